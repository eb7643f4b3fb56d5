import { parseUrl } from '../../catalogue/safe-link.ts';
import { type Page, readPage } from '../web/page.ts';
import { type Answer, isFailure, type Reply } from '../web/reply.ts';
import { sameSite } from '../web/same-site.ts';

/** What is known about an address before it is asked. */
export interface Expected {
  /** Hosts it may lead to; where it is left out, all hosts of its site. */
  hosts?: readonly string[];
  /** A link of the wizard opens a page; a source may be any text. */
  isLink: boolean;
}

/** An answer, made ready for the rules. */
export interface Evidence {
  reply: Reply;
  answer: Answer;
  page: Page;
  asked: URL;
  final: URL;
  expected: Expected;
}

/** Whether an address may be reached from the one asked without anybody wondering. */
export const isExpectedHost = ({ asked, final, expected }: Evidence): boolean =>
  expected.hosts ? expected.hosts.includes(final.host) : sameSite(asked, final);

/** Everything the rules look at; `undefined` where there was no answer. */
export function evidenceFrom(reply: Reply, expected: Expected): Evidence | undefined {
  const asked = parseUrl(reply.url);
  const final = parseUrl(reply.finalUrl);
  if (isFailure(reply.end) || !asked || !final) return undefined;
  const page = readPage(reply.end.body, reply.finalUrl);
  return { reply, answer: reply.end, page, asked, final, expected };
}
