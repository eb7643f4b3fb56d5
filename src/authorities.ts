/**
 * `opt-out-wizard/authorities`: where a reader can complain, and what that authority asks for. Its sentences are in the
 * languages that the package has itself, English and German.
 */
import { authorities as all, complaints } from 'virtual:authorities';
import { filedIn, leadFor, requestFirstFrom } from './authorities/beside.ts';
import { pick, type Answer, type Asked } from './authorities/pick.ts';
import type { AuthoritiesFile, Filed, Lead, Place } from './catalogue/authority.ts';
import { covers, isCountry } from './catalogue/regions.ts';
import type { Id, Region } from './catalogue/types.ts';

/** Every country that was examined, with its authorities. */
export const authorities: readonly AuthoritiesFile[] = all;

/** Whose complaint, about whom, and about which service. */
export interface AuthorityQuestion extends Asked {
  /** Where the reader lives, ISO 3166-1 alpha-2. */
  country: Region;
  /** Adds what is known about this one. */
  service?: Id | undefined;
}

/** The authority, and what matters beside it. */
export type AuthorityAnswer = Answer & {
  /** What others have filed or begun there. A reader's own complaint still counts. */
  filed: readonly Filed[];
  /** Who leads cases about the service's company in the EU. The reader still complains at home. */
  lead?: Lead;
  /** From this day the company must have been asked first in cross-border cases; `null` outside the EU. */
  requestFirstFrom: string | null;
};

const PLACE = /^([A-Z]{2})-[A-Z0-9]{1,3}$/;

function mustFit(country: Region, subdivision: Place | undefined): void {
  const known: boolean = isCountry(country);
  if (!known) throw new RangeError(`"${country}" is no country of ISO 3166-1, such as DE.`);
  if (subdivision !== undefined && PLACE.exec(subdivision)?.[1] !== country)
    throw new RangeError(`"${subdivision}" is no part of ${country}, such as DE-BY of DE.`);
}

/**
 * The reader's own authority: at home, never Dublin from elsewhere. `not-examined` does not mean that there is none.
 *
 * @example
 *   authorityFor({ country: 'DE', subdivision: 'DE-BY', service: 'instagram' });
 *   // { status: 'found', authority: { id: 'de-by-baylda', … }, … }
 *
 * @throws RangeError for what is no country, and for a part of another one
 */
export function authorityFor(question: AuthorityQuestion): AuthorityAnswer {
  const { country, subdivision, about, service } = question;
  mustFit(country, subdivision);
  const file = all.find((f) => covers([f.country], country));
  const lead = service && covers(['EU'], country) ? leadFor(complaints, service) : undefined;
  return {
    ...(file ? pick(file, { subdivision, about }) : ({ status: 'not-examined' } as const)),
    filed: filedIn(complaints, country, service),
    ...(lead && { lead }),
    requestFirstFrom: requestFirstFrom(country),
  };
}

export { REQUEST_FIRST_FROM } from './authorities/beside.ts';
export { takesEmail } from './authorities/email.ts';
export { others } from './authorities/others.ts';
export { pick, type Answer, type Asked } from './authorities/pick.ts';
export type * from './catalogue/authority.ts';
