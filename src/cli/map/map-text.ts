import type { Device, Id } from '../../catalogue/types.ts';
import type { DrawnScreen, DrawnStep } from '../../flow/drawn.ts';
import type { Edge, Target } from '../../flow/plan.ts';
import { screensOf, type FlowMap } from './flow-map.ts';
import { mapSubtitle, mapTitle, sectionTitle } from './map-title.ts';
import { namedDevices } from './named-devices.ts';
import { sayHeading } from './say-heading.ts';
import { bullet } from './say-open.ts';
import { sayPressed } from './say-heading.ts';
import { sayRated } from './say-rated.ts';
import { sayStep } from './say-step.ts';
import type { Voice } from './voice.ts';
import { wrapHanging } from './wrap.ts';

const WIDTH = 92;
const INDENT = 4;

const underlined = (text: string, line: string): string => `${text}\n${line.repeat(text.length)}`;

/** Named only where the screen is not for all of them. */
function sayDevices({ vocabulary }: Voice, devices: readonly Device[]): string[] {
  const names = namedDevices(devices).map((d) => vocabulary('device', d));
  return names.length > 0 ? [names.join('; ')] : [];
}

/** Advice that the answer brings with it: `choose.minor`. */
function sayAdvice(voice: Voice, step: DrawnStep, event: string): string[] {
  if (step.kind !== 'question' || step.asks !== 'account') return [];
  const id: Id = event.replace('choose.', '');
  const advice = voice.entry.accounts.find((a) => a.id === id)?.advice;
  return advice ? [bullet([advice.note, ...sayRated(voice, advice)].join(' '))] : [];
}

/** `4`, or `4 (In the app on Android)` where it is not the same on all devices. */
function sayTarget(map: FlowMap, { anchor, devices }: Target, { targets }: Edge): string {
  const number = screensOf(map).find((s) => s.anchor === anchor)?.number ?? '?';
  const on = targets.length > 1 ? sayDevices(map.voice, devices) : [];
  return [number, ...on.map((names) => `(${names})`)].join(' ');
}

/** Where an answer leads: `“I don’t see this” → 4`. */
const sayEdge = (map: FlowMap, step: DrawnStep, edge: Edge): string[] => [
  `“${sayPressed(map.voice, step, edge.event)}” → ` +
    edge.targets.map((target) => sayTarget(map, target, edge)).join(', '),
  ...sayAdvice(map.voice, step, edge.event),
];

function screenText(map: FlowMap, { step, number, states, devices, edges }: DrawnScreen): string {
  const { voice } = map;
  const lines = [
    ...sayDevices(voice, devices),
    ...sayStep(voice, step, number),
    ...edges.flatMap((edge) => sayEdge(map, step, edge)),
    ...(states.length > 0 ? [`${voice.say('report.reference')}: ${states.join(', ')}`] : []),
  ];
  return [
    `${`${number}.`.padEnd(INDENT - 1)} ${sayHeading(voice, step)}`,
    ...lines.map((line) => wrapHanging(line, INDENT, WIDTH)),
  ].join('\n');
}

/** A flow as text: every screen with what it says, and where each answer leads. */
export const mapText = (map: FlowMap): string =>
  [
    `${underlined(mapTitle(map), '=')}\n${mapSubtitle(map)}`,
    ...map.plan.flatMap((section) => [
      ...(section.way === undefined ? [] : [underlined(sectionTitle(map, section), '-')]),
      ...section.steps.map((s) => screenText(map, s)),
    ]),
  ].join('\n\n') + '\n';
