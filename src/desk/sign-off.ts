import type { ResolvedService } from '../catalogue/resolve.ts';
import type { Id, SignOff } from '../catalogue/types.ts';
import { answerFacts } from './answer-facts.ts';
import { fingerprintOf, printsOf, type Prints } from './fingerprint.ts';
import { packed, unpacked } from './packed.ts';

/** Whom a sign-off is by, of what and when. */
export type Signature = Pick<SignOff, 'answer' | 'country' | 'by' | 'on'>;

/** A person's word that an answer is right, as of what it says now. */
export function signOff(service: ResolvedService, signature: Signature): SignOff {
  const { answer, country, by, on } = signature;
  const prints = printsOf(answerFacts(service, answer));
  return {
    service: service.id,
    answer,
    country,
    by,
    on,
    fingerprint: fingerprintOf(prints),
    facts: packed(prints),
  };
}

/** A sign-off among the others: it takes the place of the same person's older one. */
export const withSignOff = (all: readonly SignOff[], made: SignOff): SignOff[] => [
  ...all.filter(
    ({ service, answer, by }) =>
      service !== made.service || answer !== made.answer || by !== made.by,
  ),
  made,
];

/** The newest sign-off of an answer; `undefined` where nobody has signed it. */
export const lastSignOff = (
  all: readonly SignOff[],
  service: Id,
  answer: Id,
): SignOff | undefined =>
  all
    .filter((s) => s.service === service && s.answer === answer)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1);

/** What is another fact since an answer was signed off. */
export interface ChangedFact {
  place: string;
  how: 'changed' | 'added' | 'removed';
}

function between(was: Prints, is: Prints): ChangedFact[] {
  const places = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return places
    .filter((place) => was[place] !== is[place])
    .map((place) => ({
      place,
      how: !(place in was) ? 'added' : !(place in is) ? 'removed' : 'changed',
    }));
}

/** Every fact that is not what it was when the answer was signed off. */
export const changedSince = (service: ResolvedService, { answer, facts }: SignOff): ChangedFact[] =>
  between(unpacked(facts), printsOf(answerFacts(service, answer)));

/** Whether the hashes of a sign-off are those its fingerprint was made of. */
export const isWhole = ({ fingerprint, facts }: SignOff): boolean =>
  fingerprintOf(unpacked(facts)) === fingerprint;
