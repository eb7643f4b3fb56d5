import type { Node } from '@viz-js/viz';
import type { DrawnScreen, DrawnStep } from '../../flow/drawn.ts';
import { RUNG_KINDS, RUNGS, TOLD, type RungScreen } from '../../flow/rungs.ts';
import { bold, label, plain } from './draw-label.ts';
import { namedDevices } from './named-devices.ts';
import { sayHeading } from './say-heading.ts';
import type { Voice } from './voice.ts';
import { wrap } from './wrap.ts';

const HEADING_WIDTH = 30;
const THERE = '#e3eefb';

type Kind = readonly [name: string, fill: string];

const TRIES = Object.fromEntries(
  RUNG_KINDS.map((kind): [string, Kind] => [RUNGS[kind].screen, [TOLD[kind].word, THERE]]),
) as Record<RungScreen, Kind>;

/** What kind of screen it is, and the colour of its box. */
const KINDS: Readonly<Record<DrawnStep['kind'], Kind>> = {
  ...TRIES,
  question: ['question', '#ffffff'],
  answer: ['answer', '#eeeeee'],
  form: ['what to do there', THERE],
  'other-device': ['another device', '#ffffff'],
  outcome: ['outcome', '#e2f3e2'],
  report: ['report', '#fdeedd'],
  notice: ['over the first screen', '#ffffff'],
};

/** A screen as a box: its number and heading, its kind, its devices where it is not for all. */
export function drawNode(voice: Voice, { step, number, anchor, devices }: DrawnScreen): Node {
  const [kind, fillcolor] = KINDS[step.kind];
  const on = namedDevices(devices).join(', ');
  const heading = wrap(`${number}. ${sayHeading(voice, step)}`, HEADING_WIDTH);
  const aside = `<FONT POINT-SIZE="10">${plain([kind, on].filter(Boolean).join(' · '))}</FONT>`;
  return {
    name: anchor,
    attributes: { id: anchor, label: label([...heading.map(bold), aside]), fillcolor },
  };
}
