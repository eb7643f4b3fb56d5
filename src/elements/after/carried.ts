/** What came from another device and does not lead on. A chunk of its own. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Context, Parts } from '../context.ts';

const onward = (ctx: Context): TemplateResult =>
  html`<p class="act">
    <button type="button" class="primary" part="primary" @click=${() => ctx.send({ type: 'back' })}>
      ${ctx.say('continue')}
    </button>
  </p>`;

/** The link cannot be read. Back leads to what is kept here, or to the first screen. */
export const tornParts = (ctx: Context): Parts => ({
  heading: ctx.say('case.torn'),
  body: html`<p>${ctx.say('case.torn.text')}</p>
    ${onward(ctx)}`,
});

/** Facts have changed since. Back leads to where the answers that still hold end. */
export const carriedParts = (ctx: Context): Parts => ({
  heading: ctx.say('case.carried'),
  body: html`<p>
      ${ctx.say('case.carried.text', {
        service: ctx.entry?.name ?? '',
        held: String(ctx.walk?.trail.length ?? 0),
        count: String(ctx.wanted.log.length),
      })}
    </p>
    ${onward(ctx)}`,
});
