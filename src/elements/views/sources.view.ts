import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Source } from '../../catalogue/types.ts';
import type { Context } from '../context.ts';

const sourceView = (ctx: Context, s: Source): TemplateResult =>
  html`<li>
    <span lang="en"
      >${
        s.url?.startsWith('https:')
          ? html`<a href=${s.url} target="_blank" rel="noopener noreferrer">${s.title}</a>`
          : s.title
      }.
      ${s.by}</span
    >
    (${ctx.say(`kind.${s.kind}`)}, ${s.seen ? ctx.date(s.seen) : ctx.say('why.undated')}).
    ${s.url ? nothing : html`<span class="aside" translate="no">${s.where}</span>`}
  </li>`;

/** The sources of a screen, with dates, and what nobody has clicked. */
export function sourcesView(ctx: Context, evidence: Context['evidence']): unknown {
  if (evidence === null) return html`<p>${ctx.say('why.failed')}</p>`;
  const advice = ctx.account === undefined ? [] : [`account.${ctx.account}`];
  const keys = [...(ctx.walk?.step.facts ?? []), ...advice];
  const found = keys.flatMap(
    (k) => evidence?.facts[k] ?? evidence?.facts[`${k}.${ctx.language}`] ?? [],
  );
  const ids = [...new Set(found)];
  const sources = ids.map((id) => evidence?.sources[id]).filter((s) => s !== undefined);
  if (sources.length === 0) return html`<p>${ctx.say('why.none')}</p>`;
  const clicked = sources.some((s) => s.method === 'clicked');
  return html`${clicked ? nothing : html`<p>${ctx.say('why.read')}</p>`}
    <ul>
      ${sources.map((s) => sourceView(ctx, s))}
    </ul>`;
}
