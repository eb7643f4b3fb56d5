import { html, type TemplateResult } from 'lit/html.js';
import type { FlowStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';

/** What of a fold is told to those who cannot see it arrive, in a place that stays: it failed, it comes, it is there. */
const stateOf = ({ evidence }: Context): WordKey =>
  evidence ? 'arrived' : evidence === null ? 'failed' : 'loading';

/** Only what the reader opened is told of: all folds of a screen get what they show at once. */
function onToggle(ctx: Context, { open, firstElementChild }: HTMLDetailsElement): void {
  if (!open) return;
  firstElementChild?.nextElementSibling?.setAttribute('role', 'status');
  ctx.send({ type: 'why' });
}

/** Something behind a screen. It is loaded when the reader opens it; until then, that it is on its way. */
export const foldView = (
  ctx: Context,
  summary: unknown,
  body: unknown,
  name = 'about',
): TemplateResult =>
  html`<details
    class=${name}
    @toggle=${(e: Event) => onToggle(ctx, e.currentTarget as HTMLDetailsElement)}
  >
    <summary>${summary}</summary>
    <p class=${body ? 'unseen' : ''}>${ctx.say(stateOf(ctx))}</p>
    ${body}
  </details>`;

/** All that stands behind a screen: its sources with their dates, disagreements, what is not known. */
export const sourcesFold = (ctx: Context, step: FlowStep): TemplateResult => {
  const { behind } = ctx;
  const count = behind?.count(ctx, step);
  const isWaiting = count === undefined;
  return foldView(
    ctx,
    isWaiting ? ctx.say('sources') : ctx.say('sources.counted', { count: String(count) }),
    behind?.sources(ctx, step),
    isWaiting ? 'sources waiting' : 'sources',
  );
};
