/** Answers of another device that no longer lead on: facts have changed since. A chunk of its own. */
import { html } from 'lit/html.js';
import type { Context, Parts } from '../context.ts';

/** The screen. Back leads to where the answers that still hold end. */
export const carriedParts = (ctx: Context): Parts => ({
  heading: ctx.say('case.carried'),
  body: html`<p>
      ${ctx.say('case.carried.text', {
        service: ctx.entry?.name ?? '',
        held: String(ctx.walk?.trail.length ?? 0),
        count: String(ctx.wanted.log.length),
      })}
    </p>
    <p class="act">
      <button
        type="button"
        class="primary"
        part="primary"
        @click=${() => ctx.send({ type: 'back' })}
      >
        ${ctx.say('continue')}
      </button>
    </p>`,
});
