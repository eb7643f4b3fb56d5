import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chooses } from '../../flow/events.ts';
import type { Choice } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';
import { choicesView } from './question.view.ts';

/** A heading below the screen's own. */
export const sub = (ctx: Context, key: WordKey): TemplateResult =>
  html`<h3 class="sub" aria-level=${ctx.headingLevel + 1}>${ctx.say(key)}</h3>`;

/** Other ways, one tap each. */
export const helpsView = (ctx: Context, choices: readonly Choice[], heading: WordKey): unknown =>
  choices.length > 0
    ? html`${sub(ctx, heading)}
      ${choicesView(
        ctx,
        choices.map(({ id, title = '' }) => ({ id, label: title })),
        (id) => ctx.send({ type: 'answer', event: chooses(id) }),
      )}`
    : nothing;
