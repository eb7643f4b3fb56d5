/** The languages that the modules for bundlers have: the package's own, and those that other packages add. */
import { entries } from 'virtual:entries';
import { shelves } from 'virtual:shelves';
import { languageOn, patternOf } from '../i18n/negotiate.ts';
import { tagOf } from './attributes.ts';
import { heldBy } from './properties.ts';
import type { LanguageModules } from './shelf.ts';

/** By tag. */
const known = new Map<string, LanguageModules>(
  Object.entries(entries).map(([language, own]) => [
    language,
    { facts: shelves[language.toLowerCase()] ?? shelves.all, entries: own },
  ]),
);

/** Matches as the pattern of those there are at that time: sources hand it on, and some did before a language came. */
class Growing extends RegExp {
  override [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(patternOf([...known.keys()]));
  }
}

/** What is spoken. */
export const bundledSpoken: RegExp = new Growing('');

/** Those of other packages. */
export const addedLanguages = (): string[] =>
  [...known.keys()].filter((language) => !(language in entries));

/** The modules of a language that is there; `pt-br` is `pt-BR`. */
export const modulesOf = (language: string): LanguageModules | undefined =>
  [...known].find(([tag]) => tag.toLowerCase() === language.toLowerCase())?.[1];

/**
 * Adds a language. Tags in it that speak another one already, because they were on the page before, begin to speak it.
 *
 * @param language BCP 47
 */
export function addLanguage(language: string, modules: LanguageModules): void {
  if (known.has(language)) return;
  known.set(language, modules);
  // On a server there is no page.
  for (const tag of globalThis.document?.querySelectorAll('opt-out-wizard, opt-out-checklist') ??
    [])
    if (languageOn(tagOf(tag), bundledSpoken) === language) heldBy(tag).changed?.();
}
