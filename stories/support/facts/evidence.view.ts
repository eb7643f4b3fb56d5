import { html, type TemplateResult } from 'lit';
import { sourcesView } from '../../../src/elements/views/sources.view.ts';
import type { FlowStep } from '../../../src/flow/steps.ts';
import type { Subject } from './subject.ts';

/** The sources behind some facts, as readers see them: title, publisher, kind, date, link. */
export function evidenceView({ ctx, evidence }: Subject, facts: readonly string[]): TemplateResult {
  const step: FlowStep = { kind: 'question', asks: 'device', choices: [], facts: [...facts] };
  return html`<details lang=${ctx.language}>
    <summary>${ctx.say('sources')}</summary>
    ${sourcesView({ ...ctx, evidence }, step)}
  </details>`;
}
