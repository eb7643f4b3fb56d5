/** Decides whether an entry from a newer copy of the catalogue may be shown. Loaded only where an embed names one. */
import { Validator } from '@cfworker/json-schema';
import { schema } from 'virtual:entry-schema';
import type { Entry } from '../../catalogue/entry.ts';
import rights from '../../catalogue/law/rights.json' with { type: 'json' };
import { covers, EU } from '../../catalogue/regions.ts';
import type { Right } from '../../catalogue/types.ts';
import { addressFlaw, recipientsIn, writtenIn, type Bounds } from './address-flaw.ts';
import { flowFlaw } from './flow-flaw.ts';
import { sizeFlaw } from './size-flaw.ts';
import { textFlaw } from './text-flaw.ts';

/** What a copy's entry is held against. */
export interface Vouched {
  /** The id asked for. */
  id: string;
  /** The wizard's own entry, whole; none where the service is the newsroom's addition. */
  known?: Entry | undefined;
  /** Pages that links may lead to, see `isPage`. */
  pages: readonly string[];
  /** Hosts that the newsroom's page names for services of its own. */
  added: readonly string[];
  /** `2026-11-24` */
  today: string;
}

const LAWS: Readonly<Record<Right, { regions: readonly string[] }>> = rights;

/** A right that is named for people whom its law does not protect. */
function rightFlaw({ answers }: Entry): string | undefined {
  for (const { right, regions } of answers) {
    if (right === undefined) continue;
    const countries = regions.flatMap((r) => (r === 'EU' ? EU : [r]));
    const other = countries.find((c) => !covers(LAWS[right].regions, c));
    if (other !== undefined) return `names the right ${right} for ${other}`;
  }
  return undefined;
}

/** What the wizard says of its own accord: names of services, companies and ways. */
function renamed(entry: Entry, known: Entry): string | undefined {
  for (const key of ['name', 'company'] as const)
    if (entry[key] !== known[key]) return `calls ${known[key]} "${entry[key]}"`;
  const titles = new Set(Object.values(known.ways).map((way) => way.title));
  const title = Object.values(entry.ways).find((way) => !titles.has(way.title))?.title;
  if (title !== undefined) return `has a way that is called "${title}"`;
  return entry.formerly ? 'says what a service was called' : undefined;
}

const boundsOf = ({ known, pages, added }: Vouched): Bounds =>
  known
    ? { hosts: known.hosts, pages, recipients: recipientsIn(known), written: writtenIn(known) }
    : { hosts: added, written: new Set() };

const shape = new Validator(schema, '7');

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

/**
 * Why an entry of another copy must not be shown; `undefined` where it may.
 *
 * @param is what the file holds, unchecked
 */
export async function refusal(is: unknown, vouched: Vouched): Promise<string | undefined> {
  const size = sizeFlaw(is);
  if (size !== undefined) return size;
  const { valid, errors } = shape.validate(is ?? null);
  const worst = errors.at(-1);
  if (!valid) return `has not the published shape: ${worst?.instanceLocation} ${worst?.error}`;
  const entry = is as Entry;
  const { id, known, added, today } = vouched;
  if (entry.id !== id) return `is about "${entry.id}"`;
  const texts = { hosts: known?.hosts ?? added, known: new Set(textsIn(known)), today };
  return (
    textFlaw(entry, texts) ??
    addressFlaw(entry, boundsOf(vouched)) ??
    rightFlaw(entry) ??
    (known && renamed(entry, known)) ??
    (await flowFlaw(entry))
  );
}
