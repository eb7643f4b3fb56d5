import type { Language } from '../../catalogue/types.ts';
import { wordsIn } from '../../i18n/foreign-words.ts';
import { slotsIn } from '../../i18n/check-words.ts';
import { MARKS_ARE_WRITTEN, isPlain, marksUnsound } from '../marks.ts';
import type { Sentences } from './text-file.ts';

/** What nobody has written yet, or begins with: the English of a sentence stands after it. The checks refuse it. */
export const UNWRITTEN = '…';

/** What is wrong with one sentence of a language. */
export interface TranslationFlaw {
  key: string;
  kind:
    | 'missing'
    | 'unknown'
    | 'slots'
    | 'english'
    | 'long'
    | 'space'
    | 'direction'
    | 'unmarked'
    | 'mark';
  message: string;
  fix: string;
}

const isWritten = (text: string | undefined): text is string =>
  text !== undefined && text !== '' && !text.startsWith(UNWRITTEN);

/** A text without the words of other languages that it marks. */
const unmarkedIn = (text: string): string =>
  wordsIn(text)
    .filter((part) => typeof part === 'string')
    .join(' ');

/** Words that a language would write otherwise: those of others, slots and names in capitals are no such words. */
const ownWords = (text: string): string[] =>
  unmarkedIn(text)
    .replace(/\{\w+\}/g, ' ')
    .match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? [];

/** Two words in small letters that are the same in two languages are no chance. */
const SAME_WORDS = 2;

const isEnglish = (key: string, english: string, own: string): boolean =>
  key !== 'name' && own === english && ownWords(own).length >= SAME_WORDS;

/** A sentence may be twice as long as the English; a short one needs more room. */
const LONGEST = 2;
const ROOM = 30;

const mostFor = (english: string): number => english.length * LONGEST + ROOM;

/** Beginning or ending with a space where the English does not: what is left of a mark that was taken out. */
const hasSpace = (english: string, own: string): boolean =>
  (/^\s/.test(own) && !/^\s/.test(english)) || (/\s$/.test(own) && !/\s$/.test(english));

/** Words that the English quotes from a screen, and that stand here as they are without saying in which language. No code. */
function unmarked(key: string, english: string, own: string): string | undefined {
  if (isPlain(key)) return undefined;
  const rest = unmarkedIn(own);
  return [...english.matchAll(/“([^”{}/*]+ [^”{}/*]+)”/g)]
    .map(([, quoted = '']) => quoted)
    .find((quoted) => ownWords(quoted).length > 0 && rest.includes(quoted));
}

/** A kind, what is wrong, and what to do. */
type Told = [kind: TranslationFlaw['kind'], message: string, fix: string];

function unwritten(english: string, own = ''): Told {
  const left = own.startsWith(UNWRITTEN) && own.slice(UNWRITTEN.length).trim() !== english.trim();
  return left
    ? [
        'missing',
        `begins with “${UNWRITTEN}” still`,
        `take the “${UNWRITTEN}” out if it is written. English: “${english}”`,
      ]
    : ['missing', 'is not written', `write it. English: “${english}”`];
}

function slotsLost(english: string, own: string): Told | undefined {
  const [wanted, found] = [slotsIn(english), slotsIn(own)];
  if (wanted === found) return undefined;
  const message = `must use ${wanted || 'no slots'}, and has ${found || 'none'}`;
  return ['slots', message, `copy them, braces and all. English: “${english}”`];
}

function tooLong(english: string, own: string): Told | undefined {
  const most = mostFor(english);
  if (own.length <= most) return undefined;
  const message = `is much longer than the English: ${own.length} characters, at most ${most}`;
  return ['long', message, `say it shorter. English: “${english}”`];
}

function leftUnmarked(key: string, english: string, own: string): Told | undefined {
  const words = unmarked(key, english, own);
  if (words === undefined) return undefined;
  return ['unmarked', `has “${words}” in English, unmarked`, `write {en:${words}}`];
}

function told(key: string, english: string, own: string | undefined): Told | undefined {
  if (!isWritten(own)) return unwritten(english, own);
  if (key === 'dir' && own !== 'ltr' && own !== 'rtl')
    return ['direction', 'is no direction of writing', 'write "ltr" (from left to right) or "rtl"'];
  const lost = slotsLost(english, own);
  if (lost) return lost;
  if (isEnglish(key, english, own)) return ['english', 'is English', 'write it in the language'];
  const other = tooLong(english, own) ?? leftUnmarked(key, english, own);
  if (other) return other;
  return hasSpace(english, own)
    ? ['space', 'begins or ends with a space', 'take the space out']
    : undefined;
}

function flawOf(key: string, english: string, own: string | undefined): TranslationFlaw[] {
  const [kind, message, fix] = told(key, english, own) ?? [];
  return kind && message && fix ? [{ key, kind, message, fix }] : [];
}

/** What is wrong with how the sentences that are written mark words of another language. */
export const markFlaws = (own: Sentences = {}, language: Language): TranslationFlaw[] =>
  Object.entries(own)
    .filter(([key, text]) => key !== '$schema' && isWritten(text))
    .flatMap(([key, text]) => {
      const flaw = marksUnsound(key, text, language);
      return flaw === undefined
        ? []
        : [{ key, kind: 'mark' as const, message: flaw, fix: MARKS_ARE_WRITTEN }];
    });

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
