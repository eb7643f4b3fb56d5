import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chooses } from '../../flow/events.ts';
import type { Choice } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';
import { prose } from './prose.view.ts';
import { choicesView } from './question.view.ts';

/** A heading below the screen's own; there is none below the sixth level. */
export const sub = (ctx: Context, key: WordKey): TemplateResult =>
  html`<h3 class="sub" aria-level=${Math.min(6, ctx.headingLevel + 1)}>${ctx.say(key)}</h3>`;

/** Other ways, one tap each. */
export const waysView = (ctx: Context, choices: readonly Choice[]): TemplateResult =>
  choicesView(
    ctx,
    choices.map(({ id, title = '' }) => ({ id, label: prose(title) })),
    (id) => ctx.send({ type: 'answer', event: chooses(id) }),
  );

/** Other ways under their heading; nothing where there are none. */
export const helpsView = (ctx: Context, choices: readonly Choice[], heading: WordKey): unknown =>
  choices.length > 0 ? [sub(ctx, heading), waysView(ctx, choices)] : nothing;
