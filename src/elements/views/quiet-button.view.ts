import { html, type TemplateResult } from 'lit/html.js';
import type { Context } from '../context.ts';
import type { WizardEvent } from '../wizard.events.ts';

/** A button beside the main one. */
export const quietButton = (
  ctx: Context,
  part: string,
  label: unknown,
  ...events: readonly WizardEvent[]
): TemplateResult =>
  html`<button
    type="button"
    class="quiet"
    part=${part}
    @click=${() => events.forEach((event) => ctx.send(event))}
  >
    ${label}
  </button>`;
