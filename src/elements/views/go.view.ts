import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LinkUrl } from '../../catalogue/checked.ts';
import { safeLink } from '../../catalogue/safe-link.ts';
import { factKindOf } from '../../flow/fact-kind.ts';
import type { FlowStep, GoStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import { nextOfLink, stuckOfLink } from '../../flow/first-wording.ts';
import type { Context } from '../context.ts';
import { prose } from './prose.view.ts';
import { copyButton } from './copy.view.ts';
import { adviceView, sourceLine } from './fact.view.ts';
import { quietButton } from './quiet-button.view.ts';

type Link = NonNullable<GoStep['link']>;

/** Inside an app, leaving it comes before everything, and "this browser" would be the wrong one. */
const notSaid = ({ inApp }: Context, need: string): boolean =>
  need === 'leave-in-app-browser' || (inApp === true && need === 'login-same-browser');

/** What is needed first, as sentences of one paragraph. */
function needsView(ctx: Context, { needs }: GoStep): unknown {
  const says = needs?.says.filter((n) => !notSaid(ctx, n)) ?? [];
  return says.length > 0
    ? html`<p>${says.flatMap((n) => [ctx.say(`need.${n}`), ' '])}</p>`
    : nothing;
}

const openView = (ctx: Context, link: Link, url: LinkUrl): TemplateResult =>
  html`<a class="primary" part="primary" href=${url.href} target="_blank" rel="noopener noreferrer"
    >${ctx.say(`open.${link.to}`)}
    <span class="where"><bdi>${url.host}</bdi>, ${ctx.say('new-tab')}</span></a
  >`;

/** True where a rung shows more than a link. */
export const hasMore = ({ kind, moves }: GoStep): boolean =>
  kind !== 'open-link' || moves !== undefined;

/** The way on when it was found, as loud as nothing else is. */
const nextView = (ctx: Context, step: GoStep): TemplateResult => {
  const loud = step.link || step.mail ? 'secondary' : 'primary';
  return html`<button
    type="button"
    class=${loud}
    part=${loud}
    @click=${() => ctx.send({ type: 'answer', event: 'next' })}
  >
    ${ctx.say((hasMore(step) ? ctx.views?.next(step) : undefined) ?? nextOfLink(step))}
  </button>`;
};

const stuckWords = ({ views }: Context, step: FlowStep): WordKey =>
  step.kind === 'open-link' ? stuckOfLink(step) : (views?.stuck(step) ?? 'stuck');

/** The way round. Where several things may be missing, or there is more to do about it, a screen of its own. */
export const stuckView = (ctx: Context, step: FlowStep): TemplateResult => {
  const asks = 'moves' in step && step.moves?.[1];
  const isElsewhere = 'rung' in step && (step.mail ?? step.lines);
  return quietButton(
    ctx,
    'stuck',
    ctx.say(stuckWords(ctx, step)),
    asks || isElsewhere ? { type: 'edit', question: 'stuck' } : { type: 'answer', event: 'stuck' },
  );
};

/** Whether the note comes before the way: it says what to do, or it is of a path, of lines, of a mail without an address. */
const isTold = (step: GoStep): boolean =>
  step.first ?? (hasMore(step) && step.mail?.to === undefined);

const noteView = (step: GoStep, told: boolean): unknown =>
  step.note && isTold(step) === told
    ? html`<p class=${step.first ? nothing : 'aside'}>${prose(step.note)}</p>`
    : nothing;

/**
 * A letter needs no login and no menu.
 *
 * @param isForLockedOut it is the way for whoever cannot log in, where all others do
 */
export const letterButton = (ctx: Context, isForLockedOut = false): TemplateResult =>
  quietButton(
    ctx,
    'letter',
    [
      isForLockedOut ? [ctx.say('letter'), ' '] : nothing,
      ctx.say('case.write.objection', { company: ctx.entry?.company ?? '' }),
    ],
    ...(isForLockedOut
      ? ([{ type: 'draft', draft: { as: 'locked-out', ...ctx.draft } }] as const)
      : []),
    { type: 'edit', question: 'case.write.objection' },
  );

/** A link, a path, a mail or lines for a file: what is needed first, then the way, then what comes next. */
export function goView(ctx: Context, step: GoStep): TemplateResult {
  const { link } = step;
  const url = link && safeLink(link.url, ctx.entry?.hosts ?? []);
  const before = [adviceView(ctx), needsView(ctx, step), noteView(step, true)];
  const inApp = url && ctx.inApp ? ctx.behind?.inApp(ctx, url, before) : undefined;
  return html`${
      inApp ?? [before, url ? html`<p class="act">${openView(ctx, link, url)}</p>` : nothing]
    }
    ${hasMore(step) ? ctx.views?.more(ctx, step) : nothing}
    <p class="act">${nextView(ctx, step)}</p>
    <div class="on">
      ${stuckView(ctx, step)} ${url && !inApp ? copyButton(ctx, url.href, 'copy.link') : nothing}
      ${step.needs?.says.some((n) => n.startsWith('login')) ? letterButton(ctx, true) : nothing}
    </div>
    ${noteView(step, false)} ${step.stale ? ctx.views?.search(ctx, step.way) : nothing}
    ${step.answer ? nothing : sourceLine(ctx, step.rated ?? {}, factKindOf(step))}`;
}
