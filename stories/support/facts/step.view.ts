import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../../src/elements/context.ts';
import { noticeParts } from '../../../src/elements/views/about.view.ts';
import { sourceLine } from '../../../src/elements/views/fact.view.ts';
import { sentence, slotsOf } from '../../../src/elements/views/moves.view.ts';
import { prose } from '../../../src/elements/views/prose.view.ts';
import { toldOf } from '../../../src/flow/rungs.ts';
import type { DrawnScreen, DrawnStep } from '../../../src/flow/drawn.ts';
import type { GoStep } from '../../../src/flow/steps.ts';
import type { SayingKey } from '../../../src/i18n/words.ts';
import type { LiveScreen } from '../live-screen.ts';
import '../live-screen.ts';
import { devicesView, edgesView } from './edges.view.ts';
import { factsView } from './fact-rows.view.ts';
import { drawnHeadingView } from './heading.view.ts';
import { FLAGS, type Flag, type KnownFact } from './known-facts.ts';
import { openOn, openView } from './open.view.ts';
import { screenFacts, type ScreensBy } from './screen-facts.ts';
import type { Subject } from './subject.ts';
import { mapUrl } from './urls.ts';

const paragraph = (text: string | undefined): unknown =>
  text ? html`<p>${prose(text)}</p>` : nothing;

const said = (ctx: Context, key: Parameters<Context['plain']>[0]): unknown => prose(ctx.plain(key));

const movesList = (ctx: Context, { moves, right }: Pick<GoStep, 'moves' | 'right'>): unknown =>
  moves && moves.length > 0
    ? html`<ol>
        ${moves.map((m) => html`<li>${sentence(ctx, m, right)}</li>`)}
      </ol>`
    : nothing;

/** A list of the vocabulary's sayings with how sure we are of them. */
const saysView = (
  ctx: Context,
  title: 'needs' | 'after' | 'limits',
  key: 'need' | 'after' | 'limit',
  part: FlowPart | undefined,
): unknown =>
  part
    ? html`<p>${ctx.say(title)}:</p>
        <ul>
          ${part.says.map((s) => html`<li>${said(ctx, `${key}.${s}` as SayingKey)}</li>`)}
        </ul>
        ${sourceLine(ctx, part)}`
    : nothing;

type Rated = Parameters<typeof sourceLine>[1];
type FlowPart = Rated & { says: readonly string[] };

const toldView = (ctx: Context, step: GoStep): unknown => {
  const lines = toldOf(step, (key, slots) => ctx.plain(key, slots), slotsOf(ctx, step.right));
  return lines.length > 0
    ? html`<p class="address">${lines.map((line) => html`${line}<br />`)}</p>`
    : nothing;
};

const goView = (ctx: Context, step: GoStep): TemplateResult =>
  html`${paragraph(step.wayNote)} ${paragraph(step.note)}
  ${saysView(ctx, 'needs', 'need', step.needs)} ${toldView(ctx, step)}
  ${step.link && step.moves ? paragraph(ctx.plain('go.path.also')) : nothing}
  ${movesList(ctx, step)} ${sourceLine(ctx, step.rated ?? {})}`;

function bodyView(ctx: Context, step: DrawnStep): unknown {
  switch (step.kind) {
    case 'question':
    case 'answer':
      return nothing;
    case 'form':
      return html`${movesList(ctx, step)} ${sourceLine(ctx, step.rated)}`;
    case 'other-device':
      return paragraph(ctx.plain('other-device.text'));
    case 'outcome':
      return html`${paragraph(step.title)} ${saysView(ctx, 'after', 'after', step.after)}
      ${saysView(ctx, 'limits', 'limit', step.limits)}`;
    case 'report':
      return nothing;
    case 'notice':
      return ctx.about && noticeParts(ctx, ctx.about);
    default:
      return goView(ctx, step);
  }
}

/** The way to a screen that no answer of a flow leads to: the map lays it over the first one. */
const overView = (subject: Subject, { anchor }: DrawnScreen): TemplateResult =>
  html`<p>
    <a href=${mapUrl(subject.service.id, subject.country, anchor)} target="_top"
      >See it live, beside the map</a
    >
  </p>`;

/** The wizard at this screen, made when the fold is opened; not on paper. */
const liveView = (subject: Subject, { anchor }: DrawnScreen): TemplateResult => {
  const shows = {
    service: subject.service.id,
    region: subject.country,
    language: subject.ctx.language,
    today: subject.today,
    log: subject.logs.get(anchor) ?? [],
  };
  const opened = ({ currentTarget }: Event): void =>
    (currentTarget as HTMLElement).querySelector<LiveScreen>('live-screen')?.open();
  return html`<details class="live waiting" @toggle=${opened}>
    <summary>See it live</summary>
    <live-screen .shows=${shows}></live-screen>
    <p>
      <a href=${mapUrl(subject.service.id, subject.country, anchor)} target="_top"
        >Walk on from here, beside the map</a
      >
    </p>
  </details>`;
};

const flagsOf = (facts: readonly KnownFact[]): Flag[] => [
  ...new Set(facts.flatMap((f) => f.flags)),
];

/** What a screen is about in one line: its number, its heading, its devices, what a checker looks for. */
const summaryView = (
  subject: Subject,
  { number, step, devices }: DrawnScreen,
  facts: readonly KnownFact[],
): TemplateResult => {
  const { ctx } = subject;
  const { disputes, gaps } = openOn(step);
  const marks = [
    ...flagsOf(facts).map((flag) => FLAGS[flag]),
    ...(disputes.length > 0 ? ['disputed'] : []),
    ...(gaps.length > 0 ? ['open'] : []),
  ];
  return html`<summary>
    <h4>${number}. <span lang=${ctx.language}>${drawnHeadingView(subject, step)}</span></h4>
    ${devices.length > 0 && devices.length < 3 ? html`<span class="aside">${devices.join(', ')}</span>` : nothing}
    ${[...new Set(marks)].map((mark) => html`<span class="flag">${mark}</span> `)}
  </summary>`;
};

/** One screen: what it says, what is open, where each answer leads, its facts with their places and sources. */
export const stepFacts = (
  subject: Subject,
  planned: DrawnScreen,
  screens: ScreensBy,
): TemplateResult => {
  const { step, anchor, number } = planned;
  const { ctx } = subject;
  const facts = screenFacts(subject, step);
  return html`<li class="step" id=${anchor} value=${number} tabindex="-1">
    <details>
      ${summaryView(subject, planned, facts)} ${devicesView(ctx, planned.devices)}
      <div lang=${ctx.language}>${bodyView(ctx, step)}</div>
      ${openView(subject, step)} ${edgesView(subject, planned)}
      ${step.kind === 'notice' ? overView(subject, planned) : liveView(subject, planned)}
      ${factsView(subject, `screen ${number}`, facts, ({ place }) => screens.get(place)?.[0] !== number)}
    </details>
  </li>`;
};
