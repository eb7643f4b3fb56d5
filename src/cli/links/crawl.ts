import { createHash } from 'node:crypto';
import { type Fetch, fetchPolitely } from '../web/fetch-politely.ts';
import { readPage } from '../web/page.ts';
import type { PoliteOptions } from '../web/polite-options.ts';
import { isFailure, type Reply } from '../web/reply.ts';
import { settle } from '../web/settle.ts';
import { classify } from './classify.ts';
import { UNSETTLED } from './kinds.ts';
import { type Carried, gotWorse, remember } from './remember.ts';
import type { LinkState, Remembered } from './state.ts';
import type { Place, Target } from './targets.ts';

/** What is known of an address after a run. */
export interface Finding extends Remembered {
  url: string;
  places: Place[];
  worse: boolean;
  /** Looked up in this run; else known from an earlier one. */
  asked: boolean;
}

/** A run. */
export interface CrawlOptions extends PoliteOptions {
  state: LinkState;
  /** In days: addresses looked up since then are not asked again. */
  maxAge: number;
  /** Ask for at most so many addresses. */
  limit?: number | undefined;
  now?: () => Date;
  /** Called before the first request with how many addresses will be asked. */
  onStart?: (count: number) => void;
  onFinding?: (finding: Finding) => void;
}

type Timed = CrawlOptions & { now: () => Date };

/** What a run found, in the order of the targets. */
export interface Crawl {
  findings: Finding[];
  /** Addresses that neither this run nor an earlier one knows anything of. */
  left: number;
}

const DAY = 24 * 60 * 60 * 1000;

function isFresh(known: Remembered | undefined, maxAge: number, now: Date): boolean {
  if (!known || UNSETTLED.includes(known.kind)) return false;
  return now.getTime() - Date.parse(known.checked) < maxAge * DAY;
}

const findingOf = ({ url, places }: Target, known: Remembered, asked: boolean): Finding => ({
  url,
  places,
  ...known,
  worse: gotWorse(known),
  asked,
});

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

function carriedBy({ end, finalUrl }: Reply): Carried {
  if (isFailure(end)) return {};
  const etag = end.headers.get('etag');
  const { text } = readPage(end.body, finalUrl);
  return { status: end.status, ...(etag && { etag }), ...(text && { hash: hashOf(text) }) };
}

/** One look-up. Where the host says that nothing changed, neither did our judgement. */
async function lookUp(target: Target, known: Remembered | undefined, get: Fetch, now: () => Date) {
  const etag = known?.kind === 'ok' && known.etag;
  const reply = await get(target.url, etag ? { etag } : {});
  const at = now().toISOString();
  const unchanged = etag && !isFailure(reply.end) && reply.end.status === 304;
  if (!unchanged) return remember(known, classify(reply, target), carriedBy(reply), at);
  const { changed: _, ...rest } = known;
  return { ...rest, checked: at };
}

const dueOf = (targets: readonly Target[], { state, maxAge, limit, now }: Timed): Target[] =>
  targets.filter(({ url }) => !isFresh(state.get(url), maxAge, now())).slice(0, limit);

/**
 * Looks addresses up and keeps what was found after each of them. Those asked lately are taken from the record, so a
 * run that was ended by its signal, its limit or a power cut goes on where it was.
 */
export async function crawl(targets: readonly Target[], options: CrawlOptions): Promise<Crawl> {
  const run: Timed = { now: () => new Date(), ...options };
  const { state } = run;
  const get = fetchPolitely(run);
  const due = dueOf(targets, run);
  const asked = new Set<string>();
  const one = async (target: Target): Promise<void> => {
    const known = await lookUp(target, state.get(target.url), get, run.now);
    state.set(target.url, known);
    asked.add(target.url);
    run.onFinding?.(findingOf(target, known, true));
  };
  run.onStart?.(due.length);
  await settle(due.map(one), run.signal);
  const findings = targets.flatMap((target) => {
    const known = state.get(target.url);
    return known ? [findingOf(target, known, asked.has(target.url))] : [];
  });
  return { findings, left: targets.length - findings.length };
}
