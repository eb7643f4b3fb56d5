import type { Ref } from './types.ts';
import { Unreadable } from './unreadable.ts';

/** How the files are reached. */
export interface Library {
  /** The file that a path means in another file; `undefined` where it is none of the catalogue's. */
  resolve(from: string, path: string): string | undefined;
  /** What a file says; `undefined` where there is none. */
  load(file: string): unknown;
}

/** Where a value stands, and the references that led there. */
interface Place {
  file: string;
  pointer: string;
  trail: readonly string[];
  /** How many values were filled in so far. */
  count: { values: number };
}

/** So many values no service has: files that refer to others ten times, and those again, have more than any memory. */
const MOST = 100_000;

const isRef = (value: object): value is Ref => '$ref' in value && typeof value.$ref === 'string';

const below = (place: Place, key: string): Place => ({
  ...place,
  pointer: `${place.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
});

const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

const at = (value: unknown, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>(
    (v, key) =>
      typeof v === 'object' && v !== null && Object.hasOwn(v, key)
        ? (v as Record<string, unknown>)[key]
        : undefined,
    value,
  );

function follow(ref: string, place: Place, library: Library): unknown {
  const [path = '', pointer = ''] = ref.split('#');
  const file = path === '' ? place.file : library.resolve(place.file, path);
  if (file === undefined)
    throw new Unreadable(place, `"${ref}" leaves the catalogue`, 'name a file that is in it');
  const target = `${file}#${pointer}`;
  if (place.trail.includes(target))
    throw new Unreadable(place, `"${ref}" leads back to itself`, 'write one of them out');
  const found = at(library.load(file), pointer);
  if (found === undefined)
    throw new Unreadable(place, `"${ref}" leads nowhere`, 'compare it with the file it names');
  return filled(found, { ...place, file, pointer, trail: [...place.trail, target] }, library);
}

function filled(value: unknown, place: Place, library: Library): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (++place.count.values > MOST)
    throw new Unreadable(place, 'it refers to more than can be read', 'write some of it out');
  if (isRef(value)) return follow(value.$ref, place, library);
  const inner = ([key, v]: [string, unknown]) => filled(v, below(place, key), library);
  if (Array.isArray(value)) return value.map((v, i) => inner([String(i), v]));
  return Object.fromEntries(Object.entries(value).map((e) => [e[0], inner(e)]));
}

/**
 * Fills in JSON References between files (`../../controllers/meta/ways.json#/mute-meta-ai`).
 *
 * @throws Unreadable where one leads nowhere, or back to itself
 */
export const dereference = (value: unknown, file: string, library: Library): unknown =>
  filled(value, { file, pointer: '', trail: [], count: { values: 0 } }, library);
