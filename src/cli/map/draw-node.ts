import type { Node } from '@viz-js/viz';
import type { PlanStep } from '../../flow/plan.ts';
import type { StepKind } from '../../flow/steps.ts';
import { bold, label, plain } from './draw-label.ts';
import { namedDevices } from './named-devices.ts';
import { sayHeading } from './say-heading.ts';
import type { Voice } from './voice.ts';
import { wrap } from './wrap.ts';

const HEADING_WIDTH = 30;
const THERE = '#e3eefb';

/** What kind of screen it is, and the colour of its box. */
const KINDS: Readonly<Record<StepKind, readonly [name: string, fill: string]>> = {
  question: ['question', '#ffffff'],
  answer: ['answer', '#eeeeee'],
  'open-link': ['link', THERE],
  'menu-path': ['menus', THERE],
  'send-mail': ['mail', THERE],
  'place-lines': ['lines for a file', THERE],
  form: ['what to do there', THERE],
  'other-device': ['another device', '#ffffff'],
  outcome: ['outcome', '#e2f3e2'],
  report: ['report', '#fdeedd'],
};

/** A screen as a box: its number and heading, its kind, its devices where it is not for all. */
export function drawNode(voice: Voice, { step, number, anchor, devices }: PlanStep): Node {
  const [kind, fillcolor] = KINDS[step.kind];
  const on = namedDevices(devices).join(', ');
  const heading = wrap(`${number}. ${sayHeading(voice, step)}`, HEADING_WIDTH);
  const aside = `<FONT POINT-SIZE="10">${plain([kind, on].filter(Boolean).join(' · '))}</FONT>`;
  return {
    name: anchor,
    attributes: { id: anchor, label: label([...heading.map(bold), aside]), fillcolor },
  };
}
