import { html, nothing, type TemplateResult } from 'lit';
import type { Device } from '../../../src/catalogue/types.ts';
import type { Context } from '../../../src/elements/context.ts';
import { saidView } from '../../../src/elements/views/step.view.ts';
import { drawnPressed, type DrawnScreen } from '../../../src/flow/drawn.ts';
import type { Edge, Target } from '../../../src/flow/plan.ts';
import { drawnHeadingView } from './heading.view.ts';
import type { Subject } from './subject.ts';

const list = (ctx: Context, devices: readonly Device[]): string =>
  devices.length === 3
    ? 'On every device'
    : devices.map((d) => ctx.plain(`device.${d}`)).join('; ');

/** The devices a screen is for; nothing where the device does not matter. */
export const devicesView = (ctx: Context, devices: readonly Device[]): unknown =>
  devices.length > 0 ? html`<p class="devices">${list(ctx, devices)}</p>` : nothing;

/** A link to another screen of the page. The frame's base address would open it in the window. */
const targetView = (subject: Subject, { anchor, devices }: Target, several: boolean): unknown => {
  const to = subject.steps.get(anchor);
  return to
    ? html`<li>
        <span aria-hidden="true">→</span>
        <a href="#${anchor}" target="_self">${to.number}. ${drawnHeadingView(subject, to.step)}</a>
        ${several && devices.length > 0 ? html`<span class="aside">(${list(subject.ctx, devices)})</span>` : nothing}
      </li>`
    : nothing;
};

/** Where each answer leads. */
export const edgesView = (subject: Subject, { step, edges }: DrawnScreen): unknown => {
  const row = ({ event, targets }: Edge): TemplateResult =>
    html`<dt lang=${subject.ctx.language}>
        ${saidView(subject.ctx, drawnPressed(step, event, subject.entry))}
      </dt>
      <dd>
        <ul>
          ${targets.map((t) => targetView(subject, t, targets.length > 1))}
        </ul>
      </dd>`;
  return edges.length > 0 ? html`<dl class="edges">${edges.map(row)}</dl>` : nothing;
};
