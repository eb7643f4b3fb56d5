/**
 * `opt-out-wizard/languages`: how a package of a language adds it to the modules for bundlers, `opt-out-wizard-fr` for
 * instance. Who imports such a package needs nothing of this.
 */
export { addLanguage } from './elements/bundled-languages.ts';
export type { Box, LanguageModules, Shelf } from './elements/shelf.ts';
export type { Entry } from './catalogue/entry.ts';
