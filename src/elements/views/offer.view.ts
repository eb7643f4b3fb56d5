import { html, type TemplateResult } from 'lit/html.js';
import type { Context } from '../context.ts';

/** The one button that opens the wizard where it is in sight already: as high as the links whose place it takes. */
export const offerView = (ctx: Context): TemplateResult =>
  html`<section
    class="offer"
    part="offer"
    dir=${ctx.words.dir ?? 'ltr'}
    lang=${ctx.language}
    aria-label=${[ctx.plain('title'), ctx.entry?.name].filter(Boolean).join(': ')}
  >
    <button type="button" part="open" @click=${() => ctx.send({ type: 'open' })}>
      <span>${[ctx.plain('title'), ctx.entry?.name].filter(Boolean).join(': ')}</span>
      <b>${ctx.say('offer')}</b>
    </button>
  </section>`;
