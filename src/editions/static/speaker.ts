import type { Entry } from '../../catalogue/entry.ts';
import type { Region } from '../../catalogue/types.ts';
import { withoutMarks, wordsIn as partsOf } from '../../i18n/foreign-words.ts';
import type { FlowSubject } from '../../flow/subject.ts';
import { fill, type SayingKey, type WordKey } from '../../i18n/words.ts';
import type { Said } from '../../flow/wording.ts';
import { Markup, markup, type Piece } from '../changes/markup.ts';
import type { LetterHere } from './letter.ts';
import { dateInWords } from '../changes/names-in-words.ts';
import { wordsIn, type StaticWords } from './words.ts';

type Values = Readonly<Record<string, Piece>>;

/** Whom a page is for, and as of when. */
export interface Subject extends Pick<FlowSubject, 'answer' | 'plan'> {
  entry: Entry;
  /** A country it holds for: all of them have the same page. */
  region: Region;
  /** What those countries are called together. */
  places: string;
  language: string;
  /** How old facts are is worked out from it: `2026-11-24`. */
  today: string;
  /** Level of the first heading, 1 to 6. */
  level: number;
  /** For whoever cannot log in. */
  letter?: LetterHere;
  /** The wizard’s own words in the language. */
  words: Readonly<Record<string, string>>;
}

/** Says in one language, as HTML, what readers see of one entry. */
export interface Speaker extends Subject {
  say: (key: WordKey | SayingKey, values?: Values) => Markup;
  /** The same as plain text. */
  plain: (key: WordKey | SayingKey, values?: Readonly<Record<string, string>>) => string;
  /** The same of the vocabulary: `vocabulary('account', 'minor')`. */
  vocabulary: (part: string, id: string) => Markup;
  /** What only this edition says. */
  own: (key: keyof StaticWords, values?: Values) => Markup;
  said: (said: Said) => Markup;
  date: (partial: string) => string;
}

/** A note or a saying: words of another language say which, and stay as they are. */
export const prose = (text: string): Markup =>
  join(
    partsOf(text).map((part) =>
      typeof part === 'string'
        ? markup`${part}`
        : markup`<span lang="${part.lang}" translate="no">${part.text}</span>`,
    ),
  );

/** Pieces, one after the other. */
export const join = (pieces: readonly Markup[], between = ''): Markup =>
  new Markup(pieces.map(({ html }) => html).join(between));

const filled = (sentence: string, values: Values): Markup =>
  join(
    fill<Piece>(sentence, values).map((part) =>
      typeof part === 'string' ? prose(part) : markup`${part}`,
    ),
  );

/** Who says what of one entry. */
export function speakerOf(subject: Subject): Speaker {
  const { entry, language, words } = subject;
  const sentence = (key: string): string => entry.says[key] ?? words[key] ?? '';
  const say = (key: string, values: Values = {}): Markup => filled(sentence(key), values);
  return {
    ...subject,
    say,
    plain: (key, values = {}) => withoutMarks(fill(sentence(key), values).join('')),
    vocabulary: (part, id) => say(`${part}.${id}`),
    own: (key, values = {}) => filled(wordsIn(language)[key], values),
    said: (said) => ('text' in said ? prose(said.text) : say(said.key, said.values)),
    date: (partial) => dateInWords(partial, language),
  };
}
