/** Where the matter stands, what helps now, what may have happened. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Clock } from '../../../deadlines/types.ts';
import type { NextDate } from '../../../followup/follow.ts';
import { isDay } from '../../../followup/read-record.ts';
import { withEvent, type Happening } from '../../../followup/record.ts';
import type { WordKey } from '../../../i18n/words.ts';
import type { Parts } from '../../context.ts';
import { choicesView, type Option } from '../../views/question.view.ts';
import { nameOf } from '../clock-name.ts';
import { isLaw } from '../is-law.ts';
import { sentAs } from '../sent-as.ts';
import { toldOn } from '../told-on.ts';
import type { AfterContext } from './after.view.ts';
import { resultOf, resultView, takeOn } from './kept-result.view.ts';

const clockOf = ({ after }: AfterContext, { clock }: NextDate): Clock =>
  after.clocks[nameOf(clock)] as Clock;

const dateFor = ({ after }: AfterContext, of: NextDate['for']): NextDate | undefined =>
  after.now.dates.find((date) => date.for === of);

/** States in which an answer is waited for. */
const OPEN = ['waiting', 'extended'];

const isDueByLaw = (ctx: AfterContext): boolean => {
  const date = dateFor(ctx, 'reply');
  return date !== undefined && isLaw(clockOf(ctx, date)) && !ctx.after.record.isRequest;
};

function headingOf(ctx: AfterContext): unknown {
  const { record, now } = ctx.after;
  const company = ctx.entry?.company ?? '';
  if (OPEN.includes(now.state)) {
    if (ctx.today > record.filed)
      return ctx.say(sentAs('case.asks', record), { filed: ctx.date(record.filed) });
    // As the button says that led here: nothing has happened since.
    if (!ctx.wanted.record && record.events.length === 0) return ctx.say('case.open');
  }
  // Nobody has to answer where no law sets a day.
  const isAsked = now.state === 'waiting' && !isDueByLaw(ctx);
  return ctx.say(isAsked ? 'case.waiting.request' : (`case.${now.state}` as WordKey), { company });
}

/** What the state means, with its date and whose date it is. */
function meaning(ctx: AfterContext): unknown {
  const { now, record } = ctx.after;
  const company = ctx.entry?.company ?? '';
  const date = dateFor(ctx, now.state === 'complained' ? 'progress' : 'reply');
  const key =
    date && !isLaw(clockOf(ctx, date))
      ? `case.${now.state}.ours`
      : `case.${now.state}.text${now.state === 'complained' && !date ? '.undated' : ''}`;
  return ctx.say(key as WordKey, {
    company,
    filed: ctx.date(record.filed),
    due: ctx.date(date?.due ?? ''),
    late: ctx.date(date?.certainFrom ?? ''),
  });
}

/** The reader's own last day. */
const stopView = (ctx: AfterContext): unknown => {
  const stop = dateFor(ctx, 'stop');
  if (!stop) return nothing;
  const key = stop.due < ctx.today ? 'case.stop.past' : 'case.stop';
  return html`<p>${ctx.say(key, { due: ctx.date(stop.due) })}</p>`;
};

const edit = (ctx: AfterContext, question: string) => (): void =>
  ctx.send({ type: 'edit', question });

/** What helps most now. */
function mainView(ctx: AfterContext): unknown {
  const { now, reminds } = ctx.after;
  const { letters, state } = now;
  const [question, key]: [string, WordKey] = letters.includes('complaint')
    ? ['case.authority', 'case.authority']
    : letters.includes('identity')
      ? ['case.write.identity', 'case.write.identity']
      : ['case.remind', 'case.remind'];
  if (letters.length === 0 && reminds.length === 0 && state !== 'confirmed') return nothing;
  return html`<p class="act">
    <button type="button" class="primary" part="primary" @click=${edit(ctx, question)}>
      ${ctx.say(key)}
    </button>
  </p>`;
}

/** The other letters that help, and what a reader can do with the record at any time. */
function othersView(ctx: AfterContext): TemplateResult {
  const { letters } = ctx.after.now;
  const others: [string, WordKey][] = [
    ...letters
      .filter((letter) => letter === 'reminder' || letter === 'refusal')
      .map((letter): [string, WordKey] => [`case.write.${letter}`, `case.write.${letter}`]),
    ['case.proof', 'case.proof'],
    ['case.phone', 'case.phone'],
  ];
  return html`<div class="on">
    ${undoView(ctx)}
    ${others.map(
      ([question, key]) =>
        html`<button type="button" class="quiet" @click=${edit(ctx, question)}>
          ${ctx.say(key)}
        </button>`,
    )}
  </div>`;
}

/** Takes a happening into the record. */
const tell = (ctx: AfterContext, type: Happening, on: string): void =>
  takeOn(ctx, withEvent(ctx.after.record, { type, on }));

/** Takes back what was told last: a tap may be a mistake. */
const undoView = (ctx: AfterContext): unknown => {
  const { record } = ctx.after;
  const last = record.events.at(-1);
  if (!last) return nothing;
  const what = ctx.say(`case.event.${last.type}` as WordKey, { company: ctx.entry?.company ?? '' });
  return html`<button
    type="button"
    class="quiet"
    @click=${() => takeOn(ctx, { ...record, events: record.events.slice(0, -1) })}
  >
    ${ctx.say('case.undo', { what })}
  </button>`;
};

const inRange = (ctx: AfterContext, day: string | undefined): string =>
  day !== undefined && isDay(day) && day >= ctx.after.record.filed && day <= toldOn(ctx)
    ? day
    : toldOn(ctx);

/** What may have happened, and when: today unless another day is set. */
function toldView(ctx: AfterContext): TemplateResult {
  const company = ctx.entry?.company ?? '';
  const options = ctx.after.now.can.map((type): Option => ({
    id: type,
    label: ctx.say(`case.event.${type}` as WordKey, { company }),
  }));
  const on = inRange(ctx, ctx.draft['on']);
  const set = (e: Event): void =>
    ctx.send({ type: 'draft', draft: { on: (e.target as HTMLInputElement).value } });
  return html`<label
      >${ctx.say('case.on')}
      <input
        type="date"
        min=${ctx.after.record.filed}
        max=${toldOn(ctx)}
        .value=${on}
        @change=${set}
    /></label>
    ${choicesView(ctx, options, (type) => tell(ctx, type as Happening, on))}`;
}

/** The screen. What may have happened is asked where it is waited for, and folded in else. */
export function caseParts(ctx: AfterContext): Parts {
  const { record, now } = ctx.after;
  const asks = ctx.today > record.filed && now.letters.length === 0;
  const told = toldView(ctx);
  return {
    heading: headingOf(ctx),
    body: html`<p>${meaning(ctx)}</p>
      ${['full', 'denied', 'later', 'forgotten'].includes(resultOf(ctx) ?? '') ? resultView(ctx) : nothing}
      ${stopView(ctx)} ${mainView(ctx)}
      ${
        asks
          ? told
          : html`<details>
              <summary>${ctx.say('case.told')}</summary>
              ${told}
            </details>`
      }
      ${othersView(ctx)}`,
  };
}
