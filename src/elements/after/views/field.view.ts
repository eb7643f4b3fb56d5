import { html, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../../i18n/words.ts';
import type { AfterContext } from './after.view.ts';

const typed = (ctx: AfterContext, key: string) => (e: Event) =>
  ctx.send({ type: 'draft', draft: { [key]: (e.target as HTMLInputElement).value } });

/** A field of a letter. What is typed stays in memory. */
export const fieldView = (
  ctx: AfterContext,
  key: string,
  autocomplete: 'name' | 'email' | 'off' = 'off',
): TemplateResult =>
  html`<label for=${key}>${ctx.say(`case.field.${key}` as WordKey)}</label>
    <input
      type="text"
      id=${key}
      autocomplete=${autocomplete}
      .value=${ctx.draft[key] ?? ''}
      @input=${typed(ctx, key)}
    />`;

/** A field of several lines. */
export const areaView = (
  ctx: AfterContext,
  key: string,
  most: number,
  autocomplete: 'street-address' | 'off' = 'off',
): TemplateResult =>
  html`<label for=${key}>${ctx.say(`case.field.${key}` as WordKey)}</label>
    <textarea
      id=${key}
      rows="3"
      maxlength=${most}
      autocomplete=${autocomplete}
      .value=${ctx.draft[key] ?? ''}
      @input=${typed(ctx, key)}
    ></textarea>`;

/** A choice of one, as the browser's own list. */
export const selectView = (
  id: string,
  label: unknown,
  options: readonly (readonly [id: string, label: unknown])[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult =>
  html`<label for=${id}>${label}</label>
    <select id=${id} @change=${(e: Event) => choose((e.target as HTMLSelectElement).value)}>
      ${options.map(
        ([option, name]) =>
          html`<option value=${option} ?selected=${option === chosen}>${name}</option>`,
      )}
    </select>`;
