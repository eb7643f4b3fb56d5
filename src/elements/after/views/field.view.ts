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

/** How much of the room is taken. */
export const countView = (ctx: AfterContext, count: number, most: number): unknown =>
  ctx.say('case.count', { count: String(count), most: String(most) });

/** A field of several lines; how much fits is counted where it is little. */
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
      aria-describedby=${`${key}-count`}
      .value=${ctx.draft[key] ?? ''}
      @input=${typed(ctx, key)}
    ></textarea>
    <p class="aside" id=${`${key}-count`}>
      ${countView(ctx, (ctx.draft[key] ?? '').length, most)}
    </p>`;

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
