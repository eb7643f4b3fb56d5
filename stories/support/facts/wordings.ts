/** Which wordings of labels are rows of their own on a page: all others are told in one line for each label. */
import type { Id, Language } from '../../../src/catalogue/types.ts';
import type { KnownFact } from './known-facts.ts';
import type { Subject } from './subject.ts';

const PLACE = /^\/labels\/([^/]+)(?:\/in\/([^/]+))?/;

/** What a fact says of a label: its id, and the language it speaks of. Nothing of other facts. */
export function wordingOf({
  place,
}: Pick<KnownFact, 'place'>): { label: Id; language?: Language } | undefined {
  const [found, label = '', language] = PLACE.exec(place) ?? [];
  return found === undefined ? undefined : { label, ...(language && { language }) };
}

/** Whether a fact has a row: no wording, or one in English or the page’s language. */
export const hasRow = ({ ctx }: Pick<Subject, 'ctx'>, fact: Pick<KnownFact, 'place'>): boolean =>
  ['en', ctx.language, undefined].includes(wordingOf(fact)?.language);
