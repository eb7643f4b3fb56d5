/** The languages that the modules for bundlers have: the package's own, and those that other packages add. */
import { entries } from 'virtual:entries';
import { shelves } from 'virtual:shelves';
import { negotiate } from '../i18n/negotiate.ts';
import { tagOf } from './attributes.ts';
import { heldBy } from './properties.ts';
import type { LanguageModules } from './shelf.ts';

const known = new Map<string, LanguageModules>(
  Object.entries(entries).map(([language, own]) => [
    language,
    { facts: shelves[language] ?? shelves.all, entries: own },
  ]),
);

/** Their tags. One list, which grows: a source that was made before speaks what is added later. */
export const bundledLanguages: string[] = [...known.keys()];

/** Those of other packages. */
export const addedLanguages = (): string[] =>
  bundledLanguages.filter((language) => !(language in entries));

/** The modules of a language that is there. */
export const modulesOf = (language: string): LanguageModules | undefined => known.get(language);

/**
 * Adds a language. Tags in it that speak another one already, because they were on the page before, begin to speak it.
 *
 * @param language BCP 47
 */
export function addLanguage(language: string, modules: LanguageModules): void {
  if (known.has(language)) return;
  known.set(language, modules);
  bundledLanguages.push(language);
  // On a server there is no page.
  for (const tag of globalThis.document?.querySelectorAll('opt-out-wizard, opt-out-checklist') ??
    [])
    if (negotiate(tagOf(tag), bundledLanguages) === language) heldBy(tag).changed?.();
}
