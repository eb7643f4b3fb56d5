import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Context } from '../context.ts';

/** "Why do we say this?": the sources of this screen, with dates, and what nobody has clicked. */
export const whyView = (ctx: Context): TemplateResult =>
  html`<details
    @toggle=${(e: Event) => (e.currentTarget as HTMLDetailsElement).open && ctx.send({ type: 'why' })}
  >
    <summary>${ctx.say('why')}</summary>
    ${ctx.views?.sources(ctx, ctx.evidence) ?? (ctx.evidence === null ? ctx.say('failed') : nothing)}
  </details>`;
