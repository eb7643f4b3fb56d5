import { html, nothing } from 'lit/html.js';
import { isCut } from '../../catalogue/aside.ts';
import type { FlowStep, StepKind, StepOf } from '../../flow/steps.ts';
import {
  answerHeading,
  linkHeading,
  questionHeading,
  type Names,
  type Said,
} from '../../flow/first-wording.ts';
import type { Bodies, Context, LaterKind } from '../context.ts';
import { prose } from './prose.view.ts';
import { answerFact, sourceLine } from './fact.view.ts';
import { goView, hasMore, letterButton } from './go.view.ts';
import { helpsView } from './helps.view.ts';
import { flowQuestion, noticeChoice } from './question.view.ts';

/** What something is called, in the reader's words. */
export const saidView = (ctx: Context, said: Said): unknown =>
  'text' in said ? prose(said.text) : ctx.say(said.key, said.values);

/** The heading of a screen; it takes the focus. */
export const stepHeading = (ctx: Context, step: FlowStep): unknown =>
  saidView(ctx, headingOf(ctx, step, namesOf(ctx)));

/** What headings mention. */
const namesOf = (ctx: Context): Names => ({
  service: ctx.entry?.name ?? '',
  company: ctx.entry?.company ?? '',
  region: ctx.region ? ctx.regionName(ctx.region) : '',
});

/** The first screens' own; all others come with their views. */
function headingOf({ views }: Context, step: FlowStep, names: Names): Said {
  if (step.kind === 'question') return questionHeading(step, names);
  if (step.kind === 'answer') return answerHeading(step, names);
  if (step.kind === 'open-link' && step.link) return linkHeading(step, names);
  return views?.heading(step, names) ?? { text: '' };
}

/** What exists where the reader lives, and why the service has another name than the embed knows. */
const openingView = (ctx: Context, step: FlowStep): unknown => {
  const { answer } = step;
  const effort = step.effort && 'needs' in step ? { minutes: step.effort.minutes } : step.effort;
  const renamed = ctx.entry?.formerly;
  return answer
    ? [renamed ? html`<p>${prose(renamed.reason)}</p>` : nothing, answerFact(ctx, answer, effort)]
    : nothing;
};

const later =
  <K extends LaterKind>(kind: K) =>
  (ctx: Context, step: StepOf<K>): unknown =>
    (ctx.views as Bodies<K> | undefined)?.[kind](ctx, step);

const LATER: Bodies<LaterKind> = {
  form: later('form'),
  'other-device': later('other-device'),
  outcome: later('outcome'),
};

const BODIES: Bodies = {
  question: (ctx, step) => flowQuestion(ctx, step),
  answer: (ctx, step) => [
    helpsView(ctx, step.choices, 'answer.helps'),
    step.answer?.verdict === 'not-needed' ? nothing : html`<p>${letterButton(ctx)}</p>`,
  ],
  'open-link': goView,
  'menu-path': goView,
  'send-mail': goView,
  'place-lines': goView,
  ...LATER,
  report: (ctx, step) => ctx.behind?.report(ctx, step),
};

const bodyView = <K extends StepKind>(ctx: Context, step: StepOf<K>): unknown =>
  BODIES[step.kind as K](ctx, step);

/** Where on a screen something may be on its way: all that is folded in. */
const FOLDS: readonly string[] = ['answer', 'disputes', 'gaps', 'late', 'serviceNote', 'wayNote'];

/** True where a screen is one that only some readers meet. */
export const isBehind = (step: FlowStep, isInApp: boolean): boolean =>
  step.kind === 'report' || (isInApp && 'link' in step && step.link !== undefined);

/** True where a screen needs what is loaded after the first one. */
export const isLater = (step: FlowStep, isInApp: boolean): boolean =>
  step.kind in LATER ||
  isBehind(step, isInApp) ||
  ('rung' in step && (hasMore(step) || step.stale === true)) ||
  ('again' in step && step.again === true) ||
  Object.entries(step).some(([key, value]) => !FOLDS.includes(key) && isCut(value));

/** The body of a screen: what exists here, the one next step, the background, the source. */
export const stepView = (ctx: Context, step: FlowStep): unknown => [
  openingView(ctx, step),
  bodyView(ctx, step),
  step.answer?.notice ? noticeChoice(ctx) : nothing,
  step.answer ? sourceLine(ctx, step.answer) : nothing,
];
