import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isAside } from '../../catalogue/aside.ts';
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

/** What is folded in may be on its way. */
const arrived = <T>(folded: T): T | undefined => (isAside(folded) ? undefined : folded);

const readingsView = (summary: unknown, rows: unknown): TemplateResult =>
  html`<details class="open">
    <summary>${summary}</summary>
    <ul class="readings">
      ${rows}
    </ul>
  </details>`;

/** On what sources disagree, with every reading, and what could not be established; each once, folded in. */
export const openView = (ctx: Context, parts: readonly Folded[]): TemplateResult => html`
  ${parts
    .flatMap((part) => part.disputes ?? [])
    .map(({ about, readings }) =>
      readingsView(
        ctx.say('disputed.about', { about }),
        arrived(readings)?.map((r) => html`<li>${r.note} ${ratedView(ctx, r)}</li>`) ??
          html`<li>${ctx.say('loading')}</li>`,
      ),
    )}
  ${
    parts.some((part) => part.gaps)
      ? readingsView(
          ctx.say('answer.gaps'),
          parts
            .flatMap((part) =>
              isAside(part.gaps) ? [{ note: ctx.say('loading') }] : (part.gaps ?? []),
            )
            .map((g) => html`<li>${g.note}</li>`),
        )
      : nothing
  }
`;

/** The answer to "is it too late?". */
export const lateView = (ctx: Context, late?: EntryAnswer['late']): unknown =>
  late
    ? html`<details>
        <summary>${ctx.say('late')}</summary>
        <p>${arrived(late.note) ?? ctx.say('loading')}</p>
      </details>`
    : nothing;

/** Advice for the account situation the reader chose. */
export function adviceView(ctx: Context): unknown {
  const advice = ctx.entry?.accounts.find((o) => o.id === ctx.account)?.advice;
  return advice ? html`<p class="advice" part="advice">${advice.note}</p>` : nothing;
}
