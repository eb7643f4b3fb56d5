import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { GoStep } from '../../flow/steps.ts';
import { nextOf } from '../../flow/wording.ts';
import type { Context } from '../context.ts';
import { factKindOf } from '../../flow/fact-kind.ts';
import { safeLink } from '../../catalogue/safe-link.ts';
import { copyView } from './copy.view.ts';
import { adviceView, lateView, ratedView } from './fact.view.ts';
import { searchView } from './search.view.ts';

type Link = NonNullable<GoStep['link']>;

const needsView = (ctx: Context, { needs }: GoStep): unknown =>
  needs
    ? html`<h3 class="sub" aria-level=${ctx.headingLevel + 1}>${ctx.say('needs')}</h3>
        <ul>
          ${needs.says.map((n) => {
            const now = n === 'leave-in-app-browser' && ctx.inApp;
            return html`<li class=${now ? 'now' : ''}>
              ${ctx.say(now ? 'need.leave-in-app-browser.now' : `need.${n}`)}
            </li>`;
          })}
        </ul>`
    : nothing;

const linkView = (ctx: Context, link: Link): unknown => {
  const url = safeLink(link.url, ctx.entry?.hosts ?? []);
  return url
    ? html`<a
          class="primary"
          part="primary"
          href=${url.href}
          target="_blank"
          rel="noopener noreferrer"
          >${ctx.say(`open.${link.to}`)}
          <span class="where"><bdi>${url.host}</bdi>, ${ctx.say('new-tab')}</span></a
        >
        ${copyView(ctx, url.href, 'copy.link')}`
    : nothing;
};

/** True where a rung shows more than a link. */
export const hasMore = ({ kind, moves }: GoStep): boolean =>
  kind !== 'open-link' || moves !== undefined;

const placeView = (ctx: Context, step: GoStep): unknown => {
  const link = step.link ? linkView(ctx, step.link) : nothing;
  const more = hasMore(step) ? ctx.views?.more(ctx, step) : nothing;
  return step.stale ? html`${more} ${searchView(ctx, step.way)} ${link}` : html`${link} ${more}`;
};

/** A link, a path, a mail or lines for a file: what is needed first, then the way, then what comes next. */
export const goView = (ctx: Context, step: GoStep): TemplateResult => html`
  ${adviceView(ctx)} ${step.wayNote ? html`<p>${step.wayNote}</p>` : nothing}
  ${step.note ? html`<p>${step.note}</p>` : nothing} ${needsView(ctx, step)}
  ${step.stale ? html`<p>${ratedView(ctx, step.rated ?? {}, factKindOf(step))}</p>` : nothing}
  ${placeView(ctx, step)} ${lateView(ctx, step.late)}
  ${step.stale ? nothing : html`<p>${ratedView(ctx, step.rated ?? {}, factKindOf(step))}</p>`}
  <div class="on">
    <button
      type="button"
      class=${step.link || step.mail ? 'secondary' : 'primary'}
      part=${step.link || step.mail ? 'secondary' : 'primary'}
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
