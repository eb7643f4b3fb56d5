import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EntryMove, Shown } from '../../catalogue/entry.ts';
import type { Device } from '../../catalogue/types.ts';
import { iconView } from './icons.ts';

const bar = html`<i class="bar"></i>`;

/** Letters of a label that a picture has room for. */
const ROOM = 24;

/** How a label begins, in whole words where there are any. */
const short = (text: string): string =>
  text.length > ROOM ? `${text.slice(0, ROOM).replace(/\s\S*$/, '')}…` : text;

const words = (label: Shown | undefined): unknown =>
  label && !label.means ? html`<bdi>${short(label.says)}</bdi>` : bar;

const knob = (on: boolean): TemplateResult => html`<i class=${on ? 'knob on' : 'knob'}></i>`;

const press = (label?: Shown): TemplateResult =>
  html`<span class="press">${label ? words(label) : html`<i class="bar short"></i>`}</span>`;

const byControl = (label: Shown): TemplateResult => {
  switch (label.control) {
    case 'text-link':
      return html`<u>${words(label)}</u>`;
    case 'button':
      return press(label);
    case 'option':
      return html`<span class="row"><i class="dot"></i>${words(label)}</span>`;
    case 'heading':
    case 'tab':
      return html`<b>${words(label)}</b>`;
    default:
      return html`<span class="row">${words(label)}</span>`;
  }
};

const box = (text: unknown = nothing): TemplateResult => html`<span class="box">${text}</span>`;

/** What of the screen matters for a move. */
function spotOf(move: EntryMove): TemplateResult {
  switch (move.do) {
    case 'tap':
    case 'find-in-page':
    case 'choose':
      return byControl(move.label);
    case 'tap-icon':
      return iconView(move.icon);
    case 'switch':
      return html`<span class="row">${words(move.label)}${knob(move.to === 'on')}</span>`;
    case 'fill':
      return html`${move.label ? words(move.label) : bar}${box()}`;
    case 'paste':
      return box(html`<i class="bar"></i><i class="bar short"></i>`);
    case 'type':
      return box(html`<bdi>${move.text}</bdi>`);
    case 'enter-code':
      return box(html`<i class="bar short"></i>`);
    case 'submit':
      return press(move.label);
  }
}

/** A small schematic screen. */
export const screen = (device: Device, inside: unknown): TemplateResult =>
  html`<div
    class="shot ${device === 'web' ? 'window' : 'phone'}"
    part="schematic"
    aria-hidden="true"
  >
    ${inside}
  </div>`;

/**
 * One small schematic screen of all that is done there, each spot with its number. Drawn from data; hidden from
 * assistive technology, because the list beside it says the same. A spot is marked by its number, not by colour.
 */
export const screenPicture = (moves: readonly EntryMove[], device: Device): TemplateResult =>
  screen(
    device,
    html`<i class="bar short"></i>${moves.map(
        (move, i) =>
          html`<div class="spot">
            <div>${spotOf(move)}</div>
            <b class="number">${i + 1}</b>
          </div>`,
      )}`,
  );

/** A switch before and after. */
export const switchPicture = (
  { label, to }: Extract<EntryMove, { do: 'switch' }>,
  device: Device,
): TemplateResult => {
  const state = (on: boolean): TemplateResult =>
    screen(device, html`${bar}<span class="row">${words(label)}${knob(on)}</span>`);
  return html`<div class="states" aria-hidden="true">
    ${state(to === 'off')}<i class="then"></i>${state(to === 'on')}
  </div>`;
};
