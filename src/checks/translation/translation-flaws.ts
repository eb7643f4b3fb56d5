import { wordsIn } from '../../i18n/foreign-words.ts';
import { slotsIn } from '../../i18n/check-words.ts';
import type { Sentences } from './text-file.ts';

/** What nobody has written yet, or begins with: the English of a sentence stands after it. The checks refuse it. */
export const UNWRITTEN = '…';

/** What is wrong with one sentence of a language. */
export interface TranslationFlaw {
  key: string;
  kind: 'missing' | 'unknown' | 'slots' | 'english' | 'long';
  message: string;
  fix: string;
}

const isWritten = (text: string | undefined): text is string =>
  text !== undefined && text !== '' && !text.startsWith(UNWRITTEN);

/** Words that a language would write otherwise: those of others, slots and names in capitals are no such words. */
const ownWords = (text: string): string[] =>
  wordsIn(text)
    .filter((part) => typeof part === 'string')
    .join(' ')
    .replace(/\{\w+\}/g, ' ')
    .match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? [];

/** Two words in small letters that are the same in two languages are no chance. */
const SAME_WORDS = 2;

const isEnglish = (key: string, english: string, own: string): boolean =>
  key !== 'name' && own === english && ownWords(own).length >= SAME_WORDS;

/** A sentence may be twice as long as the English; a short one needs more room. */
const LONGEST = 2;
const ROOM = 30;

const isLong = (english: string, own: string): boolean =>
  own.length > english.length * LONGEST + ROOM;

function flawOf(key: string, english: string, own: string | undefined): TranslationFlaw[] {
  const flaw = (kind: TranslationFlaw['kind'], message: string, fix: string) => [
    { key, kind, message, fix },
  ];
  if (!isWritten(own)) return flaw('missing', 'is not written', `write it. English: “${english}”`);
  const slots = slotsIn(english);
  if (slotsIn(own) !== slots)
    return flaw(
      'slots',
      `must use ${slots || 'no slots'}`,
      'copy them from the English, braces and all',
    );
  if (isEnglish(key, english, own))
    return flaw('english', 'is English', 'write it in the language');
  if (isLong(english, own))
    return flaw('long', 'is much longer than the English', 'say it shorter');
  return [];
}

/** How a file of one language differs from the English where it must not. */
export const translationFlaws = (english: Sentences, own: Sentences = {}): TranslationFlaw[] => [
  ...Object.entries(english)
    .filter(([key]) => key !== '$schema')
    .flatMap(([key, text]) => flawOf(key, text, own[key])),
  ...Object.keys(own)
    .filter((key) => english[key] === undefined)
    .map((key): TranslationFlaw => ({
      key,
      kind: 'unknown',
      message: 'is in no English file',
      fix: 'take it out',
    })),
];
