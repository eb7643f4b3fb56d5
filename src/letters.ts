/**
 * `opt-out-wizard/letters`: what to write to a company or an authority, without any view. Pure functions on texts and
 * calendar dates (`YYYY-MM-DD`); nothing is stored or sent. The laws and where they are from: `REGIMES`. No letter
 * has been reviewed by a lawyer unless it says so (`reviewed`).
 */
import { letterSets as sets, says } from 'virtual:letters';
import { compose } from './letters/compose.ts';
import { languagesFor as chooseLanguages, type LetterLanguages } from './letters/languages.ts';
import type { Ground, GroundId, Letter, LetterInput, NoLetter, RegimeId } from './letters/types.ts';

const setFor = (regime: RegimeId, language: string) => {
  const here = sets.filter((set) => set.regime === regime);
  const { use } = chooseLanguages(here, regime, [language]);
  const set = here.find((s) => s.language === use);
  if (!set) throw new RangeError(`There is no regime "${regime}".`);
  return set;
};

/** A letter to compose: its law, its language, and what the writer says. */
export interface LetterRequest extends LetterInput {
  regime: RegimeId;
  /** BCP 47. Where there is no such letter, it is in English and `missing` names the language. */
  language: string;
}

/**
 * One letter. Every legal element that the law asks for is in it (`elements`), no ground that the writer did not choose,
 * and Article 21(2) never. Lengths are UTF-16 code units, as a form's `maxlength` counts; where a form has little room,
 * what the law does not demand is left out (`leftOut`), the writer's own words never.
 *
 * @throws RangeError for an id, a day, a language tag or a limit that there is not, and where the letter needs what was
 *   not given: `The letter "eu-gdpr/reminder.en" needs "sent".`
 */
export const composeLetter = ({ regime, language, ...input }: LetterRequest): Letter | NoLetter =>
  compose(setFor(regime, language), input, language);

/**
 * The letter in the recipient's language, and the same in the reader's beside it; `beside` is `null` where both are one.
 *
 * @throws RangeError as `composeLetter`
 */
export function composePair(
  request: LetterRequest,
  readers: string,
): { letter: Letter | NoLetter; beside: Letter | NoLetter | null } {
  const letter = composeLetter(request);
  const beside = composeLetter({ ...request, language: readers });
  const same =
    letter.kind === 'letter' && beside.kind === 'letter' && letter.language === beside.language;
  return { letter, beside: same || letter.kind === 'no-letter' ? null : beside };
}

/**
 * Which languages there are letters in, against what the recipient takes (an authority's own list, or the regime's).
 *
 * @throws RangeError for what is no language tag
 */
export const letterLanguages = (regime: RegimeId, wants?: readonly string[]): LetterLanguages =>
  chooseLanguages(sets, regime, wants);

/** The grounds to choose from, in the order of the list; none is chosen beforehand. `choose` is what the reader picks. */
export const groundsIn = (language: string): Readonly<Record<GroundId, Ground>> =>
  setFor('eu-gdpr', language).grounds;

/**
 * Sentences for the reader beside a letter, by id: notes, and why there is none. English where the package has no
 * other itself.
 */
export const letterSayings = (language: string): Readonly<Record<string, string>> =>
  says[language] ?? says['en'] ?? {};

export { REGIME_SOURCES } from './letters/regime-sources.ts';
export { lawFor, REGIMES, type LawHere, type Regime } from './letters/regimes.ts';
export {
  recipientFor,
  type Known,
  type RecipientHere,
  type RecipientsRow,
  type RepresentativeHere,
} from './letters/recipient.ts';
export type { LetterLanguages } from './letters/languages.ts';
export { requiredElements, ELEMENTS, type ElementId } from './letters/elements.ts';
export { OWN_WORDS_MOST } from './letters/types.ts';
export {
  mailto,
  webmail,
  WEBMAILS,
  type Checked,
  type LinkAddress,
  type MailLink,
  type Webmail,
} from './letters/hand-over/mail-links.ts';
export { eml } from './letters/hand-over/eml.ts';
export { isMailAddress } from './letters/hand-over/address.ts';
export type { Message } from './letters/hand-over/message.ts';
export { GROUNDS, OUTCOMES } from './letters/types.ts';
export type * from './letters/types.ts';
