import type { Device } from '../../catalogue/types.ts';
import { DEVICES } from '../../catalogue/devices.ts';
import { chosenBy } from '../../flow/events.ts';
import type { Edge, PlanSection, PlanStep, Target } from '../../flow/plan.ts';
import type { FlowStep } from '../../flow/steps.ts';
import { aheadHeadingOf, pressedFor, type Names } from '../../flow/wording.ts';
import { markup, type Markup } from '../changes/markup.ts';
import { heading, list, paragraph } from './blocks.ts';
import { openOf } from './rated.ts';
import { join, prose, type Speaker } from './speaker.ts';
import { stepOf } from './steps.ts';

/** All screens of a page. */
type Screens = readonly PlanStep[];

const devicesOf = ({ vocabulary }: Speaker, devices: readonly Device[]): Markup | undefined =>
  devices.length > 0 && devices.length < DEVICES.length
    ? join(
        devices.map((d) => vocabulary('device', d)),
        '; ',
      )
    : undefined;

/** `4`, or `4 (In the app on Android)` where it is not the same on all devices. */
function targetOf(speaker: Speaker, all: Screens, { anchor, devices }: Target, of: Edge): Markup {
  const number = String(all.find((s) => s.anchor === anchor)?.number ?? '');
  const on = of.targets.length > 1 ? devicesOf(speaker, devices) : undefined;
  return on ? speaker.own('on', { number, devices: on }) : markup`${number}`;
}

/** Advice that the choice of an account brings with it. */
function adviceOf(speaker: Speaker, step: FlowStep, event: string): Markup | undefined {
  if (step.kind !== 'question' || step.asks !== 'account') return undefined;
  const advice = speaker.entry.accounts.find(({ id }) => id === chosenBy(event))?.advice;
  return advice && prose(advice.note);
}

/** Whether the device is asked for there: where else an answer leads follows from that. */
const asksDevice = (all: Screens, anchor: string): boolean =>
  all.some((s) => s.anchor === anchor && s.step.kind === 'question');

/** Where an answer leads. What just comes next need not be said, nor what helps besides: it follows below. */
function edgeOf(speaker: Speaker, all: Screens, { step, number }: PlanStep, edge: Edge): Markup[] {
  const isNext = edge.targets.every(
    ({ anchor }) => all.find((s) => s.anchor === anchor)?.number === number + 1,
  );
  if (edge.event === 'next' && isNext) return [];
  const id = chosenBy(edge.event);
  const isBesides = 'choices' in step && step.choices.some((c) => c.id === id && !c.then);
  if ((step.kind === 'outcome' || step.kind === 'report') && isBesides) return [];
  const asks = edge.targets.filter(({ anchor }) => asksDevice(all, anchor));
  const targets = (asks.length > 0 ? asks : edge.targets).map((target) =>
    targetOf(speaker, all, target, edge),
  );
  const on = speaker.own('go-on', {
    answer: speaker.said(pressedFor(step, edge.event)),
    number: join(targets, ', '),
  });
  const advice = adviceOf(speaker, step, edge.event);
  return [advice ? join([on, advice], ' ') : on];
}

const capital = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

function screenOf(speaker: Speaker, all: Screens, one: PlanStep, below: number): Markup {
  const { entry, places } = speaker;
  const names: Names = { service: entry.name, company: entry.company, region: capital(places) };
  const title = speaker.said(aheadHeadingOf(one.step, names));
  const edges = one.edges.flatMap((edge) => edgeOf(speaker, all, one, edge));
  return markup`${heading(speaker, below, markup`${String(one.number)}. ${title}`)}${paragraph(
    devicesOf(speaker, one.devices),
  )}${stepOf(speaker, one.step)}${list(edges)}`;
}

/** What a way takes of a reader, as the wizard says it. */
function effortOf({ say, entry }: Speaker, steps: readonly PlanStep[]): Markup | undefined {
  const effort = steps.map(({ step }) => step.effort).find((e) => e !== undefined);
  if (!effort) return undefined;
  const { minutes, account } = effort;
  return join(
    [
      minutes > 1 ? say('effort.more', { minutes: String(minutes) }) : say('effort.one'),
      ...(account ? [say(`effort.${account}`, { service: entry.name })] : []),
    ],
    ' ',
  );
}

type Open = Parameters<typeof openOf>[1];

/** What is open on a way: it stands on several of its screens. */
function openIn(steps: readonly PlanStep[]): Open {
  const open = steps.flatMap(({ step }): Open[] =>
    'disputes' in step || 'gaps' in step ? [step] : [],
  );
  return {
    disputes: [...new Set(open.flatMap(({ disputes = [] }) => disputes))],
    gaps: [...new Set(open.flatMap(({ gaps = [] }) => gaps))],
  };
}

function sectionOf(speaker: Speaker, all: Screens, { role, way, steps }: PlanSection): Markup {
  const title = prose(speaker.entry.ways[way ?? '']?.title ?? '');
  const above =
    way === undefined
      ? markup``
      : heading(speaker, 1, role === 'help' ? markup`${speaker.say('more')}: ${title}` : title);
  return markup`${above}${paragraph(effortOf(speaker, steps))}${steps.map((s) =>
    screenOf(speaker, all, s, way === undefined ? 1 : 2),
  )}${openOf(speaker, openIn(steps))}`;
}

/** Every screen of a flow: the ways in order, each from its first screen to its last. */
export function sectionsOf(speaker: Speaker, plan: readonly PlanSection[]): Markup {
  const all = plan.flatMap(({ steps }) => steps);
  return join(plan.map((section) => sectionOf(speaker, all, section)));
}
