import { html } from 'lit/html.js';
import { wordsIn } from '../../i18n/foreign-words.ts';
import type { Part } from '../context.ts';

/** Parts of a text in a row. One stands for itself: in a list the browser would keep two more nodes for it. */
export const joined = (parts: readonly Part[]): Part =>
  parts.length === 1 ? (parts[0] as Part) : parts;

/** A note or a saying as readers get it: words of another language say which, and stay as they are. */
export const prose = (text: string): Part =>
  joined(
    wordsIn(text).map((part) =>
      typeof part === 'string'
        ? part
        : html`<span lang=${part.lang} translate="no">${part.text}</span>`,
    ),
  );
