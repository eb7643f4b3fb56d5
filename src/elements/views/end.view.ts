import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chooses } from '../../flow/events.ts';
import type { FormStep, OtherDeviceStep, OutcomeStep, ReportStep } from '../../flow/steps.ts';
import { nextOf } from '../../flow/wording.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Bodies, Context, LaterKind } from '../context.ts';
import { reportLink } from '../report-link.ts';
import { canList } from '../screen.ts';
import { copyView } from './copy.view.ts';
import { adviceView, lateView, ratedView } from './fact.view.ts';
import { helpsView, sub } from './helps.view.ts';
import { searchView } from './search.view.ts';
import { movesView } from './moves.view.ts';
import { choicesView } from './question.view.ts';

const formView = (ctx: Context, step: FormStep): TemplateResult => html`
  ${movesView(ctx, step.moves, step, false)}
  <p>${ratedView(ctx, step.rated, 'path')}</p>
  <div class="on">
    <button
      type="button"
      class="primary"
      part="primary"
      @click=${() => ctx.send({ type: 'answer', event: 'next' })}
    >
      ${ctx.say(nextOf(step))}
    </button>
    <button
      type="button"
      class="quiet"
      part="stuck"
      @click=${() => ctx.send({ type: 'answer', event: 'stuck' })}
    >
      ${ctx.say('stuck')}
    </button>
  </div>
`;

const otherDeviceView = (ctx: Context, step: OtherDeviceStep): TemplateResult => html`
  <p>${ctx.say('other-device.text')}</p>
  ${choicesView(
    ctx,
    step.choices.map(({ id }) => ({ id, label: ctx.say(`device.${id}` as WordKey) })),
    (id) => ctx.send({ type: 'answer', event: chooses(id) }),
  )}
  <div class="on">
    <button
      type="button"
      class="quiet"
      part="stuck"
      @click=${() => ctx.send({ type: 'answer', event: 'stuck' })}
    >
      ${ctx.say('stuck')}
    </button>
  </div>
`;

const outcomeView = (ctx: Context, step: OutcomeStep): TemplateResult => html`
  ${step.result === 'filed' ? nothing : html`<p>${step.title}</p>`} ${adviceView(ctx)}
  ${
    step.after
      ? html`${sub(ctx, 'after')}
          <ul>
            ${step.after.says.map((a) => html`<li>${ctx.say(`after.${a}`)}</li>`)}
          </ul>`
      : nothing
  }
  ${helpsView(
    ctx,
    step.choices.filter((c) => c.then),
    'then',
  )}
  ${limitsView(ctx, step.limits)} ${lateView(ctx, step.late)}
  ${helpsView(
    ctx,
    step.choices.filter((c) => !c.then),
    'more',
  )}
  ${
    canList(ctx)
      ? html`<button
          type="button"
          class="quiet"
          part="list"
          @click=${() => ctx.send({ type: 'list' })}
        >
          ${ctx.say('more.back')}
        </button>`
      : nothing
  }
`;

const limitsView = (ctx: Context, limits: OutcomeStep['limits']): TemplateResult => html`
  ${sub(ctx, 'limits')}
  <ul>
    ${limits.says.map((l) => html`<li>${ctx.say(`limit.${l}`)}</li>`)}
  </ul>
`;

/** Ids only: which service, country and screens the reader was stuck on. */
const reference = (ctx: Context): string => {
  const stuck = ctx.walk?.trail.filter((t) => t.event === 'stuck') ?? [];
  const places = stuck.map((t) => (t.row ? `${t.key}:${t.row}` : t.key));
  return [`${ctx.entry?.id}/${ctx.region}`, ...places].join('\n');
};

const reportView = (ctx: Context, step: ReportStep): TemplateResult => {
  const text = reference(ctx);
  const link =
    ctx.reportTo &&
    reportLink(ctx.reportTo, `opt-out-wizard: ${ctx.entry?.id}/${ctx.region}`, text);
  return html`
    <p>${ctx.say('report.text')}</p>
    ${searchView(ctx, step.way)}
    ${
      link
        ? html`<p>${ctx.say('report.send')}</p>
            <a class="primary" part="primary" href=${link} target="_blank" rel="noopener noreferrer"
              >${ctx.say('report.link')}</a
            >`
        : nothing
    }
    <details>
      <summary>${ctx.say('report.reference')}</summary>
      ${copyView(ctx, text)}
    </details>
    ${limitsView(ctx, step.limits)} ${helpsView(ctx, step.choices, 'answer.helps')}
  `;
};

/** The screens after the link: the form, another device, the result, the report. */
export const endViews: Bodies<LaterKind> = {
  form: formView,
  'other-device': otherDeviceView,
  outcome: outcomeView,
  report: reportView,
};
