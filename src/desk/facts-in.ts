import { NOTE_KEYS } from '../catalogue/resolve.ts';

/** One thing that is claimed and has a source of its own, or holds others together. */
export interface PlacedFact {
  /** Its place by ids, which stays when others come before it: `/answers/eu/late`. */
  place: string;
  /** Its JSON Pointer (RFC 6901), by numbers: `/answers/0/late`. */
  pointer: string;
  /** What it says, without the facts inside it. */
  says: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const step = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Whether something is a fact, or holds some. */
const hasFacts = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(hasFacts)
    : isObject(value) && ('evidence' in value || Object.values(value).some(hasFacts));

const hasId = (value: unknown): boolean => isObject(value) && typeof value['id'] === 'string';

/** Whether a part is told by itself. */
const isApart = (value: unknown): boolean =>
  hasFacts(value) || (Array.isArray(value) && value.length > 0 && value.every(hasId));

/** What stands for a part that is told by itself: the ids in their order, so that a new order is a change. */
const stub = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((v: Json, i) => v['id'] ?? i) : true;

function* partsOf(value: unknown): Generator<[key: string, index: string, part: Json]> {
  for (const [index, part] of Object.entries(value as object))
    if (isObject(part))
      yield [Array.isArray(value) && hasId(part) ? String(part['id']) : index, index, part];
}

/** Every fact inside a value, the outer one first. */
export function* factsIn(value: Json, place: string, pointer: string): Generator<PlacedFact> {
  const own: Record<string, unknown> = {};
  const inner: [key: string, value: unknown][] = [];
  for (const [key, v] of Object.entries(value)) {
    if (isApart(v)) inner.push([key, v]);
    own[key] = isApart(v) ? stub(v) : v;
  }
  yield { place, pointer, says: own };
  for (const [key, v] of inner) {
    const at = [place + step(key), pointer + step(key)] as const;
    if (isObject(v) && ('evidence' in v || !Object.values(v).every(isObject)))
      yield* factsIn(v, ...at);
    else
      for (const [id, index, part] of partsOf(v))
        yield* factsIn(part, at[0] + step(id), at[1] + step(index));
  }
}

/** Ids of the notes that a fact says. */
export const notesIn = ({ says }: PlacedFact): string[] =>
  NOTE_KEYS.flatMap((key) => (typeof says[key] === 'string' ? [says[key]] : []));
