import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { QuestionStep } from '../../flow/steps.ts';
import { pressedFor } from '../../flow/wording.ts';
import type { Context } from '../context.ts';
import { canGoBack } from '../screen.ts';
import { flowQuestion } from './question.view.ts';
import { stepHeading, stepView } from './step.view.ts';
import { whyView } from './why.view.ts';

interface Parts {
  heading: unknown;
  body: unknown;
}

/** The question being answered anew, if it is one of the flow's. */
const edited = ({ walk, wanted }: Context): QuestionStep | undefined => {
  const item = walk?.trail.find((t) => t.key === wanted.editing);
  return item?.step.kind === 'question' ? item.step : undefined;
};

function partsOf(ctx: Context): Parts {
  if (ctx.asks) return { heading: ctx.say(`ask.${ctx.asks}`), body: ctx.views?.[ctx.asks](ctx) };
  const question = edited(ctx);
  if (question) return { heading: stepHeading(ctx, question), body: flowQuestion(ctx, question) };
  const step = ctx.walk?.step;
  return step
    ? { heading: stepHeading(ctx, step), body: stepView(ctx, step) }
    : { heading: nothing, body: nothing };
}

/** The answers so far, by question. */
function answersOf(ctx: Context): [question: string, text: string][] {
  const { entry, region, walk } = ctx;
  const questions = (walk?.trail ?? []).filter((t) => t.step.kind === 'question');
  return [
    ...(entry ? [['service', entry.name] as [string, string]] : []),
    ...(region ? [['region', ctx.regionName(region)] as [string, string]] : []),
    ...questions.map(({ key, step, event }): [string, string] => {
      const said = pressedFor(step, event);
      return [key, 'text' in said ? said.text : ctx.plain(said.key)];
    }),
  ];
}

const answersView = (ctx: Context): unknown => {
  const answers = answersOf(ctx);
  const button = ([question, text]: [string, string]) =>
    html`<li>
      <button
        type="button"
        class="quiet"
        aria-label=${ctx.plain('change', { answer: text })}
        @click=${() => ctx.send({ type: 'edit', question })}
      >
        ${text}
      </button>
    </li>`;
  return answers.length > 0
    ? html`<ul class="answers" role="list" part="answers" aria-label=${ctx.plain('answers')}>
        ${answers.map(button)}
      </ul>`
    : nothing;
};

const footView = (ctx: Context): TemplateResult =>
  html`<div class="foot" part="foot">
    ${
      canGoBack(ctx)
        ? html`<div class="ways">
            <button
              type="button"
              class="quiet"
              part="back"
              @click=${() => ctx.send({ type: 'back' })}
            >
              ${ctx.say('back')}
            </button>
            <button
              type="button"
              class="quiet"
              part="restart"
              @click=${() => ctx.send({ type: 'restart' })}
            >
              ${ctx.say('restart')}
            </button>
          </div>`
        : nothing
    }
    ${ctx.walk && !ctx.asks ? whyView(ctx) : nothing}
  </div>`;

/**
 * The whole box: what it is, the answers so far, one screen, the way back, the sources. A screen has nodes of its own,
 * so that what a page translator or an extension put into the last one goes with it. The status stays: what is said
 * must be there before.
 */
export function frameView(ctx: Context, busy: boolean): TemplateResult {
  const { heading, body } = partsOf(ctx);
  const { wanted } = ctx;
  return html`<section
    class="frame"
    part="frame"
    dir=${ctx.words.dir ?? 'ltr'}
    lang=${ctx.language}
    aria-busy=${busy}
    aria-label=${[ctx.plain('title'), ctx.entry?.name].filter(Boolean).join(': ')}
  >
    ${keyed(
      wanted,
      html`<div class="top-line">
          <p class="title" part="title">${ctx.say('title')}</p>
          ${answersView(ctx)}
        </div>
        <h2 class="heading" part="heading" tabindex="-1" aria-level=${ctx.headingLevel}>
          ${heading}
        </h2>
        <div class="body" part="body">${body}</div>`,
    )}
    <p class="status" role="status"></p>
    ${keyed(wanted, footView(ctx))}
  </section>`;
}
