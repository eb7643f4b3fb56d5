import { html, nothing, type TemplateResult } from 'lit';
import type { Context, EvidenceState } from '../context.ts';

/** "Why do we say this?": the sources of this screen, with dates, and what nobody has clicked. */
export const whyView = (ctx: Context, evidence: EvidenceState): TemplateResult =>
  html`<details
    @toggle=${(e: Event) => (e.currentTarget as HTMLDetailsElement).open && ctx.act.openEvidence()}
  >
    <summary>${ctx.say('why')}</summary>
    ${ctx.rest?.sources(ctx, evidence) ?? (evidence === null ? ctx.say('failed') : nothing)}
  </details>`;
