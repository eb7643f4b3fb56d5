import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isCut } from '../../catalogue/aside.ts';
import type { FlowStep, StepKind, StepOf } from '../../flow/steps.ts';
import { headingOf, type Said } from '../../flow/wording.ts';
import type { Bodies, Context, LaterKind } from '../context.ts';
import { answerFact, openView } from './fact.view.ts';
import { goView, hasMore } from './go.view.ts';
import { helpsView } from './helps.view.ts';
import { flowQuestion } from './question.view.ts';

/** What something is called, in the reader's words. */
export const saidView = (ctx: Context, said: Said): unknown =>
  'text' in said ? said.text : ctx.say(said.key, said.values);

/** The heading of a screen; it takes the focus. */
export const stepHeading = (ctx: Context, step: FlowStep): unknown =>
  saidView(
    ctx,
    headingOf(step, {
      company: ctx.entry?.company ?? '',
      region: ctx.region ? ctx.regionName(ctx.region) : '',
    }),
  );

/** Why the service has another name than the embed knows. */
const formerlyView = ({ entry }: Context): unknown =>
  entry?.formerly ? html`<p>${entry.formerly.reason}</p>` : nothing;

/** What exists where the reader lives; on the first screen of a flow. */
const openingView = (ctx: Context, { answer, serviceNote }: FlowStep): TemplateResult =>
  html`${answer ? html`${formerlyView(ctx)} ${answerFact(ctx, answer)}` : nothing}
  ${serviceNote ? html`<p>${serviceNote}</p>` : nothing}`;

const later =
  <K extends LaterKind>(kind: K) =>
  (ctx: Context, step: StepOf<K>): unknown =>
    (ctx.views as Bodies<K> | undefined)?.[kind](ctx, step);

const LATER: Bodies<LaterKind> = {
  form: later('form'),
  'other-device': later('other-device'),
  outcome: later('outcome'),
  report: later('report'),
};

const BODIES: Bodies = {
  question: flowQuestion,
  answer: (ctx, step) => helpsView(ctx, step.choices, 'answer.helps'),
  'open-link': goView,
  'menu-path': goView,
  'send-mail': goView,
  'place-lines': goView,
  ...LATER,
};

const bodyView = <K extends StepKind>(ctx: Context, step: StepOf<K>): unknown =>
  BODIES[step.kind as K](ctx, step);

/** Where on a screen something may be on its way: all that is folded in. */
const FOLDS: readonly string[] = ['answer', 'disputes', 'gaps', 'late'];

/** True where a screen needs what is loaded after the first one. */
export const isLater = (step: FlowStep): boolean =>
  step.kind in LATER ||
  ('rung' in step && hasMore(step)) ||
  Object.entries(step).some(([key, value]) => !FOLDS.includes(key) && isCut(value));

/** The body of a screen. */
export const stepView = (ctx: Context, step: FlowStep): TemplateResult =>
  html`${openingView(ctx, step)} ${bodyView(ctx, step)}
  ${openView(ctx, [step.answer ?? {}, 'disputes' in step || 'gaps' in step ? step : {}])}`;
