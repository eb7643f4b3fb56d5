import { html, type TemplateResult } from 'lit/html.js';
import type { Context } from '../context.ts';
import { pressView } from './copy.view.ts';

/** So many letters of a text name its button. */
const NAMED = 40;

/** How a text begins, in whole words. */
export function startOf(text: string, letters: number): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length <= letters ? plain : `${plain.slice(0, plain.lastIndexOf(' ', letters))} …`;
}

/** What the button of a text is called: a screen may have several. */
export const copyName = (ctx: Context, text: string): string =>
  `${ctx.plain('copy')}: ${startOf(text, NAMED)}`;

/** A text to take along, with a button that copies it. */
export const copyView = (ctx: Context, text: string, look = ''): TemplateResult =>
  html`<div class="copy" part="copy">
    <p class="copy-text ${look}">${text}</p>
    ${pressView(ctx, text, 'copy', 'quiet', copyName(ctx, text))}
  </div>`;
