import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';

/** The text beside or above a button is selected where copying is blocked. */
const copyFrom = (ctx: Context, text: string) => (e: Event) => {
  const field = (e.currentTarget as HTMLElement).closest('.copy')?.querySelector('.copy-text');
  if (field instanceof HTMLElement) ctx.copy(text, field);
};

/** So many letters of a text name its button, where a screen may have several. */
const NAMED = 40;

/** How a text begins, in whole words. */
export function startOf(text: string, letters: number): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length <= letters ? plain : `${plain.slice(0, plain.lastIndexOf(' ', letters))} …`;
}

/** Whether it worked is said beside the button; the status says it aloud. */
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
      aria-label=${button === 'copy' ? `${ctx.plain(button)}: ${startOf(text, NAMED)}` : nothing}
      @click=${copyFrom(ctx, text)}
    >
      ${ctx.say(button)}
    </button>
    <span class="copied aside" aria-hidden="true"></span>`;

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
