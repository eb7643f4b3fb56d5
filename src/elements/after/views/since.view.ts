import { html, nothing } from 'lit/html.js';
import type { LawHere } from '../../../letters/regimes.ts';
import type { AfterContext } from './after.view.ts';

/** A law began after the first letter: a new one is under it. Nothing where that is not so. */
export const sinceView = (ctx: AfterContext, law: LawHere): unknown =>
  law.status === 'not-yet' && law.from <= ctx.today
    ? html`<p>${ctx.say('case.since', { from: ctx.date(law.from) })}</p>
        <p class="act">
          <button
            type="button"
            class="secondary"
            part="secondary"
            @click=${() => ctx.send({ type: 'edit', question: 'case.write.objection' })}
          >
            ${ctx.say('case.write.objection', { company: ctx.entry?.company ?? '' })}
          </button>
        </p>`
    : nothing;
