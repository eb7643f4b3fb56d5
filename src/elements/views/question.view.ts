import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chooses, chosenBy } from '../../flow/events.ts';
import type { QuestionStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';
import { quietButton } from './quiet-button.view.ts';

/** One answer that a reader may give. */
export interface Option {
  id: string;
  label: unknown;
  /** What stands beside it. */
  aside?: unknown;
  /** Stands out: our guess. */
  isGuess?: boolean;
  /** The answer that was given before: by the reader, or by the page. */
  isChosen?: boolean | 'page';
}

const asideOf = (ctx: Context, { aside, isGuess, isChosen }: Option): unknown =>
  isChosen === true ? ctx.say('chosen') : isGuess ? ctx.say('guess') : aside;

const optionView = (ctx: Context, option: Option, choose: (id: string) => void): TemplateResult => {
  const aside = asideOf(ctx, option);
  return html`<li>
    <button
      type="button"
      class=${option.isChosen || option.isGuess ? 'choice marked' : 'choice'}
      part="choice"
      aria-current=${option.isChosen ? 'true' : nothing}
      @click=${() => choose(option.id)}
    >
      <span>${option.label}</span>
      ${aside ? html`<span class="aside">${aside}</span>` : nothing}
    </button>
  </li>`;
};

/** A list of answers, one tap each. */
export const choicesView = (
  ctx: Context,
  options: readonly Option[],
  choose: (id: string) => void,
): TemplateResult =>
  html`<ul class="choices" role="list" part="choices">
    ${options.map((option) => optionView(ctx, option, choose))}
  </ul>`;

const rank = ({ isGuess, aside }: Option): number => (isGuess ? 0 : aside ? 2 : 1);

/**
 * The account's situation or the device: the guess first, devices without a known way last.
 *
 * @param event the answer given before, where the question is opened again
 */
export function flowQuestion(ctx: Context, step: QuestionStep, event?: string): TemplateResult {
  const { answered, guessed } = ctx.device;
  const guess = step.asks === 'device' && !answered && event === undefined ? guessed : undefined;
  const before = event === undefined ? undefined : chosenBy(event);
  const options = step.choices.map(({ id, missing }): Option => ({
    id,
    label: ctx.say(`${step.asks}.${id}` as WordKey),
    isGuess: id === guess && !missing,
    isChosen: id === before,
    ...(missing && { aside: ctx.say('device.missing') }),
  }));
  options.sort((a, b) => rank(a) - rank(b));
  return choicesView(ctx, options, (id) => ctx.send({ type: 'answer', event: chooses(id) }));
}

/** On the first screen: that the reader has what the company sent. It answers no question, so it is no choice. */
export const noticeChoice = (ctx: Context): TemplateResult =>
  quietButton(ctx, 'notice', ctx.say('notice', { company: ctx.entry?.company ?? '' }), {
    type: 'edit',
    question: 'notice',
  });
