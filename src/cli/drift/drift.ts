import { classify } from '../links/classify.ts';
import type { Kind } from '../links/kinds.ts';
import { type Fetch, fetchPolitely } from '../web/fetch-politely.ts';
import { readPage } from '../web/page.ts';
import type { PoliteOptions } from '../web/polite-options.ts';
import { isFailure, type Reply } from '../web/reply.ts';
import { settle } from '../web/settle.ts';
import { compare, type WordFinding } from './compare.ts';
import type { PageWords } from './look-for.ts';
import { wordsOfMarkdown } from './archive.ts';
import type { PageRecord } from './record.ts';
import type { OfficialPage } from './words.ts';

/** What became of a page. */
export interface PageFinding {
  url: string;
  words: WordFinding[];
  /** Whose recorded text it is and under which licence. */
  licence?: string;
  /** Why the page could not be read. */
  unreachable?: string;
  /** When the page was recorded that this one is compared with, in ISO 8601. */
  recorded?: string;
  /** The text is another one than the recorded. */
  changed: boolean;
}

/** A run. */
export interface DriftOptions extends PoliteOptions {
  record: PageRecord;
  /** Take the new texts as the record even where words are missing. */
  accept: boolean;
  now?: () => Date;
  onFinding?: (finding: PageFinding) => void;
}

/** Pages with fewer characters are made by their scripts, which are not run. */
const FEWEST = 200;

const READABLE: readonly Kind[] = ['ok', 'redirected', 'moved'];

/** The page, or why there is none. */
function readReply(reply: Reply, { licence }: OfficialPage): PageWords | string {
  const { kind, detail } = classify(reply, { isLink: true });
  if (isFailure(reply.end) || !READABLE.includes(kind)) return `${kind}: ${detail}`;
  const { body } = reply.end;
  const { text, links } = readPage(licence ? wordsOfMarkdown(body) : body, reply.finalUrl);
  return text.length < FEWEST ? 'shows almost no text without its scripts' : { text, links };
}

const languagesOf = ({ words }: OfficialPage): string[] => [
  ...new Set(words.flatMap(({ language }) => language ?? [])),
];

async function lookAt(page: OfficialPage, get: Fetch, options: DriftOptions): Promise<PageFinding> {
  const { record, accept, now = () => new Date() } = options;
  const before = record.get(page.url);
  const recorded = before && { recorded: before.read };
  const found = readReply(await get(page.url, { languages: languagesOf(page) }), page);
  const of = { url: page.url, ...(page.licence && { licence: page.licence }) };
  if (typeof found === 'string') {
    const words = page.words.map((word) => ({ ...word, status: 'unreachable' as const }));
    return { ...of, words, unreachable: found, ...recorded, changed: false };
  }
  const words = compare(page.words, found, before);
  // The old text stays until the facts are mended: else the next run would not miss anything.
  if (accept || words.every(({ status }) => status !== 'missing'))
    record.set(page.url, { ...found, read: now().toISOString() });
  const changed = before !== undefined && before.text !== found.text;
  return { ...of, words, ...recorded, changed };
}

/** Reads the pages and tells which words are still there. Pages not read when the run is ended are left out. */
export async function findDrift(
  pages: readonly OfficialPage[],
  options: DriftOptions,
): Promise<PageFinding[]> {
  const get = fetchPolitely(options);
  const look = async (page: OfficialPage): Promise<PageFinding> => {
    const finding = await lookAt(page, get, options);
    options.onFinding?.(finding);
    return finding;
  };
  return settle(pages.map(look), options.signal);
}
