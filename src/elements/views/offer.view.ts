import { html, type TemplateResult } from 'lit/html.js';
import type { Context } from '../context.ts';

/**
 * The one button that opens the wizard where it is in sight already: as high as the links whose place it takes. No
 * region: it would be announced by the name of the button in it.
 */
export const offerView = (ctx: Context): TemplateResult =>
  html`<div class="offer" part="offer" dir=${ctx.words.dir ?? 'ltr'} lang=${ctx.language}>
    <button type="button" class="primary" part="open" @click=${() => ctx.send({ type: 'open' })}>
      <span>${[ctx.plain('title'), ctx.entry?.name].filter(Boolean).join(': ')}</span>
      <b>${ctx.say('offer')}</b>
    </button>
  </div>`;
