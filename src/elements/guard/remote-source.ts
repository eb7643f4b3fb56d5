/** A newer copy of the catalogue on the newsroom's own host, checked before use. */
import type { Entry, Evidence, IndexRow } from '../../catalogue/entry.ts';
import type { Published } from '../../catalogue/published.ts';
import { isId } from '../../catalogue/id.ts';
import { parseUrl } from '../../catalogue/safe-link.ts';
import type { Source } from '../source.ts';
import { refusal } from './refusal.ts';

/** More than the largest entry with its sources, less than what would hold up a phone. */
const MOST_CHARACTERS = 300_000;
/** Milliseconds after which the built-in catalogue serves. */
const PATIENCE = 5000;

/** `AbortSignal.timeout` is too new for the oldest browsers. */
function patience(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), PATIENCE);
  return controller.signal;
}

async function get(url: string): Promise<unknown> {
  const answer = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: patience(),
  });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  const text = await answer.text();
  if (text.length > MOST_CHARACTERS) throw new Error(`${url} is too large`);
  return JSON.parse(text) as unknown;
}

/**
 * Facts from a copy of `dist/catalogue`. What it lacks, what cannot be reached and what is refused comes from the
 * built-in source: the reader always gets facts, the newsroom one message.
 *
 * @param base absolute URL of the folder, ending in `/`
 * @param refused is told why, once
 */
export function remoteSource(
  base: string,
  builtIn: Source,
  today: () => string,
  refused: (why: string) => void,
): Source {
  /** Services whose facts on the screen are the copy's; only their evidence is taken from it too. */
  const accepted = new Set<string>();
  const own = (service: string, language: string) =>
    builtIn.entry(service, language).catch(() => undefined);

  async function checked(service: string, language: string): Promise<Entry> {
    const known = await own(service, language);
    // A copy knows ids and former ids, not every name that people use.
    const id = known?.formerly?.id ?? known?.id ?? service;
    if (!isId(id)) throw new RangeError(`"${id}" is not the id of a service`);
    const url = `${base}entries/${id}.${language}.json`;
    const published = await get(url);
    const why = refusal(published, id, known, today());
    if (why !== undefined) throw new Error(`${url} ${why}`);
    return (published as Published<Entry>).is;
  }

  async function entry(service: string, language: string): Promise<Entry> {
    try {
      const found = await checked(service, language);
      accepted.add(found.id);
      return found;
    } catch (cause) {
      refused(`the catalogue at ${base} is not used: ${String(cause)}`);
      return builtIn.entry(service, language);
    }
  }

  /** A copy's entry is whole. */
  const later: Source['later'] = async (service, language) =>
    accepted.has(service) ? {} : builtIn.later(service, language);

  const or = async <T>(
    path: string,
    isShape: (is: unknown) => boolean,
    otherwise: () => Promise<T>,
  ) => {
    try {
      const { is } = (await get(`${base}${path}.json`)) as Published<T>;
      return isShape(is) ? is : await otherwise();
    } catch {
      return otherwise();
    }
  };
  return {
    ...builtIn,
    entry,
    later,
    index: (language) =>
      or<readonly IndexRow[]>(`index.${language}`, isIndex, () => builtIn.index(language)),
    evidence: async (service) => {
      if (!accepted.has(service)) return builtIn.evidence(service);
      const known = await builtIn.evidence(service).catch(() => undefined);
      const found = await or<Evidence>(`evidence/${service}`, isEvidence, () =>
        builtIn.evidence(service),
      );
      return known ? { ...found, sources: linked(found, known) } : found;
    },
  };
}

const hostOf = (source: Evidence['sources'][string]): string =>
  parseUrl(source.url ?? '')?.host ?? '';

/** Sources on hosts that the built-in catalogue does not know are named, not linked. */
function linked({ sources }: Evidence, known: Evidence): Evidence['sources'] {
  const hosts = new Set(Object.values(known.sources).map(hostOf).filter(Boolean));
  return Object.fromEntries(
    Object.entries(sources).map(([id, { url, ...source }]) => [
      id,
      { ...source, ...(url && hosts.has(hostOf({ ...source, url })) && { url }) },
    ]),
  );
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.length < 2000;

const isIndex = (is: unknown): boolean =>
  Array.isArray(is) &&
  is.every((row: Partial<IndexRow>) => isText(row.id) && isText(row.name) && isText(row.group));

const isEvidence = (is: unknown): boolean => {
  const { facts, sources } = (is ?? {}) as Partial<Evidence>;
  return (
    Object.values(facts ?? { none: 0 }).every(Array.isArray) &&
    Object.values<Partial<Evidence['sources'][string]>>(sources ?? { none: {} }).every(
      (s) => isText(s.title) && isText(s.by),
    )
  );
};
