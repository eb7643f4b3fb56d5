import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeLink } from '../../catalogue/safe-link.ts';
import { chooses } from '../../flow/events.ts';
import type { Choice, FormStep, OtherDeviceStep, OutcomeStep, Reached } from '../../flow/steps.ts';
import { headingOf, nextOf } from '../../flow/wording.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Bodies, Context, LaterKind } from '../context.ts';
import { endOf } from '../end-of.ts';
import { printWhole } from '../print-later.ts';
import { canList } from '../screen.ts';
import { tickView } from '../schematic/icons.ts';
import { copyButton } from './copy.view.ts';
import { aboutFold, adviceView, sourceLine } from './fact.view.ts';
import { stuckView } from './go.view.ts';
import { helpsView, sub } from './helps.view.ts';
import { spotsView } from './moves.view.ts';
import { choicesView } from './question.view.ts';
import { quietButton } from './quiet-button.view.ts';
import { plainOf, wasDone } from './was-done.ts';

/** The page of the form once more, for whoever has lost it. */
function againView(ctx: Context): unknown {
  const opened = ctx.walk?.trail.findLast(({ step }) => 'link' in step && step.link)?.step;
  const link = opened && 'link' in opened ? opened.link : undefined;
  const url = link && safeLink(link.url, ctx.entry?.hosts ?? []);
  return url
    ? html`<a class="quiet" href=${url.href} target="_blank" rel="noopener noreferrer"
        >${ctx.say(`open.${link.to}`)} <span class="where">${ctx.say('new-tab')}</span></a
      >`
    : nothing;
}

const formView = (ctx: Context, step: FormStep): TemplateResult => html`
  ${spotsView(ctx, step.moves, step)}
  <p class="act">
    <button
      type="button"
      class="primary"
      part="primary"
      @click=${() => ctx.send({ type: 'answer', event: 'next' })}
    >
      ${ctx.say(nextOf(step))}
    </button>
  </p>
  <div class="on">${stuckView(ctx, step)} ${againView(ctx)}</div>
  ${sourceLine(ctx, step.rated, 'path')}
`;

const otherDeviceView = (ctx: Context, step: OtherDeviceStep): TemplateResult => html`
  <p>${ctx.say('other-device.text')}</p>
  ${choicesView(
    ctx,
    step.choices.map(({ id }) => ({ id, label: ctx.say(`device.${id}` as WordKey) })),
    (id) => ctx.send({ type: 'answer', event: chooses(id) }),
  )}
  <div class="on">${stuckView(ctx, step)}</div>
`;

/** So many sayings, or ways, stand on a screen; more are folded in. */
const FEW = { after: 2, ways: 3, limits: 3 };

const isDone = (result: Reached): boolean => result !== 'opened' && result !== 'tried';

const unsureView = (ctx: Context, result: Reached): TemplateResult =>
  html`<p>
    ${ctx.say(`done.${result as 'opened' | 'tried'}.text`, { company: ctx.entry?.company ?? '' })}
  </p>`;

const sayings = (ctx: Context, says: readonly string[], part: 'after' | 'limit'): TemplateResult =>
  html`<ul>
    ${says.map((s) => html`<li>${ctx.say(`${part}.${s}` as WordKey)}</li>`)}
  </ul>`;

/** What it was about, and when: a way for another service says so by its title. */
const aboutOf = (ctx: Context, { way, title }: OutcomeStep): string =>
  `${ctx.entry?.ways[way]?.for ? title : ctx.entry?.name}, ${ctx.date(ctx.today)}`;

/** A way on; once the reader has gone it to its end and come back, it says so, and is still to do no more. */
const onward = (ctx: Context, choice: Choice): Choice => {
  const { entry, region, walk } = ctx;
  return entry && region && walk && endOf(entry, region, ctx, walk, choice.id)
    ? { id: choice.id, title: `${choice.title} (${ctx.plain('next.done')})` }
    : choice;
};

