import { html, nothing, type TemplateResult } from 'lit';
import { WORLD } from '../../catalogue/regions.ts';
import type { Context } from '../context.ts';
import type { QuestionStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';

interface Option {
  id: string;
  label: unknown;
  guessed?: boolean;
}

/** A list of answers, one tap each. */
export const choicesView = (
  ctx: Context,
  options: readonly Option[],
  choose: (id: string) => void,
): TemplateResult =>
  html`<ul class="choices" role="list" part="choices">
    ${options.map(
      ({ id, label, guessed }) =>
        html`<li>
          <button
            type="button"
            class=${guessed ? 'choice guessed' : 'choice'}
            part="choice"
            @click=${() => choose(id)}
          >
            <span>${label}</span>
            ${guessed ? html`<span class="aside">${ctx.say('guess')}</span>` : nothing}
          </button>
        </li>`,
    )}
  </ul>`;

/** More services than this are a list to open, by what they are for. */
const FEW = 8;

/** Which service. */
export const serviceQuestion = (ctx: Context): TemplateResult =>
  ctx.index.length > FEW
    ? serviceSelect(ctx)
    : choicesView(
        ctx,
        ctx.index.map(({ id, name }) => ({ id, label: name })),
        ctx.act.chooseService,
      );

const chosen =
  (choose: (id: string) => void) =>
  (e: SubmitEvent): void => {
    e.preventDefault();
    const select = (e.currentTarget as HTMLElement).querySelector('select');
    if (select?.value) choose(select.value);
  };

function serviceSelect(ctx: Context): TemplateResult {
  const byName = [...ctx.index].sort((a, b) => a.name.localeCompare(b.name, ctx.language));
  const groups = [...new Set(ctx.index.map((r) => r.group))].sort((a, b) =>
    a.localeCompare(b, ctx.language),
  );
  return html`<form @submit=${chosen(ctx.act.chooseService)}>
    <label for="service">${ctx.say('ask.service.label')}</label>
    <select id="service" part="select" required>
      ${ctx.service ? nothing : html`<option value="">${ctx.say('ask.service.choose')}</option>`}
      ${groups.map(
        (group) =>
          html`<optgroup label=${group}>
            ${byName
              .filter((r) => r.group === group)
              .map(
                ({ id, name }) =>
                  html`<option value=${id} ?selected=${id === ctx.service}>${name}</option>`,
              )}
          </optgroup>`,
      )}
    </select>
    <button type="submit" class="primary" part="primary">${ctx.say('continue')}</button>
  </form>`;
}

/** Which country: all of ISO 3166, named by the browser, the guess chosen already. */
export function regionQuestion(ctx: Context): TemplateResult {
  const selected = ctx.region ?? ctx.guess.region;
  const named = WORLD.map((id) => ({ id, name: ctx.regionName(id) }));
  named.sort((a, b) => a.name.localeCompare(b.name, ctx.language));
  return html`<p>${ctx.say('ask.region.hint')}</p>
    <form @submit=${chosen((region) => ctx.act.chooseRegion(region))}>
      <label for="region">${ctx.say('ask.region.label')}</label>
      <select id="region" part="select" required>
        ${selected ? nothing : html`<option value="">${ctx.say('ask.region.choose')}</option>`}
        ${named.map(
          ({ id, name }) => html`<option value=${id} ?selected=${id === selected}>${name}</option>`,
        )}
      </select>
      ${selected && !ctx.region ? html`<p class="aside">${ctx.say('ask.region.guess')}</p>` : nothing}
      <button type="submit" class="primary" part="primary">${ctx.say('continue')}</button>
    </form>`;
}

/** The account's situation or the device. */
export function flowQuestion(ctx: Context, step: QuestionStep): TemplateResult {
  const guess = step.asks === 'device' && !ctx.device ? ctx.guess.device : undefined;
  const options = step.choices.map(({ id }) => ({
    id,
    label: ctx.say(`${step.asks}.${id}` as WordKey),
    guessed: id === guess,
  }));
  options.sort((a, b) => Number(b.guessed) - Number(a.guessed));
  return choicesView(ctx, options, (id) => ctx.act.answer(`choose.${id}`));
}
