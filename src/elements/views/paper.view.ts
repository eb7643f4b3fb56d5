import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FlowStep } from '../../flow/steps.ts';
import type { Context, Parts } from '../context.ts';
import { wholeWay, type Stop } from '../whole-way.ts';
import { afterwards } from './end.view.ts';
import { stepParts } from './frame.view.ts';
import { prose } from './prose.view.ts';

/** A result that is not there yet is not claimed: only what then happens. */
const partsOf = (ctx: Context, step: FlowStep, isAhead: boolean): Parts =>
  isAhead && step.kind === 'outcome'
    ? { heading: ctx.say('after'), body: afterwards(ctx, step) }
    : stepParts(ctx);

const stopView = (ctx: Context, { walk, isAhead }: Stop, number: string): TemplateResult => {
  // What was done later is no part of an earlier screen.
  const wanted = walk.at === ctx.walk?.at ? ctx.wanted : { log: walk.trail };
  const { heading, body } = partsOf({ ...ctx, walk, wanted }, walk.step, isAhead);
  return html`<h3 class="heading" aria-level=${ctx.headingLevel}>${number}${heading}</h3>
    <div>${body}</div>`;
};

/** What exists where the reader lives, where the screen that says so is a question they have answered. */
const openingOf = ({ walk }: Context): FlowStep['answer'] => {
  const [first] = walk?.trail ?? [];
  return first?.step.kind === 'question' ? first.step.answer : undefined;
};

/** What is folded in on the screen, and the sources of the whole way. */
function foldsOf(ctx: Context, step: FlowStep, stops: readonly Stop[]): unknown {
  const facts = [...new Set(stops.flatMap(({ walk }) => walk.step.facts))];
  return html`${step.kind === 'outcome' ? nothing : ctx.behind?.background(ctx, step)}
  ${
    ctx.evidence
      ? html`<h3 class="sub">${ctx.say('sources')}</h3>
          ${ctx.behind?.sources(ctx, { ...step, facts })}`
      : nothing
  }`;
}

/** A reader's whole way, on paper; nothing before there is one. */
export function paperView(screen: Context): unknown {
  // No app's browser reads paper.
  const { inApp: _, ...ctx } = screen;
  const stops = wholeWay(ctx);
  const here = stops.find(({ isAhead }, i) => !isAhead && stops[i + 1]?.isAhead !== false);
  if (!here) return undefined;
  const { reason } = openingOf(ctx) ?? {};
  return html`${reason ? html`<p>${prose(reason)}</p>` : nothing}
  ${stops.map((stop, i) => stopView(ctx, stop, stops.length > 1 ? `${i + 1}. ` : ''))}
  ${foldsOf(ctx, here.walk.step, stops)}`;
}
