import { markupOf } from './markup.ts';

/** Of markups that differ only in the languages of their words, and in where one text goes on in another, the same. */
const inAnyLanguage = (markup: string): string =>
  markup
    .replace(/<span lang="[^"]*"(?: translate="no")?>words<\/>/g, 'words')
    .replace(/(?:words)+/g, 'words')
    .replace(/ lang="[^"]*"/g, ' lang');

/** What was looked at: a screen that is made of the same needs no second look, whatever it says. */
export class Looked {
  readonly #all = new Set<string>();
  readonly #inAnyLanguage = new Set<string>();

  /**
   * Takes a screen to be looked at.
   *
   * @returns what is new about it: what it is made of, or only in which languages its words are; nothing where it was
   *   looked at
   */
  next(root: ShadowRoot): 'markup' | 'words' | undefined {
    const markup = markupOf(root);
    if (this.#all.has(markup)) return undefined;
    this.#all.add(markup);
    const general = inAnyLanguage(markup);
    if (this.#inAnyLanguage.has(general)) return 'words';
    this.#inAnyLanguage.add(general);
    return 'markup';
  }
}
