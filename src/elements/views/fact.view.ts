import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EntryAnswer, EntryVerdict, Rated } from '../../catalogue/entry.ts';
import { freshness, type FactKind } from '../../catalogue/freshness.ts';
import type { Context } from '../context.ts';

const ageView = (ctx: Context, kind: FactKind, seen: Rated['seen']): unknown => {
  const age = freshness(kind, seen, ctx.today);
  return age === 'fresh' ? nothing : ctx.say(`fresh.${age}`, { date: ctx.date(seen ?? '') });
};

/** How sure we are, and how old our evidence is where that matters, in words. */
export const ratedView = (
  ctx: Context,
  { confidence, seen = null }: Partial<Rated>,
  kind: FactKind = 'claim',
): TemplateResult =>
  html`<span class="aside"
    >${confidence ? html`${ctx.say(`confidence.${confidence}`)} ${ageView(ctx, kind, seen)}` : nothing}</span
  >`;

/** What exists where the reader lives, since when, and how sure we are. */
export const answerFact = (ctx: Context, answer: EntryVerdict): TemplateResult => html`
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

type Folded = Pick<EntryVerdict, 'disputes' | 'gaps'>;

/** What is folded in at a fact, wherever it was delivered. */
const unfolded = (ctx: Context, key: string, part: Folded): Folded =>
  ctx.later?.folds?.[key] ?? part;

/** On what sources disagree, with every reading, and what could not be established; each once, folded in. */
export function openView(
  ctx: Context,
  parts: readonly (readonly [key: string, part: Folded])[],
): TemplateResult {
  const open = parts.map(([key, part]) => unfolded(ctx, key, part));
  const disputes = open.flatMap((part) => part.disputes ?? []);
  const gaps = open.flatMap((part) => part.gaps ?? []);
  return html`
    ${disputes.map(
      ({ about, readings }) =>
        html`<details class="open">
          <summary>${ctx.say('disputed.about', { about })}</summary>
          <ul class="readings">
            ${readings.map((r) => html`<li>${r.note} ${ratedView(ctx, r)}</li>`)}
          </ul>
        </details>`,
    )}
    ${
      open.some((part) => part.gaps)
        ? html`<details class="open">
            <summary>${ctx.say('answer.gaps')}</summary>
            <ul class="readings">
              ${gaps.map((g) => html`<li>${g.note}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  `;
}

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
  const advice = ctx.entry?.accounts.find((o) => o.id === ctx.account)?.advice;
  return advice ? html`<p class="advice" part="advice">${advice.note}</p>` : nothing;
}
