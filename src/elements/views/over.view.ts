/** What is asked on top of a screen: what to change, what is missing, what the company sent. */
import { html, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../i18n/words.ts';
import type { BehindViews, Context } from '../context.ts';
import { noticeView } from './about.view.ts';
import { answersOf } from './answers.view.ts';
import { rowsView } from './moves.view.ts';
import { choicesView } from './question.view.ts';

/** Every answer, to be given anew. */
const answersView = (ctx: Context): TemplateResult =>
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

export const overViews: BehindViews['over'] = {
  answers: (ctx) => ({ heading: ctx.say('ask.answers'), body: answersView(ctx) }),
  row: (ctx) => {
    const step = ctx.walk?.step;
    return step && 'moves' in step
      ? { heading: ctx.say('stuck.which'), body: rowsView(ctx, step) }
      : undefined;
  },
  notice: (ctx) =>
    ctx.about && {
      heading: ctx.say('notice.heading', { company: ctx.entry?.company ?? '' }),
      body: noticeView(ctx, ctx.about),
    },
};
