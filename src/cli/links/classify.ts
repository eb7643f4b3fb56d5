import { isFailure, type Reply } from '../web/reply.ts';
import { type Evidence, evidenceFrom, type Expected } from './evidence.ts';
import type { Verdict } from './kinds.ts';
import { loginPage, loginRedirect } from './login.rule.ts';
import { leadsHome, saysNotFound } from './not-found.rule.ts';
import { elsewhere, noPage, otherHost } from './place.rule.ts';
import { goneOrBusy, refusedOrBroken } from './status.rule.ts';

/** The first that has something to say decides. */
const RULES: readonly ((seen: Evidence) => Verdict | undefined)[] = [
  goneOrBusy,
  loginRedirect,
  refusedOrBroken,
  otherHost,
  leadsHome,
  saysNotFound,
  loginPage,
  noPage,
  elsewhere,
];

/** Characters of what is told: a page may have a title of a megabyte. */
const MOST = 300;

const clipped = (text: string): string =>
  text.length > MOST ? `${text.slice(0, MOST)} ...` : text;

function judge(reply: Reply, expected: Expected): Verdict {
  const { end, hops, finalUrl } = reply;
  if (isFailure(end)) {
    const to = hops.length > 0 ? { to: finalUrl } : {};
    return { kind: end.code === 'paused' ? 'busy' : 'failed', detail: end.detail, ...to };
  }
  const seen = evidenceFrom(reply, expected);
  for (const rule of seen ? RULES : []) {
    const verdict = seen && rule(seen);
    if (verdict) return verdict;
  }
  return { kind: 'ok', detail: String(end.status) };
}

/** What an address turned out to be. Pure. */
export function classify(reply: Reply, expected: Expected): Verdict {
  const verdict = judge(reply, expected);
  return { ...verdict, detail: clipped(verdict.detail) };
}
