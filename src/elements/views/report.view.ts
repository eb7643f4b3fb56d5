import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ReportStep } from '../../flow/steps.ts';
import type { Context } from '../context.ts';
import { reportLink } from '../report-link.ts';
import { copyView } from './text.view.ts';
import { helpsView, waysView } from './helps.view.ts';
import { letterButton } from './go.view.ts';
import { searchView } from './search.view.ts';

/** So many ways stand on the screen; more are folded in. */
const FEW = 3;

/** Ids only: which service, country and screens the reader was stuck on. */
const reference = (ctx: Context): string => {
  const stuck = ctx.walk?.trail.filter((t) => t.event === 'stuck') ?? [];
  const places = stuck.map((t) => (t.row ? `${t.key}:${t.row}` : t.key));
  return [`${ctx.entry?.id}/${ctx.region}`, ...places].join('\n');
};

/** A site's own file has nobody to write to. */
const letterView = (ctx: Context): unknown =>
  ctx.entry?.company && ctx.entry.id !== 'website' ? html`<p>${letterButton(ctx)}</p>` : nothing;

/** The end of the ladder: what can still be done comes first. */
export const reportView = (ctx: Context, step: ReportStep): TemplateResult => {
  const text = reference(ctx);
  const link =
    ctx.reportTo &&
    reportLink(ctx.reportTo, `opt-out-wizard: ${ctx.entry?.id}/${ctx.region}`, text);
  const lostInMenus = ctx.walk?.trail.some(
    (t) => t.event === 'stuck' && 'rung' in t.step && t.step.moves,
  );
  const [first, more] = [step.choices.slice(0, FEW), step.choices.slice(FEW)];
  return html`
    ${lostInMenus ? html`<p>${ctx.say('report.menus')}</p>` : nothing}
    ${helpsView(ctx, first, 'answer.helps')}
    ${
      more.length > 0
        ? html`<details>
            <summary>${ctx.say('more.all', { count: String(more.length) })}</summary>
            ${waysView(ctx, more)}
          </details>`
        : nothing
    }
    ${letterView(ctx)} ${searchView(ctx, step.way)}
    ${
      link
        ? html`<p>${ctx.say('report.send')}</p>
            <p class="act">
              <a class="secondary" href=${link} target="_blank" rel="noopener noreferrer"
                >${ctx.say('report.link')} <span class="where">${ctx.say('new-tab')}</span></a
              >
            </p>`
        : html`<p class="aside">${ctx.say('report.reference')}</p>
            ${copyView(ctx, text)}`
    }
  `;
};
