/** The languages that the modules for bundlers have: the package's own, and those that other packages add. */
import { shelves } from 'virtual:shelves';
import { languageOn, patternOf } from '../i18n/negotiate.ts';
import { tagOf } from './attributes.ts';
import { heldBy } from './properties.ts';
import type { LanguageModules } from './shelf.ts';

/** By tag. The entries of the package's own are no part of this: who imports the tag alone bundles none. */
const added = new Map<string, LanguageModules>();

const own = Object.keys(shelves).filter((name) => name !== 'all');

/** Matches as the pattern of those there are at that time: sources hand it on, and some did before a language came. */
class Growing extends RegExp {
  override [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(patternOf([...own, ...added.keys()]));
  }
}

/** What is spoken. */
export const bundledSpoken: RegExp = new Growing('');

/** The modules of a language that another package added; `pt-br` is `pt-BR`. */
export const addedModules = (language: string): LanguageModules | undefined =>
  [...added].find(([tag]) => tag.toLowerCase() === language.toLowerCase())?.[1];

/**
 * Adds a language. Tags in it that speak another one already, because they were on the page before, begin to speak it.
 *
 * @param language BCP 47
 */
export function addLanguage(language: string, modules: LanguageModules): void {
  if (added.has(language)) return;
  added.set(language, modules);
  // On a server there is no page.
  for (const tag of globalThis.document?.querySelectorAll('opt-out-wizard, opt-out-checklist') ??
    [])
    if (languageOn(tagOf(tag), bundledSpoken) === language) heldBy(tag).changed?.();
}
