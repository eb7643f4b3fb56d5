import { html } from 'lit/html.js';
import { wordsIn } from '../../i18n/foreign-words.ts';

/** A note or a saying as readers get it: words of another language say which, and stay as they are. */
export const prose = (text: string): unknown =>
  wordsIn(text).map((part) =>
    typeof part === 'string'
      ? part
      : html`<span lang=${part.lang} translate="no">${part.text}</span>`,
  );
