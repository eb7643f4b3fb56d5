import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { found } from './found.ts';
import type { Page } from './page.ts';

/** A field that finds services, and boxes to tick. */
export function servicesView(page: Page): TemplateResult {
  const { choice, rows } = page.loaded;
  const { say } = page;
  const { shown, count } = found(rows, page.typed, page.ticked);
  return html`<fieldset class="services">
    <legend>${say('services')}</legend>
    <label
      ><span>${say('services.find')}</span>
      <input
        type="search"
        name="find"
        autocomplete="off"
        spellcheck="false"
        .value=${page.typed}
        @input=${({ target }: Event) => page.type((target as HTMLInputElement).value)}
    /></label>
    <ul role="list">
      ${repeat(
        shown,
        ({ id }) => id,
        ({ id, name }) =>
          html`<li>
            <label class="check"
              ><input
                type="checkbox"
                name="service"
                value=${id}
                .checked=${choice.services.includes(id)}
                @change=${({ target }: Event) => page.tick(id, (target as HTMLInputElement).checked)}
              />
              <span>${name}</span></label
            >
          </li>`,
      )}
    </ul>
    <p class="aside" role="status">
      ${say('services.found', { found: count, all: rows.length, shown: shown.length })}
      ${choice.services.length === 0 ? say('services.asked') : nothing}
    </p>
  </fieldset>`;
}
