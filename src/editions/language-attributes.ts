import { directionOf } from '../i18n/direction-of.ts';
import { type Markup, markup } from './changes/markup.ts';

/** What an element says of the language in it, and of the side where its lines begin. */
export const languageAttributes = (language: string): Markup =>
  markup`lang="${language}" dir="${directionOf(language)}"`;
