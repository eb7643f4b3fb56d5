import { html, nothing } from 'lit/html.js';
import { chosenBy } from '../../flow/events.ts';
import { chosenOf } from '../../flow/first-wording.ts';
import type { Context } from '../context.ts';

interface Answer {
  /** What was asked. */
  question: string;
  text: string;
}

/** The answers so far. */
export function answersOf(ctx: Context): Answer[] {
  const { entry, region, walk } = ctx;
  const questions = (walk?.trail ?? []).filter((t) => t.step.kind === 'question');
  return [
    ...(entry ? [{ question: 'service', text: entry.name }] : []),
    ...(region ? [{ question: 'region', text: ctx.regionName(region) }] : []),
    ...questions.map(({ key, step, event }): Answer => {
      const said = chosenOf(step, chosenBy(event) ?? '');
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
