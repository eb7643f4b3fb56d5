import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';

/** The text beside or above a button is selected where copying is blocked. */
const copyFrom = (ctx: Context, text: string) => (e: Event) => {
  const field = (e.currentTarget as HTMLElement).closest('.copy')?.querySelector('.copy-text');
  if (field instanceof HTMLElement) ctx.copy(text, field);
};

/**
 * Whether it worked is said in place of the button's words, which keep their room; the status says it aloud.
 *
 * @param name what the button is called, where a screen may have several of its words
 */
export const pressView = (
  ctx: Context,
  text: string,
  button: WordKey,
  look: 'quiet' | 'primary' = 'quiet',
  name: unknown = nothing,
): TemplateResult =>
  html`<button
    type="button"
    class=${look}
    part=${look === 'primary' ? 'primary' : 'copy-button'}
    aria-label=${name}
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
  look?: 'quiet' | 'primary',
  name?: string,
): TemplateResult =>
  html`<span class="copy bare"
    >${pressView(ctx, text, button, look, name)}<span class="copy-text" hidden>${text}</span></span
  >`;
