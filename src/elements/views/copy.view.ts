import { html, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';

const copyFrom = (ctx: Context, text: string) => (e: Event) => {
  const field = (e.currentTarget as HTMLElement).parentElement?.querySelector('.copy-text');
  if (field instanceof HTMLElement) ctx.copy(text, field);
};

/** Longer texts get the whole width, and the button below them. */
const SHORT = 90;

/** A text to take along, with a button that copies it. */
export const copyView = (ctx: Context, text: string, button: WordKey = 'copy'): TemplateResult =>
  html`<div class=${text.length > SHORT ? 'copy long' : 'copy'} part="copy">
    <p class="copy-text">${text}</p>
    <button type="button" class="small" @click=${copyFrom(ctx, text)}>${ctx.say(button)}</button>
  </div>`;
