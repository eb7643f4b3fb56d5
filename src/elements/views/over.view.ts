/** What is asked on top of a screen: what to change, what is missing, what the company sent. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../i18n/words.ts';
import type { BehindViews, Context } from '../context.ts';
import { noticeView } from './about.view.ts';
import { answersOf } from './answers.view.ts';
import { choicesView } from './question.view.ts';
import { quietButton } from './quiet-button.view.ts';
import { stuckParts } from './stuck.view.ts';

/** Every answer, to be given anew. */
const answersView = (ctx: Context): TemplateResult => {
  const kept = keptOf(ctx);
  return html`${choicesView(
    ctx,
    answersOf(ctx).map(({ question, text }) => ({
      id: question,
      label: text,
      aside: ctx.say(`ask.${question}.label` as WordKey),
    })),
    (question) => ctx.send({ type: 'edit', question }),
  )}
  ${quietButton(ctx, 'restart', ctx.say('restart'), { type: 'restart' })}
  ${kept ? html`<p class="aside">${ctx.say('restart.keeps', { kept })}</p>` : nothing}`;
};

/** What the page has said for the reader: starting over does not change it. */
const keptOf = (ctx: Context): string => {
  const { services, region } = ctx.page;
  return [
    services.length === 1 ? ctx.entry?.name : undefined,
    region === undefined || region === 'auto' ? undefined : ctx.regionName(region),
  ]
    .filter(Boolean)
    .join(', ');
};

export const overViews: BehindViews['over'] = {
  answers: (ctx) => ({ heading: ctx.say('ask.answers'), body: answersView(ctx) }),
  stuck: stuckParts,
  notice: (ctx) =>
    ctx.about && {
      heading: ctx.say('notice.heading', { company: ctx.entry?.company ?? '' }),
      body: noticeView(ctx, ctx.about),
    },
};
