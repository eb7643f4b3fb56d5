import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { EntryMove, Shown } from '../../catalogue/entry.ts';
import type { Device, Icon } from '../../catalogue/types.ts';

/** Outlines on a 16 x 16 grid. No brand's own drawing is imitated. */
const OUTLINES: Record<Icon, string> = {
  menu: 'M2 4h12M2 8h12M2 12h12',
  profile: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.5 14.5a5.5 5.5 0 0 1 11 0',
  gear: 'M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.5 1.5M11.5 11.5 13 13M3 13l1.5-1.5M11.5 4.5 13 3',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M11 11l3.5 3.5',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  info: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M8 7.5V11M8 5h.01',
  question:
    'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M6 6.5a2 2 0 1 1 2.8 1.8c-.5.3-.8.7-.8 1.4M8 11.5h.01',
  arrow: 'M4 6l4 4 4-4',
  name: 'M5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4M1.5 12.5a3.5 3.5 0 0 1 7 0M10 6h5M10 9h4',
};

const iconView = (icon: Icon): TemplateResult =>
  html`<svg class="icon hit" viewBox="0 0 16 16">${svg`<path d=${OUTLINES[icon]} />`}</svg>`;

const words = (label: Shown | undefined): unknown =>
  label && !label.means ? html`<bdi>${label.says}</bdi>` : html`<i class="bar"></i>`;

const bar = html`<div class="row"><i class="bar"></i></div>`;

const knob = (on: boolean): TemplateResult => html`<i class=${on ? 'knob on' : 'knob'}></i>`;

const byControl = (label: Shown): TemplateResult => {
  switch (label.control) {
    case 'text-link':
      return html`<p class="prose">
        <i class="bar"></i><u class="hit">${words(label)}</u><i class="bar short"></i>
      </p>`;
    case 'button':
      return html`${bar}<span class="press hit">${words(label)}</span>`;
    case 'option':
      return html`${bar}
        <div class="row hit"><i class="dot"></i>${words(label)}</div>
        ${bar}`;
    case 'tab':
      return html`<div class="tabs">
        <i class="bar"></i><b class="hit">${words(label)}</b><i class="bar"></i>
      </div>`;
    case 'heading':
      return html`<b class="head hit">${words(label)}</b><i class="bar"></i
        ><i class="bar short"></i>`;
    default:
      return html`${bar}
        <div class="row hit">${words(label)}</div>
        ${bar}`;
  }
};

const field = (label?: Shown): TemplateResult =>
  html`<div class="field">${words(label)}<span class="box hit"></span></div>
    <span class="press"><i class="bar short"></i></span>`;

/** What of the screen matters for a move; nothing where a picture would not help. */
function drawing(move: EntryMove): TemplateResult | undefined {
  switch (move.do) {
    case 'tap':
    case 'find-in-page':
    case 'choose':
      return byControl(move.label);
    case 'switch':
      return html`${bar}
        <div class="row hit">${words(move.label)}${knob(move.to === 'on')}</div>
        ${bar}`;
    case 'fill':
      return field(move.label);
    case 'enter-code':
      return field();
    case 'type':
      return html`<i class="bar"></i><span class="box hit"><bdi>${move.text}</bdi></span>`;
    case 'submit':
      return html`${bar}<span class="press hit">${words(move.label)}</span>`;
    default:
      return undefined;
  }
}

/**
 * A small schematic screen of one move, drawn from its data. Hidden from assistive technology: the move's sentence
 * says the same. The target is marked by a heavy outline and a spot, not by colour alone.
 */
export function schematicView(move: EntryMove, device: Device): unknown {
  const icon = move.do === 'tap-icon' ? move.icon : undefined;
  const body = icon ? html`${bar}${bar}` : drawing(move);
  if (!body) return nothing;
  return html`<div
    class=${device === 'web' ? 'shot window' : 'shot phone'}
    part="schematic"
    aria-hidden="true"
  >
    <div class="top"><i class="bar short"></i>${icon ? iconView(icon) : nothing}</div>
    ${body}
  </div>`;
}
