import { html, type TemplateResult } from 'lit';

/** An event of the wizard's, as the page hears it. */
export interface Heard {
  type: string;
  detail: Readonly<Record<string, unknown>>;
}

const row = ({ type, detail }: Heard): TemplateResult =>
  html`<li>
    <code>${type}</code>
    <dl>
      ${Object.entries(detail).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${String(value) || '–'}</dd>
          </div>`,
      )}
    </dl>
  </li>`;

/** What the wizard told the page, newest first. */
export const eventsView = (events: readonly Heard[]): TemplateResult =>
  html`<section class="events" aria-labelledby="desk-events">
    <h2 id="desk-events">Events, newest first</h2>
    <div role="log" aria-label="Events">
      ${
        events.length > 0
          ? html`<ol>
              ${events.map(row)}
            </ol>`
          : html`<p class="aside">None yet. Press something in the box.</p>`
      }
    </div>
  </section>`;
