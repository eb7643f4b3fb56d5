import type { CopyFile } from '../../catalogue/checked.ts';
import type { Published } from '../../catalogue/published.ts';
import { edition } from 'virtual:edition';

/** Bytes: more than the largest entry with its sources, less than what would hold up a phone. */
const MOST_BYTES = 300_000;
/** Milliseconds after which the built-in catalogue serves. */
const PATIENCE = 5000;

/** A file that cannot be had says nothing about the rest of a copy. */
export class Unreachable extends Error {}

/** The bytes of an answer as text; stops reading where they are too many. */
async function textOf(answer: Response): Promise<string> {
  if (Number(answer.headers.get('content-length')) > MOST_BYTES) throw new Error('is too large');
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    bytes += value?.length ?? 0;
    if (bytes > MOST_BYTES) {
      void reader?.cancel().catch(() => undefined);
      throw new Error('is too large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Why a file is of no catalogue that this wizard can take. */
function editionFlaw(
  catalogue: Partial<Published<unknown>['catalogue']> | undefined,
  today: string,
) {
  const { date, version } = catalogue ?? {};
  if (typeof date !== 'string' || typeof version !== 'string')
    return 'does not say which catalogue it is from';
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return `is of no day, ${JSON.stringify(date)}`;
  if (!/^\d+\.\d+\.\d+$/.test(version) || version.split('.')[0] !== edition.version.split('.')[0])
    return `is of version ${JSON.stringify(version)}, which this wizard cannot read`;
  if (date < edition.date) return `is older (${date}) than the built-in one`;
  return date > today ? `has a date in the future, ${date}` : undefined;
}

/** What a published file holds, unchecked but for the catalogue it is from. */
export function contentOf(published: unknown, today: string): unknown {
  const { catalogue, is } = (published ?? {}) as Partial<Published<unknown>>;
  const flaw = editionFlaw(catalogue, today);
  if (flaw !== undefined) throw new Error(flaw);
  return is;
}

async function asked(url: CopyFile, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal,
  }).catch((cause: unknown) => {
    throw new Unreachable(signal.aborted ? 'does not answer in time' : String(cause));
  });
  if (!answer.ok) throw new Unreachable(`answers ${answer.status}`);
  return answer;
}

async function read(url: CopyFile, today: string): Promise<unknown> {
  const controller = new AbortController();
  // `AbortSignal.timeout` is too new for the oldest browsers.
  const timer = setTimeout(() => controller.abort(), PATIENCE);
  try {
    const answer = await asked(url, controller.signal);
    const type = answer.headers.get('content-type') ?? '';
    if (!/^application\/(json|[\w.-]+\+json)\b/i.test(type))
      throw new Error(`is ${type || 'of no type'}, not JSON`);
    return contentOf(JSON.parse(await textOf(answer)), today);
  } finally {
    clearTimeout(timer);
  }
}
/**
 * Reads a file of a copy. Rejects with the address and the reason where it cannot be had (`Unreachable`) or is not what a
 * catalogue publishes.
 *
 * @param today `2026-11-24`
 */
export const readCopy = (url: CopyFile, today: string): Promise<unknown> =>
  read(url, today).catch((cause: unknown) => {
    const why = `${url} ${cause instanceof Error ? cause.message : String(cause)}`;
    throw cause instanceof Unreachable ? new Unreachable(why) : new Error(why);
  });
