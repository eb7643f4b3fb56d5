/** The slots of a sentence, sorted: what every language must fill alike. */
export const slotsIn = (sentence: string): string =>
  [...sentence.matchAll(/\{\w+\}/g)].map(String).sort().join(' ');

/**
 * Holds every language to English: the same sentences, the same slots. The build stops at what this returns.
 *
 * @param folder where the files are, for the messages
 * @returns one message for each problem; none when all is well
 */
export function checkWords(
  all: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>,
  folder = 'i18n',
): string[] {
  const english = Object.entries(all['en'] ?? {});
  return Object.entries(all).flatMap(([language, words]) => [
    ...english.flatMap(([key, sentence]) => {
      const own = words[key];
      if (!own || !sentence)
        return [`src/${folder}/${language}.json: "${key}" is missing. English: "${sentence}"`];
      if (slotsIn(own) === slotsIn(sentence)) return [];
      return [
        `src/${folder}/${language}.json: "${key}" must use ${slotsIn(sentence) || 'no slots'}`,
      ];
    }),
    ...Object.keys(words)
      .filter((key) => !all['en']?.[key])
      .map((key) => `src/${folder}/${language}.json: "${key}" is not a sentence of the wizard`),
  ]);
}
