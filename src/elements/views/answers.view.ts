import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pressedFor } from '../../flow/wording.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';
import { choicesView } from './question.view.ts';

interface Answer {
  /** What was asked. */
  question: string;
  text: string;
}

/** The answers so far. */
function answersOf(ctx: Context): Answer[] {
  const { entry, region, walk } = ctx;
  const questions = (walk?.trail ?? []).filter((t) => t.step.kind === 'question');
  return [
    ...(entry ? [{ question: 'service', text: entry.name }] : []),
    ...(region ? [{ question: 'region', text: ctx.regionName(region) }] : []),
    ...questions.map(({ key, step, event }): Answer => {
      const said = pressedFor(step, event);
      return { question: key, text: 'text' in said ? said.text : ctx.plain(said.key) };
    }),
  ];
}

/** The answers in one line, with one button to change them. */
export function answersLine(ctx: Context): unknown {
  const answers = answersOf(ctx);
  if (answers.length === 0) return nothing;
  return html`<p class="answers" part="answers">${answers.map(({ text }) => text).join(' · ')}</p>
    ${
      ctx.wanted.editing === undefined
        ? html`<button
            type="button"
            class="quiet change"
            part="change"
            @click=${() => ctx.send({ type: 'edit', question: 'answers' })}
          >
            ${ctx.say('change')}
          </button>`
        : nothing
    }`;
}

/** Every answer, to be given anew. */
export const answersView = (ctx: Context): TemplateResult =>
  html`${choicesView(
      ctx,
      answersOf(ctx).map(({ question, text }) => ({
        id: question,
        label: text,
        aside: ctx.say(`ask.${question}.label` as WordKey),
      })),
      (question) => ctx.send({ type: 'edit', question }),
    )}
    <button
      type="button"
      class="quiet"
      part="restart"
      @click=${() => ctx.send({ type: 'restart' })}
    >
      ${ctx.say('restart')}
    </button>`;
