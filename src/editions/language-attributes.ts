import { markup, type Markup } from './changes/markup.ts';

/** Every engine that we name has it; its types are of another proposal. */
type WithText = Intl.Locale & { textInfo: { direction: string } };

/** What an element says of the language in it, and of the side where its lines begin. */
export const languageAttributes = (language: string): Markup =>
  markup`lang="${language}" dir="${(new Intl.Locale(language) as WithText).textInfo.direction}"`;
