import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FlowStep } from '../../flow/steps.ts';
import type { Context } from '../context.ts';

/** Something behind a screen. It is loaded when the reader opens it; until then, that it is on its way. */
export const foldView = (
  ctx: Context,
  summary: unknown,
  body: unknown,
  name = 'about',
): TemplateResult =>
  html`<details
    class=${name}
    @toggle=${(e: Event) => {
      if ((e.currentTarget as HTMLDetailsElement).open) ctx.send({ type: 'why' });
    }}
  >
    <summary>${summary}</summary>
    ${body ?? html`<p>${ctx.say(ctx.evidence === null ? 'failed' : 'loading')}</p>`}
  </details>`;

/** Of a first screen, the entry says it; later ones count. */
const countOf = (ctx: Context, step: FlowStep): number | undefined =>
  (ctx.walk?.trail[0] ? undefined : step.answer?.behind) ?? ctx.views?.count(ctx, step);

/**
 * All that stands behind a screen, and how much that is: its sources with their dates, disagreements, what is not
 * known. Nothing where it only asks something.
 */
export function sourcesFold(ctx: Context, step: FlowStep): unknown {
  const count = countOf(ctx, step);
  const body = ctx.behind?.sources(ctx, step);
  // Until they are counted, a screen without facts has nothing behind it: no fold comes and goes.
  return (count ?? step.facts.length)
    ? foldView(
        ctx,
        [ctx.say('sources'), count === undefined ? '' : `\u00a0(${count})`],
        body,
        body ? 'sources' : 'sources waiting',
      )
    : nothing;
}
