/** Which services the reader uses, and in which country. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { IndexRow } from '../../../catalogue/entry.ts';
import { offeredOf } from '../first-services.ts';
import type { ListContext } from '../view.ts';

const ticksView = (ctx: ListContext, rows: readonly IndexRow[]): TemplateResult =>
  html`<ul class="ticks" role="list" part="choices">
    ${rows.map(
      ({ id, name }) =>
        html`<li>
          <label class="tick-line" part="choice">
            <input
              type="checkbox"
              .checked=${ctx.ticked.includes(id)}
              @change=${(e: Event) =>
                ctx.send({
                  type: 'tick',
                  service: id,
                  isTicked: (e.target as HTMLInputElement).checked,
                })}
            /><span>${name}</span></label
          >
        </li>`,
    )}
  </ul>`;

function countryView(ctx: ListContext): TemplateResult {
  const { regions, guessed } = ctx.loaded;
  const chosen = ctx.region ?? guessed;
  return html`<label
      >${ctx.say('checklist.country')}
      <select
        part="select"
        required
        @change=${(e: Event) =>
          ctx.send({ type: 'region', region: (e.target as HTMLSelectElement).value })}
      >
        ${chosen === undefined ? html`<option value="">${ctx.say('checklist.country.choose')}</option>` : nothing}
        ${Object.entries(regions).map(
          ([code, name]) =>
            html`<option value=${code} ?selected=${code === chosen}>${name}</option>`,
        )}
      </select></label
    >
    ${guessed !== undefined && chosen === guessed ? html`<p class="aside">${ctx.say('checklist.guess')}</p>` : nothing}`;
}

/** The country that is shown is the one that counts. */
const go = (ctx: ListContext) => (e: Event) => {
  e.preventDefault();
  const region = (e.currentTarget as HTMLElement).querySelector('select')?.value;
  if (region) ctx.send({ type: 'region', region });
  ctx.send({ type: 'go' });
};

/** The screen. */
export function chooseView(ctx: ListContext): TemplateResult {
  const { first, others } = offeredOf(ctx.loaded);
  const isAny = others.some(({ id }) => ctx.ticked.includes(id));
  return html`<form @submit=${go(ctx)}>
    <fieldset>
      <legend>${ctx.say('checklist.choose.hint')}</legend>
      ${ticksView(ctx, first)}
      <details ?open=${isAny}>
        <summary>${ctx.say('checklist.others', { count: String(others.length) })}</summary>
        ${ticksView(ctx, others)}
      </details>
    </fieldset>
    ${countryView(ctx)}
    <p class="act">
      <button
        type="submit"
        class="primary"
        part="primary"
        aria-disabled=${ctx.ticked.length === 0 ? 'true' : nothing}
      >
        ${ctx.say('checklist.go', { count: String(ctx.ticked.length) })}
      </button>
    </p>
  </form>`;
}
