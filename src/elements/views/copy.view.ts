import { html, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';

/** The text beside or above a button is selected where copying is blocked. */
const copyFrom = (ctx: Context, text: string) => (e: Event) => {
  const field = (e.currentTarget as HTMLElement).closest('.copy')?.querySelector('.copy-text');
  if (field instanceof HTMLElement) ctx.copy(text, field);
};

/** So many letters of a text name its button. */
const NAMED = 40;

/** Whether it worked is said in place of the button's words, which keep their room; the status says it aloud. */
const pressView = (
  ctx: Context,
  text: string,
  button: WordKey,
  look: 'quiet' | 'primary',
): TemplateResult =>
  html`<button
    type="button"
    class=${look}
    part=${look === 'primary' ? 'primary' : 'copy-button'}
    aria-label="${ctx.plain(button)}: ${text.replace(/\s+/g, ' ').slice(0, NAMED)}"
    @click=${copyFrom(ctx, text)}
  >
    <span class="flip"
      ><span>${ctx.say(button)}</span
      ><span class="copied" aria-hidden="true">${ctx.say('copied')}</span></span
    >
  </button>`;

/** A button that copies what is not shown; it is shown where copying is blocked. */
export const copyButton = (
  ctx: Context,
  text: string,
  button: WordKey,
  look: 'quiet' | 'primary' = 'quiet',
): TemplateResult =>
  html`<span class="copy bare"
    >${pressView(ctx, text, button, look)}<span class="copy-text" hidden>${text}</span></span
  >`;

/** A text to take along, with a button that copies it. */
export const copyView = (ctx: Context, text: string, look = ''): TemplateResult =>
  html`<div class="copy" part="copy">
    <p class="copy-text ${look}">${text}</p>
    ${pressView(ctx, text, 'copy', 'quiet')}
  </div>`;
