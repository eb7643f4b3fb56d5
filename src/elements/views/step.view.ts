import { html, nothing, type TemplateResult } from 'lit';
import type { FlowStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';
import { answerFact, openView } from './fact.view.ts';
import { goHeading, goView, hasMore } from './go.view.ts';
import { helpsView } from './helps.view.ts';
import { flowQuestion } from './question.view.ts';

/** The heading of a screen; it takes the focus. */
export function stepHeading(ctx: Context, step: FlowStep): unknown {
  switch (step.kind) {
    case 'question':
      return ctx.say(`ask.${step.asks}`);
    case 'answer':
      return ctx.say(`answer.${step.answer.verdict}` as WordKey, { region: regionName(ctx) });
    case 'form':
      return ctx.say(step.moves.some((m) => m.do === 'fill') ? 'form.heading' : 'form.switch');
    case 'other-device':
      return ctx.say(`other-device.${step.missing}`);
    case 'outcome':
      return ctx.say(`done.${step.result}`);
    case 'report':
      return ctx.say('report');
    default:
      return goHeading(ctx, step);
  }
}

const regionName = (ctx: Context): string => (ctx.region ? ctx.regionName(ctx.region) : '');

/** Why the service has another name than the embed knows. */
const formerlyView = ({ entry }: Context): unknown =>
  entry?.formerly ? html`<p>${entry.formerly.reason}</p>` : nothing;

/** What exists where the reader lives; on the first screen of a flow. */
const openingView = (ctx: Context, { answer, serviceNote }: FlowStep): TemplateResult =>
  html`${answer ? html`${formerlyView(ctx)} ${answerFact(ctx, answer)}` : nothing}
  ${serviceNote ? html`<p>${serviceNote}</p>` : nothing}`;

function bodyView(ctx: Context, step: FlowStep): unknown {
  switch (step.kind) {
    case 'question':
      return flowQuestion(ctx, step);
    case 'answer':
      return helpsView(ctx, step.choices, 'answer.helps');
    case 'form':
    case 'other-device':
    case 'outcome':
    case 'report':
      return ctx.rest?.end(ctx, step);
    default:
      return goView(ctx, step);
  }
}

/** True where a screen needs what is loaded after the first one. */
export const needsRest = (step: FlowStep): boolean =>
  ['form', 'other-device', 'outcome', 'report'].includes(step.kind) ||
  ('rung' in step && hasMore(step));

type Open = Parameters<typeof openView>[1];

/** What is open about the answer and about the way, once. */
function openOf(step: FlowStep): Open {
  const parts: Open[] = [step.answer ?? {}, 'disputes' in step || 'gaps' in step ? step : {}];
  const disputes = parts.flatMap((p) => p.disputes ?? []);
  const gaps = parts.some((p) => p.gaps) ? parts.flatMap((p) => p.gaps ?? []) : undefined;
  return { disputes, ...(gaps && { gaps }) };
}

/** The body of a screen. */
export const stepView = (ctx: Context, step: FlowStep): TemplateResult =>
  html`${openingView(ctx, step)} ${bodyView(ctx, step)} ${openView(ctx, openOf(step))}`;
