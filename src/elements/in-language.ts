import type { Entry } from '../catalogue/entry.ts';
import type { Words } from '../i18n/words.ts';
import type { Source } from './source.ts';

/** Something, with the language it came in. */
export type InLanguage<T> = readonly [language: string, found: T];

/** Loads something in the first language of a page's that has it. Rejects when even the last has not. */
export async function inLanguage<T>(
  source: Source,
  tag: string,
  load: (language: string) => Promise<T>,
): Promise<InLanguage<T>> {
  const languages = source.languages(tag);
  for (const language of languages.slice(0, -1)) {
    try {
      return [language, await load(language)];
    } catch {
      // The next language in the list is the answer to a missing one.
    }
  }
  const last = languages.at(-1) ?? 'en';
  return [last, await load(last)];
}

/** Loads words and a service's entry side by side, in the same language: half a translation is none. */
export async function inOneLanguage(
  source: Source,
  tag: string,
  service?: string,
): Promise<readonly [InLanguage<Partial<Words>>, InLanguage<Entry> | undefined]> {
  const [words, entry] = await Promise.all([
    inLanguage(source, tag, (l) => source.words(l)),
    service
      ? inLanguage(source, tag, (l) => source.entry(service, l)).catch(() => undefined)
      : undefined,
  ]);
  if (!service || !entry || entry[0] === words[0]) return [words, entry];
  const last = source.languages(tag).at(-1) ?? 'en';
  return [
    [last, await source.words(last)],
    [last, await source.entry(service, last)],
  ];
}
