import type { Language } from '../catalogue/types.ts';

/** Scripts that are written with others (ISO 15924). */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

const scriptsOf = (language: Language): readonly string[] => {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  return TOGETHER[script] ?? [script];
};

/** Whether a text has a letter of its language's script, or no letter at all. Names in it may be written otherwise. */
export const isInOwnLetters = (text: string, language: Language): boolean =>
  !/\p{L}/u.test(text) ||
  scriptsOf(language).some((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text));
