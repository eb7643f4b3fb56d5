import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Context, Over, Parts } from '../context.ts';
import { canGoBack } from '../screen.ts';
import { aboutFold } from './fact.view.ts';
import { answersLine } from './answers.view.ts';
import { flowQuestion } from './question.view.ts';
import { quietButton } from './quiet-button.view.ts';
import { sourcesFold } from './sources-fold.view.ts';
import { stepHeading, stepView } from './step.view.ts';

/** The question being answered anew, if it is one of the flow's. */
function editedParts(ctx: Context): Parts | undefined {
  const item = ctx.walk?.trail.find((t) => t.key === ctx.wanted.editing);
  return item?.step.kind === 'question'
    ? { heading: stepHeading(ctx, item.step), body: flowQuestion(ctx, item.step, item.event) }
    : undefined;
}

/** What is asked on top of the screen. */
const overParts = (ctx: Context): Parts | undefined =>
  ctx.after?.views.parts(ctx) ?? ctx.behind?.over[ctx.wanted.editing as Over]?.(ctx);

const NONE: Parts = { heading: nothing, body: nothing };

/** What a screen of a flow says. */
export function stepParts(ctx: Context): Parts {
  const step = ctx.walk?.step;
  if (!step) return NONE;
  return {
    heading: stepHeading(ctx, step),
    body: stepView(ctx, step),
    ...(step.kind === 'outcome' && { mark: ctx.views?.mark(step.result) }),
  };
}

function partsOf(ctx: Context): Parts {
  const { asks, questions } = ctx;
  const over = overParts(ctx);
  if (over) return over;
  if (asks) return questions?.[asks](ctx) ?? NONE;
  return editedParts(ctx) ?? stepParts(ctx);
}

/** The screen's folds; none where something else is asked on top of it. */
const foldsView = (ctx: Context): unknown => {
  const { asks, walk, wanted } = ctx;
  if (!walk || asks || wanted.editing !== undefined) return nothing;
  const { step } = walk;
  return [step.kind === 'outcome' ? nothing : aboutFold(ctx, step), sourcesFold(ctx, step)];
};

const backView = (ctx: Context): TemplateResult =>
  quietButton(ctx, 'back', ctx.say('back'), { type: 'back' });

/** No white space around it, so that a foot with nothing in it is empty and shows no line. */
function footView(ctx: Context): TemplateResult {
  const inside = [canGoBack(ctx) ? backView(ctx) : nothing, foldsView(ctx)];
  return html`<div class="foot" part="foot">${inside}</div>`;
}

/** One screen: the answers so far, what it says. */
function screenView(ctx: Context): TemplateResult {
  const { heading, body, mark = nothing } = partsOf(ctx);
  return html`<div class="top-line">
      <p class="title" part="title">${ctx.say('title')}</p>
      ${answersLine(ctx)}
      <p class="printed">${ctx.date(ctx.page.today())}</p>
    </div>
    <h2 class="heading" part="heading" tabindex="-1" aria-level=${ctx.headingLevel}>
      ${mark} ${heading}
    </h2>
    <div class="body" part="body">${body}</div>`;
}

/**
 * The whole box: what it is, the answers so far, one screen, the way back, the sources. The status stays: what is said
 * must be there before.
 *
 * @param isBlank leaves the screen out. Drawn so before a new one, no node of the last one is used again: what a page
 *   translator or an extension put into it goes with it.
 */
export const frameView = (ctx: Context, busy: boolean, isBlank = false): TemplateResult =>
  html`<section
    class="frame"
    part="frame"
    dir=${ctx.words.dir ?? 'ltr'}
    lang=${ctx.language}
    aria-busy=${busy}
    aria-label=${[ctx.plain('title'), ctx.entry?.name].filter(Boolean).join(': ')}
  >
    ${isBlank ? nothing : screenView(ctx)}
    <p class="status" aria-live="polite"></p>
    ${isBlank ? nothing : footView(ctx)}
  </section>`;
