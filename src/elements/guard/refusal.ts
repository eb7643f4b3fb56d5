/** Decides whether an entry from a newer copy of the catalogue may be shown. Loaded only where an embed names one. */
import { Validator } from '@cfworker/json-schema';
import { schema } from 'virtual:entry-schema';
import { edition } from 'virtual:version';
import type { Entry } from '../../catalogue/entry.ts';
import type { Published } from '../../catalogue/published.ts';
import { countryIn } from '../../catalogue/country-in.ts';
import { safeLink } from '../../catalogue/safe-link.ts';
import { straysOf } from '../../catalogue/strays.ts';
import { compile } from '../../flow/compile.ts';
import { flawsOf } from '../../flow/flaws.ts';

/** Longer than any sentence, shorter than anything that could hide one. */
const LONGEST = 2000;
/** Characters that make a text read other than it is written (UTR 36, bidirectional overrides), and controls. */
// eslint-disable-next-line no-control-regex -- naming control characters is the point
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value === 'object' && value !== null)
    for (const [key, v] of Object.entries(value)) {
      yield key;
      yield* strings(v);
    }
}

function* dates(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, v] of Object.entries(value)) {
    if ((key === 'seen' || key === 'since') && typeof v === 'string') yield v;
    yield* dates(v);
  }
}

function addressFlaw({ hosts, links, ways }: Entry, builtIn?: Entry): string | undefined {
  const known = builtIn?.hosts ?? hosts;
  const stranger = hosts.find((h) => !known.includes(h));
  if (stranger !== undefined)
    return `names the host "${stranger}", which this wizard does not know`;
  const link = Object.values(links).find((l) => !safeLink(l.url, hosts));
  if (link) return `links to ${link.url}`;
  const rungs = Object.values(ways).flatMap((w) => [...w.ladder, ...(w.otherwise ?? [])]);
  const [stray] = rungs.flatMap((rung) => straysOf(rung, hosts));
  return stray && `${stray.does} ${stray.to}`;
}

function textFlaw(entry: Entry, today: string): string | undefined {
  for (const text of strings(entry)) {
    if (text.length > LONGEST) return 'has a text that is too long';
    if (HIDDEN.test(text)) return 'has hidden characters in a text';
  }
  const future = [...dates(entry)].find((d) => d > today);
  return future === undefined ? undefined : `has a date in the future, ${future}`;
}

function flowFlaw(entry: Entry): string | undefined {
  try {
    if (!entry.answers.some((a) => a.regions.includes('001')))
      return 'has no answer for the rest of the world';
    for (const { regions } of entry.answers) {
      const country = countryIn(regions);
      const [flaw] = country === undefined ? [] : flawsOf(compile(entry, country));
      if (flaw !== undefined) return `would strand a reader: ${flaw}`;
    }
    return undefined;
  } catch (error) {
    return `does not compile: ${String(error)}`;
  }
}

/**
 * Why an entry of another copy must not be shown; `undefined` where it may.
 *
 * @param published what was fetched and parsed, unchecked
 * @param id the service asked for
 * @param builtIn the wizard's own entry of that service; its hosts are the only ones allowed
 * @param today `2026-11-24`
 */
export function refusal(
  published: unknown,
  id: string,
  builtIn: Entry | undefined,
  today: string,
): string | undefined {
  const { catalogue, is } = (published ?? {}) as Partial<Published<Entry>>;
  if (!catalogue?.date || !catalogue.version) return 'does not say which catalogue it is from';
  if (catalogue.version.split('.')[0] !== edition.version.split('.')[0])
    return `is of version ${catalogue.version}, which this wizard cannot read`;
  if (catalogue.date < edition.date) return `is older (${catalogue.date}) than the built-in one`;
  const { valid, errors } = new Validator(schema, '7').validate(is);
  const worst = errors.at(-1);
  if (!valid) return `has not the published shape: ${worst?.instanceLocation} ${worst?.error}`;
  const entry = is as Entry;
  if (entry.id !== (builtIn?.id ?? id)) return `is about "${entry.id}"`;
  return textFlaw(entry, today) ?? addressFlaw(entry, builtIn) ?? flowFlaw(entry);
}
