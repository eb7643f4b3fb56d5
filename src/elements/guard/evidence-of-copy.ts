import type { Evidence } from '../../catalogue/entry.ts';
import type { Source } from '../../catalogue/types.ts';
import { sizeFlaw } from './size-flaw.ts';
import { textFlaw } from './text-flaw.ts';

const KINDS: readonly unknown[] = Object.keys({
  official: true,
  regulator: true,
  law: true,
  reported: true,
  'consumer-body': true,
  party: true,
  press: true,
  'law-firm': true,
  blog: true,
  forum: true,
  survey: true,
} satisfies Record<Source['kind'], true>);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

const isSource = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value['title']) &&
  isText(value['by']) &&
  KINDS.includes(value['kind']) &&
  isText(value['where']) &&
  (value['url'] === undefined || isText(value['url'])) &&
  (value['seen'] === null || isText(value['seen']));

/** Sources on pages that the built-in catalogue does not name are named, not linked. */
function linked(sources: Evidence['sources'], known: Evidence['sources']): Evidence['sources'] {
  const pages = new Set(Object.values(known).map(({ url }) => url));
  return Object.fromEntries(
    Object.entries(sources).map(([id, { url, ...source }]) => [
      id,
      { ...source, ...(url !== undefined && pages.has(url) && { url }) },
    ]),
  );
}

/**
 * What stands behind a copy's facts, with links only where the built-in sources have them. Throws what is wrong with it.
 *
 * @param is what the file holds, unchecked
 */
export function evidenceOfCopy(is: unknown, known: Evidence, today: string): Evidence {
  const size = sizeFlaw(is);
  if (size !== undefined) throw new Error(size);
  const { facts, sources } = isRecord(is) ? is : {};
  const isShape =
    isRecord(facts) &&
    Object.values(facts).every((ids) => Array.isArray(ids) && ids.every(isText)) &&
    isRecord(sources) &&
    Object.values(sources).every(isSource);
  if (!isShape) throw new Error('has not the published shape');
  const texts = new Set(Object.values(known.sources).flatMap((s) => [s.title, s.by, s.where]));
  const found = { facts, sources } as unknown as Evidence;
  const flaw = textFlaw(found, { hosts: 'any', known: texts, today });
  if (flaw !== undefined) throw new Error(flaw);
  return { facts: found.facts, sources: linked(found.sources, known.sources) };
}