/** What the reader has, with where and when. */
const recordOf = (ctx: Context, step: OutcomeStep): string => {
  const { name: service = '', company = '' } = ctx.entry ?? {};
  const said = headingOf(step, { service, company, region: '' });
  const heading = 'text' in said ? said.text : ctx.plain(said.key, { ...said.values });
  const was = wasDone(ctx, step);
  return [`${heading}.${was ? ` ${plainOf(ctx, was)}.` : ''}`, aboutOf(ctx, step)].join('\n');
};

/** An objection was sent: somebody has to answer it. Nobody who only opened a page is told so. */
const AWAITS: readonly Reached[] = ['filed', 'tried'];

const actsView = (ctx: Context, step: OutcomeStep): TemplateResult =>
  html`<div class="acts" part="acts">
    ${
      AWAITS.includes(step.result)
        ? quietButton(ctx, 'follow-up', ctx.say('case.open'), { type: 'edit', question: 'case' })
        : copyButton(ctx, recordOf(ctx, step), 'done.record')
    }
    <button type="button" class="quiet" @click=${() => printWhole(ctx)}>
      ${ctx.say('done.print')}
    </button>
  </div>`;

const moreOf = (ctx: Context, step: OutcomeStep, more: OutcomeStep['choices']): unknown => {
  const after = isDone(step.result) ? (step.after?.says.slice(FEW.after) ?? []) : [];
  const limits = isDone(step.result) ? step.limits.says.slice(FEW.limits) : [];
  const advice = adviceView(ctx);
  if (after.length + limits.length + more.length === 0 && advice === nothing) return nothing;
  return html`${advice} ${after.length > 0 ? sayings(ctx, after, 'after') : nothing}
  ${limits.length > 0 ? html`${sub(ctx, 'limits')} ${sayings(ctx, limits, 'limit')}` : nothing}
  ${helpsView(ctx, more, 'more')}`;
};

/** What comes after a way, and what it does not do. */
export const afterwards = (ctx: Context, { result, after, limits }: OutcomeStep): TemplateResult =>
  isDone(result)
    ? html`${after ? sayings(ctx, after.says, 'after') : nothing} ${sub(ctx, 'limits')}
      ${sayings(ctx, limits.says, 'limit')}`
    : unsureView(ctx, result);

const outcomeView = (ctx: Context, step: OutcomeStep): TemplateResult => {
  const { result } = step;
  const choices = step.choices.map((choice) => onward(ctx, choice));
  const was = wasDone(ctx, step);
  const still = choices.filter((c) => c.then);
  const others = choices.filter((c) => !c.then);
  const helps = others.slice(0, Math.max(0, FEW.ways - still.length));
  const after = isDone(result) ? (step.after?.says.slice(0, FEW.after) ?? []) : [];
  return html`
    <div class="what">
      ${was ? html`<div>${ctx.say(was.key, was.values)}</div>` : nothing}
      <div class="aside">${aboutOf(ctx, step)}</div>
    </div>
    ${isDone(result) ? nothing : unsureView(ctx, result)}
    ${after.length > 0 ? html`<p>${after.flatMap((a) => [ctx.say(`after.${a}`), ' '])}</p>` : nothing}
    ${actsView(ctx, step)} ${helpsView(ctx, still, 'then')}
    ${isDone(result) ? html`${sub(ctx, 'limits')} ${sayings(ctx, step.limits.says.slice(0, FEW.limits), 'limit')}` : nothing}
    ${helpsView(ctx, helps, 'more')}
    ${canList(ctx) ? quietButton(ctx, 'list', ctx.say('more.back'), { type: 'list' }) : nothing}
    ${ctx.page.services.length > 1 ? quietButton(ctx, 'change', ctx.say('ask.service.choose'), { type: 'edit', question: 'service' }) : nothing}
    ${aboutFold(ctx, step, moreOf(ctx, step, others.slice(helps.length)))}
  `;
};

/** That something is done; nothing where it is not sure. */
export const markView = (result: Reached): unknown => (isDone(result) ? tickView() : nothing);

/** The screens after the link: the form, another device, the result. */
export const endViews: Bodies<LaterKind> = {
  form: formView,
  'other-device': otherDeviceView,
  outcome: outcomeView,
};
