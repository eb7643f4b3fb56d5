import { covers, isCountry } from '../catalogue/regions.ts';
import named from './named-laws.json' with { type: 'json' };
import regimes from './regimes.json' with { type: 'json' };
import type { RegimeId } from './types.ts';

/** A law that letters name. */
export interface Regime {
  regions: readonly string[];
  /** First day it holds; always when left out. */
  from?: string;
  /** Its id among the deadlines; `null` where it has no clock. */
  clock: string | null;
  /** Languages that companies and authorities there take, best first. */
  wants: readonly string[];
  /** Whether the law wants reasons. */
  reasons: 'wanted' | 'not-needed';
  /** `true`: no right to object, but one beside it. */
  neighbouring?: boolean;
}
/** Every law that letters name, with the regions it holds in and where that is from. */
export const REGIMES = regimes as unknown as Readonly<Record<Exclude<RegimeId, 'no-law'>, Regime>>;

/** Languages that recipients under a law take, best first. */
export const wantsOf = (regime: RegimeId): readonly string[] =>
  regime === 'no-law' ? ['en'] : REGIMES[regime].wants;

/**
 * What law a reader has for letters.
 * - `letters`: there are letters under it
 * - `named`: the law gives a right, but has no letters of its own; a request can name it
 * - `not-yet`: it holds from a later day
 * - `none-found`: we looked and found no right
 * - `not-examined`: we have not examined it. Never to be shown as "there is no law"
 */
export type LawHere =
  | { status: 'letters'; regime: RegimeId }
  | { status: 'named'; regime: 'no-law'; law: Readonly<Record<string, string>> }
  | { status: 'not-yet'; regime: 'no-law'; from: string }
  | { status: 'none-found'; regime: 'no-law' }
  | { status: 'not-examined'; regime: 'no-law' };

const PLACE = /^([A-Z]{2})(-[A-Z0-9]{1,3})?$/;
/** Provinces with laws of their own that we have not looked at. */
const UNKNOWN_PARTS: readonly string[] = ['CA-AB', 'CA-BC'];
/** Rights start about 13 or 14 May 2027; the later day is the safe one. */
const NOT_YET: Readonly<Record<string, string>> = { IN: '2027-05-14' };
/** As in the catalogue's `law/none-found.json`; a test holds both together. */
const NONE_FOUND: readonly string[] = ['CO', 'IL', 'SG', 'TW', 'US'];

const regimeFor = (place: string, country: string): RegimeId | undefined => {
  const ids = Object.keys(REGIMES) as (keyof typeof REGIMES)[];
  return (
    ids.find((id) => REGIMES[id].regions.includes(place)) ??
    ids.find((id) => covers(REGIMES[id].regions, country))
  );
};

/**
 * The law for letters in a country, or a part of one.
 *
 * @param place ISO 3166: `DE`, or with a part `US-CA`, `CA-QC`
 * @param day the day of the letter, `YYYY-MM-DD`: Chile's law holds from 1 December 2026
 * @throws RangeError where there is no such country
 */
export function lawFor(place: string, day: string): LawHere {
  const [, country = ''] = PLACE.exec(place) ?? [];
  if (!isCountry(country)) throw new RangeError(`There is no country "${place}".`);
  if (UNKNOWN_PARTS.includes(place)) return { status: 'not-examined', regime: 'no-law' };
  const regime = regimeFor(place, country);
  if (regime && regime !== 'no-law') {
    const { from = '' } = REGIMES[regime];
    return day >= from
      ? { status: 'letters', regime }
      : { status: 'not-yet', regime: 'no-law', from };
  }
  const law = (named as Readonly<Record<string, { says: Record<string, string> }>>)[country];
  if (law) return { status: 'named', regime: 'no-law', law: law.says };
  const from = NOT_YET[country];
  if (from)
    return day >= from
      ? { status: 'not-examined', regime: 'no-law' }
      : { status: 'not-yet', regime: 'no-law', from };
  return { status: NONE_FOUND.includes(country) ? 'none-found' : 'not-examined', regime: 'no-law' };
}

/** A law that a request names, in the language of the letter. */
export const namedIn = (here: LawHere, language: string): { law?: string } => {
  const name = here.status === 'named' ? (here.law[language] ?? here.law['en']) : undefined;
  return name === undefined ? {} : { law: name };
};
