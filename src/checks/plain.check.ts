import { place, type Check } from './check.ts';

const MOST_WORDS = 20;
/** Words the house does not use: they talk down to a reader or promise that something is easy. */
const UNPLAIN: Readonly<Record<string, RegExp>> = {
  en: /\b(simply|just|please note|click here)\b/i,
  de: /\b(einfach|bitte beachten|hier klicken)\b/i,
};

/** Why a twelve-year-old could not follow a text in a language; `undefined` where one could. */
export const unplain = (text: string, language: string): string | undefined => {
  // Words of somebody else's screen are not ours to shorten.
  const own = text.replace(/[“„][^”“]*[”“]|\{[\w-]+:[^{}]*\}/g, 'label');
  const [word] = UNPLAIN[language]?.exec(own) ?? [];
  if (word) return `says "${word}"`;
  const long = own
    // Greek and Arabic have a semicolon of their own.
    .split(/[.?!:;·؛؟]\s/)
    .map((sentence) => sentence.split(/\s+/).length)
    .find((words) => words > MOST_WORDS);
  return long === undefined ? undefined : `has a sentence of ${long} words`;
};

/** Notes that a twelve-year-old could not follow. */
export const plainCheck: Check = {
  id: 'plain',
  what: `sentences of notes have at most ${MOST_WORDS} words, and none talks down`,
  why: 'readers are in a hurry, on a phone, often in a language that is not their first',
  run: ({ folders }) =>
    [...folders.services, ...Object.values(folders.controllers), folders.law].flatMap((f) =>
      Object.entries(f.notes).flatMap(([l, notes]) =>
        Object.entries(notes).flatMap(([id, text]) => {
          const problem = unplain(text, l);
          if (problem === undefined) return [];
          return [
            {
              file: `${place(f.dir)}/notes.${l}.json`,
              pointer: `/${id}`,
              message: `"${id}" ${problem}`,
              fix: 'make two sentences of it, or say it more plainly',
            },
          ];
        }),
      ),
    ),
};
