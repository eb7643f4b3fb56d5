import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Icon } from '../../catalogue/types.ts';

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

/** A symbol that stands where others have words. Hidden from assistive technology: the sentence beside it names it. */
export const iconView = (icon: Icon): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    ${svg`<path d=${OUTLINES[icon]} />`}
  </svg>`;

const DONE = 'M17 32.5a15.5 15.5 0 1 0 0-31 15.5 15.5 0 0 0 0 31M10 17.5l5 5 9-11';

/** A tick in ink: something is done. */
export const tickView = (): TemplateResult =>
  html`<svg class="tick" viewBox="0 0 34 34" aria-hidden="true">${svg`<path d=${DONE} />`}</svg>`;
