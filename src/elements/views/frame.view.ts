import { html, nothing, type TemplateResult } from 'lit';
import type { EmbedState } from '../../flow/embed.machine.ts';
import type { QuestionStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context, EvidenceState } from '../context.ts';
import { flowQuestion, regionQuestion, serviceQuestion } from './question.view.ts';
import { stepHeading, stepView } from './step.view.ts';
import { whyView } from './why.view.ts';

interface Screen {
  heading: unknown;
  body: unknown;
}

/** The question being answered anew, if it is one of the flow's. */
const edited = (ctx: Context): QuestionStep | undefined => {
  const item = ctx.walk?.trail.find((t) => t.key === ctx.editing);
  return item?.step.kind === 'question' ? item.step : undefined;
};

function screen(ctx: Context, state: EmbedState): Screen {
  if (state === 'service') return { heading: ctx.say('ask.service'), body: serviceQuestion(ctx) };
  if (state === 'region') return { heading: ctx.say('ask.region'), body: regionQuestion(ctx) };
  const question = edited(ctx);
  if (question) return { heading: stepHeading(ctx, question), body: flowQuestion(ctx, question) };
  const step = ctx.walk?.step;
  return step
    ? { heading: stepHeading(ctx, step), body: stepView(ctx, step) }
    : { heading: '', body: nothing };
}

const answersView = (ctx: Context): unknown => {
  const { entry, region } = ctx;
  const answers: [string, string][] = [
    ...(entry ? [['service', entry.name] as [string, string]] : []),
    ...(region ? [['region', ctx.regionName(region)] as [string, string]] : []),
    ...(ctx.walk?.trail ?? [])
      .filter((t) => t.step.kind === 'question')
      .map((t): [string, string] => [
        t.key,
        ctx.plain(`${t.key}.${t.event.replace('choose.', '')}` as WordKey),
      ]),
  ];
  const button = ([key, text]: [string, string]) =>
    html`<li>
      <button
        type="button"
        class="quiet"
        aria-label=${ctx.plain('change', { answer: text })}
        @click=${() => ctx.act.edit(key)}
      >
        ${text}
      </button>
    </li>`;
  return answers.length > 0
    ? html`<ul class="answers" role="list" part="answers" aria-label=${ctx.plain('answers')}>
        ${answers.map(button)}
      </ul>`
    : nothing;
};

/** The whole box: what it is, the answers so far, one screen, the way back, the sources. */
export function frameView(
  ctx: Context,
  state: EmbedState,
  {
    evidence,
    status,
    dir,
    busy,
  }: { evidence: EvidenceState; status: string; dir: string; busy: boolean },
): TemplateResult {
  const { heading, body } = screen(ctx, state);
  return html`<section
    class="frame"
    part="frame"
    dir=${dir}
    lang=${ctx.language}
    aria-busy=${busy}
    aria-label=${[ctx.plain('title'), ctx.entry?.name].filter(Boolean).join(': ')}
  >
    <div class="top-line">
      <p class="title" part="title">${ctx.say('title')}</p>
      ${answersView(ctx)}
    </div>
    <h2 class="heading" part="heading" tabindex="-1" aria-level=${ctx.headingLevel}>${heading}</h2>
    <div class="body" part="body">${body}</div>
    <p class="status" role="status">${status}</p>
    <div class="foot" part="foot">
      ${
        ctx.canGoBack
          ? html`<div class="ways">
              <button type="button" class="quiet" part="back" @click=${ctx.act.back}>
                ${ctx.say('back')}
              </button>
              <button type="button" class="quiet" part="restart" @click=${ctx.act.restart}>
                ${ctx.say('restart')}
              </button>
            </div>`
          : nothing
      }
      ${state === 'following' ? whyView(ctx, evidence) : nothing}
    </div>
  </section>`;
}
