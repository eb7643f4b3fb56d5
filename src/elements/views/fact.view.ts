import { html, nothing } from 'lit/html.js';
import { isAside, whole } from '../../catalogue/aside.ts';
import type { EntryVerdict, Rated } from '../../catalogue/entry.ts';
import type { FactKind } from '../../catalogue/freshness.ts';
import type { Effort, FlowStep } from '../../flow/steps.ts';
import { sourceOf } from '../../flow/first-wording.ts';
import type { Context } from '../context.ts';
import { adviceOf } from '../screen.ts';
import { prose } from './prose.view.ts';
import { foldView } from './sources-fold.view.ts';

/** Who says so and when that was seen, and whether that is old: one line. */
export function sourceLine(ctx: Context, rated: Partial<Rated>, kind: FactKind = 'claim'): unknown {
  const source = sourceOf(rated, kind, ctx.today);
  if (!source) return nothing;
  const { key, by, unnamed, seen, isOld } = source;
  const when =
    seen === null ? ctx.say('why.undated') : ctx.say('source.seen', { date: ctx.date(seen) });
  return html`<p class="aside source">
    ${ctx.say(key, {
      by: unnamed ? by : html`<span lang="en">${by}</span>`,
      seen: when,
    })}
    ${isOld ? ctx.say('fresh.stale') : nothing}
  </p>`;
}

const effortView = (ctx: Context, { minutes, account }: Effort): unknown => [
  minutes === 1 ? ctx.say('effort.one') : ctx.say('effort.more', { minutes: String(minutes) }),
  ' ',
  account ? ctx.say(`effort.${account}`, { service: ctx.entry?.name ?? '' }) : nothing,
];

/** What exists where the reader lives and what it will take; both sides where sources disagree. */
export const answerFact = (ctx: Context, answer: EntryVerdict, effort?: Effort): unknown => [
  html`<p>${prose(answer.reason)} ${effort ? effortView(ctx, effort) : nothing}</p>`,
  answer.readings && !isAside(answer.readings)
    ? html`<ul class="readings">
        ${answer.readings.map((r) => html`<li>${prose(r.note)}</li>`)}
      </ul>`
    : nothing,
];

/** Advice for the account situation the reader chose. */
export function adviceView(ctx: Context): unknown {
  const advice = adviceOf(ctx);
  return advice
    ? html`<p class="advice" part="advice">${prose(whole(advice.note, ctx.later?.aside ?? {}))}</p>`
    : nothing;
}

/** The background of a screen, folded in; nothing where there is none. */
export function aboutFold(ctx: Context, step: FlowStep, more: unknown = nothing): unknown {
  const has = hasBackground(ctx, step);
  const late = 'late' in step && step.late;
  if (!has && !late && more === nothing) return nothing;
  const key = step.kind === 'outcome' ? 'about.more' : has ? 'about' : 'late';
  const background = ctx.behind?.background(ctx, step);
  return foldView(ctx, ctx.say(key), more === nothing ? background : [more, background]);
}

const hasBackground = ({ entry }: Context, step: FlowStep): boolean => {
  const { answer, serviceNote } = step;
  const about = entry?.about && (answer ?? step.kind === 'outcome');
  return Boolean(answer?.since ?? serviceNote ?? about ?? ('wayNote' in step && step.wayNote));
};
