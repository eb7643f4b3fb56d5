import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FlowStep } from '../../flow/steps.ts';
import type { Context } from '../context.ts';

/** The sources, once they are there; until then, that they are on their way. */
const sourcesOf = (ctx: Context, step: FlowStep): unknown => {
  const { evidence, views } = ctx;
  if (evidence && views) return views.sources(ctx, step, evidence);
  const key = evidence === undefined ? 'loading' : views ? 'why.failed' : 'failed';
  return html`<p role="status">${ctx.say(key)}</p>`;
};

/** All that stands behind a screen, folded in: its sources with their dates, disagreements, what is not known. */
export const sourcesFold = (ctx: Context, step: FlowStep): TemplateResult =>
  html`<details
    class=${ctx.evidence && ctx.views ? 'sources' : 'sources waiting'}
    @toggle=${(e: Event) => (e.currentTarget as HTMLDetailsElement).open && ctx.send({ type: 'why' })}
  >
    <summary>
      ${ctx.evidence && ctx.views ? ctx.say('sources.counted', { count: String(ctx.views.count(ctx, step, ctx.evidence)) }) : ctx.say('sources')}
    </summary>
    ${step ? sourcesOf(ctx, step) : nothing}
  </details>`;
