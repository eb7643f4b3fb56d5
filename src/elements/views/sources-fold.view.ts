import { html, type TemplateResult } from 'lit/html.js';
import type { FlowStep } from '../../flow/steps.ts';
import type { Context } from '../context.ts';

/** That it is on its way, or could not be loaded. */
export const waiting = (ctx: Context): TemplateResult =>
  html`<p role="status">${ctx.say(ctx.evidence === null ? 'failed' : 'loading')}</p>`;

/** All that stands behind a screen, folded in: its sources with their dates, disagreements, what is not known. */
export const sourcesFold = (ctx: Context, step: FlowStep): TemplateResult => {
  const { behind } = ctx;
  const count = behind?.count(ctx, step);
  return html`<details
    class=${count === undefined ? 'sources waiting' : 'sources'}
    @toggle=${(e: Event) => (e.currentTarget as HTMLDetailsElement).open && ctx.send({ type: 'why' })}
  >
    <summary>
      ${count === undefined ? ctx.say('sources') : ctx.say('sources.counted', { count: String(count) })}
    </summary>
    ${behind ? behind.sources(ctx, step) : waiting(ctx)}
  </details>`;
};
