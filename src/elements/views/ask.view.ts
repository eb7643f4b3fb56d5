/** The questions before any flow: which service, which country. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { IndexRow } from '../../catalogue/entry.ts';
import type { Context } from '../context.ts';
import { choicesView } from './question.view.ts';

/** More services than this are a list to open, by what they are for. */
const FEW = 8;

/** Which service. */
export function serviceQuestion(ctx: Context): TemplateResult {
  const { index = [] } = ctx;
  return index.length > FEW
    ? serviceSelect(ctx, index)
    : choicesView(
        ctx,
        index.map(({ id, name }) => ({ id, label: name })),
        (service) => ctx.send({ type: 'choose.service', service }),
      );
}

const chosen =
  (choose: (id: string) => void) =>
  (e: SubmitEvent): void => {
    e.preventDefault();
    const select = (e.currentTarget as HTMLElement).querySelector('select');
    if (select?.value) choose(select.value);
  };

function serviceSelect(ctx: Context, index: readonly IndexRow[]): TemplateResult {
  const inOrder = new Intl.Collator(ctx.language).compare;
  const byName = [...index].sort((a, b) => inOrder(a.name, b.name));
  const groups = [...new Set(index.map((r) => r.group))].sort(inOrder);
  const selected = index.find((r) => r.id === ctx.entry?.id)?.id;
  return html`<form @submit=${chosen((service) => ctx.send({ type: 'choose.service', service }))}>
    <label for="service">${ctx.say('ask.service.label')}</label>
    <select id="service" part="select" required>
      ${selected === undefined ? html`<option value="">${ctx.say('ask.service.choose')}</option>` : nothing}
      ${groups.map(
        (group) =>
          html`<optgroup label=${group}>
            ${byName
              .filter((r) => r.group === group)
              .map(
                ({ id, name }) =>
                  html`<option value=${id} ?selected=${id === selected}>${name}</option>`,
              )}
          </optgroup>`,
      )}
    </select>
    <button type="submit" class="primary" part="primary">${ctx.say('continue')}</button>
  </form>`;
}

/** Which country: all of ISO 3166, in the language's own order, the guess chosen already. */
export function regionQuestion(ctx: Context): TemplateResult {
  const selected = ctx.region ?? ctx.guessed;
  return html`<p>${ctx.say('ask.region.hint')}</p>
    <form @submit=${chosen((region) => ctx.send({ type: 'choose.region', region }))}>
      <label for="region">${ctx.say('ask.region.label')}</label>
      <select id="region" part="select" required>
        ${selected ? nothing : html`<option value="">${ctx.say('ask.region.choose')}</option>`}
        ${Object.entries(ctx.regions ?? {}).map(
          ([id, name]) => html`<option value=${id} ?selected=${id === selected}>${name}</option>`,
        )}
      </select>
      ${selected && !ctx.region ? html`<p class="aside">${ctx.say('ask.region.guess')}</p>` : nothing}
      <button type="submit" class="primary" part="primary">${ctx.say('continue')}</button>
    </form>`;
}
