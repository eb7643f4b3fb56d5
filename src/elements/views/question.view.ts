import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chooses } from '../../flow/events.ts';
import type { Context } from '../context.ts';
import type { QuestionStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';

interface Option {
  id: string;
  label: unknown;
  guessed?: boolean;
}

/** A list of answers, one tap each. */
export const choicesView = (
  ctx: Context,
  options: readonly Option[],
  choose: (id: string) => void,
): TemplateResult =>
  html`<ul class="choices" role="list" part="choices">
    ${options.map(
      ({ id, label, guessed }) =>
        html`<li>
          <button
            type="button"
            class=${guessed ? 'choice guessed' : 'choice'}
            part="choice"
            @click=${() => choose(id)}
          >
            <span>${label}</span>
            ${guessed ? html`<span class="aside">${ctx.say('guess')}</span>` : nothing}
          </button>
        </li>`,
    )}
  </ul>`;

/** The account's situation or the device. */
export function flowQuestion(ctx: Context, step: QuestionStep): TemplateResult {
  const { answered, guessed } = ctx.device;
  const guess = step.asks === 'device' && !answered ? guessed : undefined;
  const options = step.choices.map(({ id }) => ({
    id,
    label: ctx.say(`${step.asks}.${id}` as WordKey),
    guessed: id === guess,
  }));
  options.sort((a, b) => Number(b.guessed) - Number(a.guessed));
  return choicesView(ctx, options, (id) => ctx.send({ type: 'answer', event: chooses(id) }));
}
