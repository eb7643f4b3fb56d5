import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isAside } from '../../catalogue/aside.ts';
import type { EntryDispute, Evidence } from '../../catalogue/entry.ts';
import { isLink } from '../../catalogue/safe-link.ts';
import type { Source } from '../../catalogue/types.ts';
import { withoutMarks } from '../../i18n/foreign-words.ts';
import type { FlowStep, Open } from '../../flow/steps.ts';
import { idsBehind, openParts } from '../../flow/tally.ts';
import type { Context } from '../context.ts';
import { factsOf } from './count.ts';
import { prose } from './prose.view.ts';
import { outLink } from './out-link.view.ts';

/** What may be on its way. */
const arrived = <T>(folded: readonly T[] | undefined): readonly T[] =>
  folded === undefined || isAside(folded) ? [] : folded;

/** Disagreements and gaps of a screen: its own, and those of what exists here. */
function openIn(step: FlowStep): Required<Open> {
  const parts = openParts(step);
  return {
    disputes: parts.flatMap((part) => arrived(part.disputes)),
    gaps: parts.flatMap((part) => arrived(part.gaps)),
  };
}

const sourcesOf = (ctx: Context, step: FlowStep, { facts, sources }: Evidence): Source[] =>
  [...idsBehind(factsOf(ctx, step), facts, ctx.language)]
    .map((id) => sources[id])
    .filter((s) => s !== undefined);

/** Its publisher is part of the name: titles alone are not always told apart. It is not said twice. */
export const nameOf = ({ title, by }: Pick<Source, 'title' | 'by'>): string =>
  title.toLowerCase().includes(by.toLowerCase()) ? title : `${title}, ${by}`;

const sourceView = (ctx: Context, s: Source): TemplateResult => {
  const name = nameOf(s);
  return html`<li>
    <span lang="en">${isLink(s.url) ? outLink(ctx, s.url, name) : name}</span>
    (${ctx.say(`kind.${s.kind}`)}, ${s.seen ? ctx.date(s.seen) : ctx.say('why.undated')})
  </li>`;
};

const seenOf = (ctx: Context, { seen }: { seen: string | null }): unknown =>
  seen ? html`(${ctx.say('source.seen', { date: ctx.date(seen) })})` : nothing;

/** On what sources disagree, with every reading and the day it was seen. */
export const disputesView = (ctx: Context, disputes: readonly EntryDispute[]): TemplateResult[] =>
  disputes.map(
    ({ about, readings }) =>
      html`<p>${ctx.say('disputed.about', { about: html`${prose(about)}` })}</p>
        <ul>
          ${arrived(readings).map((r) => html`<li>${prose(r.note)} ${seenOf(ctx, r)}</li>`)}
        </ul>`,
  );

const openView = (ctx: Context, { disputes, gaps }: Required<Open>): TemplateResult => html`
  ${disputesView(ctx, disputes)}
  ${
    gaps.length > 0
      ? html`<p>${ctx.say('answer.gaps')}</p>
          <ul>
            ${gaps.map((g) => html`<li>${prose(g.note)}</li>`)}
          </ul>`
      : nothing
  }
`;

/** Sentences that there are not yet in the reader's language. */
function englishView(ctx: Context, step: FlowStep, { english }: Evidence): unknown {
  const own = english?.[ctx.language] ?? {};
  const texts = step.facts.flatMap((fact) => own[fact] ?? []);
  return texts.length === 0
    ? nothing
    : html`<p>${ctx.say('why.english')}</p>
        ${texts.map((text) => html`<p lang="en">${withoutMarks(text)}</p>`)}`;
}

/** The sources of a screen with their dates, what nobody has clicked, on what they disagree, and what is not known. */
export function sourcesView(ctx: Context, step: FlowStep): TemplateResult | undefined {
  const { evidence } = ctx;
  if (!evidence) return undefined;
  const sources = sourcesOf(ctx, step, evidence);
  const clicked = sources.some((s) => s.method === 'clicked');
  return html`${englishView(ctx, step, evidence)} ${openView(ctx, openIn(step))}
  ${
    sources.length === 0
      ? nothing
      : html`${clicked ? nothing : html`<p>${ctx.say('why.read')}</p>`}
          <ul>
            ${sources.map((s) => sourceView(ctx, s))}
          </ul>`
  }`;
}
