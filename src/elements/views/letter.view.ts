import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Context } from '../context.ts';
import { copyButton } from './copy.view.ts';
import { copyName, startOf } from './text.view.ts';

/** Letters of a text that stand on the screen before it is opened. */
export const PREVIEW = 150;

/** Opens and closes a folded text; nothing but its look changes. */
const unfold = (ctx: Context) => (e: Event) => {
  const button = e.currentTarget as HTMLElement;
  const letter = button.closest('.letter');
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
  button.textContent = ctx.plain(open ? 'go.mail.fold' : 'go.mail.all');
  letter?.querySelector('.start')?.toggleAttribute('hidden', open);
  letter?.querySelector('.whole')?.toggleAttribute('hidden', !open);
};

/**
 * A longer text: how it begins, all of it at a press, and a button that copies it.
 *
 * @param start what is shown the beginning of
 */
export const letterView = (
  ctx: Context,
  text: string,
  head: unknown = nothing,
  start = text,
): TemplateResult =>
  html`<div class="letter copy" part="copy">
    <p class="start">${startOf(start, PREVIEW)}</p>
    <div class="whole" hidden>
      ${head}
      <p class="copy-text">${text}</p>
    </div>
    <div class="on">
      <button type="button" class="quiet" aria-expanded="false" @click=${unfold(ctx)}>
        ${ctx.plain('go.mail.all')}
      </button>
      ${copyButton(ctx, text, 'copy', 'quiet', copyName(ctx, text))}
    </div>
  </div>`;
