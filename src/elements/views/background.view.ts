import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isAside } from '../../catalogue/aside.ts';
import type { FlowStep } from '../../flow/steps.ts';
import type { Context } from '../context.ts';
import { aboutView } from './about.view.ts';
import { prose } from './prose.view.ts';

/** The background of a screen: its notes, since when, whether it is too late, what stands behind the answers. */
export function backgroundView(ctx: Context, step: FlowStep): TemplateResult {
  const { answer, serviceNote } = step;
  const late = 'late' in step ? step.late : undefined;
  const wayNote = 'wayNote' in step ? step.wayNote : undefined;
  const tells = ctx.entry?.about && (answer ?? step.kind === 'outcome');
  // The fold of nothing else is called so.
  const isAlone = !(wayNote ?? serviceNote ?? answer?.since ?? tells);
  return html`${[wayNote, serviceNote].map((note) => (note ? html`<p>${noteView(ctx, note)}</p>` : nothing))}
  ${answer?.since ? html`<p>${ctx.say('since', { date: ctx.date(answer.since) })}</p>` : nothing}
  ${
    late
      ? html`<p>
          ${isAlone ? nothing : html`<b>${ctx.say('late')}</b> `}${noteView(ctx, late.note)}
        </p>`
      : nothing
  }
  ${tells ? aboutOf(ctx) : nothing}`;
}

/** What may be on its way. */
const noteView = (ctx: Context, note: unknown): unknown =>
  isAside(note) ? ctx.say('loading') : prose(String(note));

const aboutOf = (ctx: Context): unknown => ctx.about && aboutView(ctx, ctx.about);
