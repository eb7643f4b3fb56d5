import { html, nothing, type TemplateResult } from 'lit';
import type { EntryAnswer, Rated } from '../../catalogue/entry.ts';
import type { Context } from '../context.ts';

/** How sure we are, in words. */
export const ratedView = (ctx: Context, { confidence, seen }: Partial<Rated>): TemplateResult =>
  html`<span class="aside"
    >${confidence ? ctx.say(`confidence.${confidence}`) : nothing}
    ${seen ? ctx.say('why.seen', { date: ctx.date(seen) }) : nothing}</span
  >`;

/** What exists where the reader lives, since when, and how sure we are. */
export const answerFact = (ctx: Context, answer: EntryAnswer): TemplateResult => html`
  <p>
    ${answer.reason} ${answer.since ? ctx.say('since', { date: ctx.date(answer.since) }) : nothing}
  </p>
  ${
    answer.readings
      ? html`<ul class="readings">
          ${answer.readings.map((r) => html`<li>${r.note} ${ratedView(ctx, r)}</li>`)}
        </ul>`
      : html`<p>${ratedView(ctx, answer)}</p>`
  }
`;

/** The answer to "is it too late?". */
export const lateView = (ctx: Context, late?: EntryAnswer['late']): unknown =>
  late
    ? html`<details>
        <summary>${ctx.say('late')}</summary>
        <p>${late.note}</p>
      </details>`
    : nothing;

/** Advice for the account situation the reader chose. */
export function adviceView(ctx: Context): unknown {
  const chosen = ctx.walk?.trail.find((t) => t.key === 'account')?.event.replace('choose.', '');
  const advice = ctx.entry?.accounts.find((o) => o.id === chosen)?.advice;
  return advice ? html`<p class="advice" part="advice">${advice.note}</p>` : nothing;
}
