import { html, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../../i18n/words.ts';
import type { AfterContext } from './after.view.ts';

const typed = (ctx: AfterContext, key: string) => (e: Event) =>
  ctx.send({ type: 'draft', draft: { [key]: (e.target as HTMLInputElement).value } });

/** A field of a letter. What is typed stays in memory. */
export const fieldView = (
  ctx: AfterContext,
  key: string,
  autocomplete: 'name' | 'email' | 'off' | 'street-address' = 'off',
): TemplateResult =>
  html`<label
    >${ctx.say(`case.field.${key}` as WordKey)}
    <input
      type="text"
      autocomplete=${autocomplete}
      .value=${ctx.draft[key] ?? ''}
      @input=${typed(ctx, key)}
  /></label>`;

/** A field of several lines. */
export const areaView = (ctx: AfterContext, key: string, most: number): TemplateResult =>
  html`<label
    >${ctx.say(`case.field.${key}` as WordKey)}
    <textarea
      rows="3"
      maxlength=${most}
      .value=${ctx.draft[key] ?? ''}
      @input=${typed(ctx, key)}
    ></textarea>
  </label>`;

/** A choice of one, as the browser's own list. */
export const selectView = (
  label: unknown,
  options: readonly (readonly [id: string, label: unknown])[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult =>
  html`<label
    >${label}
    <select @change=${(e: Event) => choose((e.target as HTMLSelectElement).value)}>
      ${options.map(
        ([id, name]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
      )}
    </select></label
  >`;
