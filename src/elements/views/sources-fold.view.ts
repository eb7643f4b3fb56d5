import { html, type TemplateResult } from 'lit/html.js';
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
    @toggle=${(e: Event) => (e.currentTarget as HTMLDetailsElement).open && ctx.send({ type: 'why' })}
  >
    <summary>${summary}</summary>
    ${body ?? html`<p role="status">${ctx.say(ctx.evidence === null ? 'failed' : 'loading')}</p>`}
  </details>`;

/** All that stands behind a screen: its sources with their dates, disagreements, what is not known. */
export const sourcesFold = (ctx: Context, step: FlowStep): TemplateResult => {
  const { behind } = ctx;
  const count = behind?.count(ctx, step);
  const isWaiting = count === undefined;
  return foldView(
    ctx,
    isWaiting ? ctx.say('sources') : ctx.say('sources.counted', { count: String(count) }),
    behind?.sources(ctx, step),
    isWaiting ? 'sources waiting' : 'sources',
  );
};
