import { html, type TemplateResult } from 'lit/html.js';
import type { Context } from '../context.ts';

/** The sources, once they are there; until then, that they are on their way. */
const sourcesOf = (ctx: Context): unknown => {
  const { evidence, views } = ctx;
  if (evidence && views) return views.sources(ctx, evidence);
  const key = evidence === undefined ? 'loading' : views ? 'why.failed' : 'failed';
  return html`<p>${ctx.say(key)}</p>`;
};

/** "Why do we say this?": the sources of this screen, with dates, and what nobody has clicked. */
export const whyView = (ctx: Context): TemplateResult =>
  html`<details
    @toggle=${(e: Event) => (e.currentTarget as HTMLDetailsElement).open && ctx.send({ type: 'why' })}
  >
    <summary>${ctx.say('why')}</summary>
    ${sourcesOf(ctx)}
  </details>`;
