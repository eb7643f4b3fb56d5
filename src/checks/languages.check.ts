import type { Check } from './check.ts';
import { markProblems } from './marks.ts';
import { translationFlaws, type TranslationFlaw } from './translation/translation-flaws.ts';

/** Other checks find these, as they look at facts and not at files. */
const FOUND_ELSEWHERE = /^catalogue\/(vocabulary|services|controllers)\//;
const MARKS_FOUND_ELSEWHERE = /^catalogue\/(vocabulary|services|controllers|law)\//;

/** What only this check tells of a file. */
const onlyHere =
  (path: string) =>
  ({ kind }: TranslationFlaw): boolean =>
    kind !== 'missing' || !FOUND_ELSEWHERE.test(path);

/** Every file of a language that is spoken, beside its English. */
export const languagesCheck: Check = {
  id: 'languages',
  what: 'every sentence of a language that is spoken says the same slots as the English, marks words of others soundly, has no stray space, and is neither English nor much longer',
  why: 'a lost slot is a hole in a sentence; English by mistake is read aloud with the wrong voice',
  run: ({ folders, texts = {}, languages }) => [
    ...folders.languages.packaged
      .filter((language) => !folders.languages.spoken[language])
      .map((language) => ({
        file: 'languages.json',
        pointer: '/packaged',
        message: `"${language}" is packaged and not spoken`,
        fix: 'name what it promises under "spoken", or take it out of "packaged"',
      })),
    ...languages
      .filter((language) => language !== 'en')
      .flatMap((language) =>
        (texts[language] ?? [])
          .filter(({ owed, own }) => owed || own !== undefined)
          .flatMap(({ path, english, own = {} }) => {
            const file = path.replace(/^catalogue\//, '');
            return [
              ...translationFlaws(english, own)
                .filter(onlyHere(path))
                .map(({ key, message, fix }) => ({ file, pointer: `/${key}`, message, fix })),
              ...(MARKS_FOUND_ELSEWHERE.test(path) ? [] : markProblems(own, language, file)),
            ];
          }),
      ),
  ],
};
