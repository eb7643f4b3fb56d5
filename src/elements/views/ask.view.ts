/** The questions before any flow: which service, which country. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { IndexRow } from '../../catalogue/entry.ts';
import type { Context } from '../context.ts';
import { fold, namesLike, type Name } from './find.ts';
import { choicesView, type Option } from './question.view.ts';

/** More services than this are a list to look through. */
const FEW = 8;

/** Asked for most, most first. */
const MOST = ['facebook', 'instagram', 'whatsapp', 'linkedin', 'x', 'chatgpt'];

/** Something to find, and all the names it is known by. */
interface Findable extends Option {
  label: string;
  names: readonly Name[];
}

const hide = (element: Element, hidden: boolean): void =>
  void element.toggleAttribute('data-away', hidden);

/**
 * A field that narrows a list down as the reader types. What is hidden is looks, so it stays in the page; a new screen
 * starts anew. What is offered besides is away meanwhile: nothing is there twice.
 */
function narrow(ctx: Context) {
  return (e: Event): void => {
    const field = e.currentTarget as HTMLInputElement;
    const box = field.closest('.find');
    const wanted = fold(field.value);
    const rows = [...(box?.querySelectorAll<HTMLElement>('.found li') ?? [])];
    const names = rows.map((row) => JSON.parse(row.dataset['names'] ?? '[]') as Name[]);
    const likes = wanted === '' ? [] : namesLike(names, wanted);
    const count = likes.filter(Boolean).length;
    for (const [i, row] of rows.entries()) {
      const found = likes[i];
      row.hidden = !found;
      const why = row.querySelector('.aside');
      if (why) why.textContent = found?.why ?? '';
    }
    for (const other of box?.parentElement?.querySelectorAll('.besides') ?? [])
      hide(other, wanted !== '');
    const status = box?.querySelector('.count');
    if (status)
      status.textContent =
        wanted === ''
          ? ''
          : count === 0
            ? ctx.plain('found.none')
            : ctx.plain('found.some', { count: String(count) });
  };
}

/** Return chooses where only one thing is left. */
const only = (e: KeyboardEvent): void => {
  if (e.key !== 'Enter') return;
  e.preventDefault();
  const rows = (e.currentTarget as HTMLElement)
    .closest('.find')
    ?.querySelectorAll<HTMLElement>('.found li:not([hidden]) button');
  if (rows?.length === 1) rows[0]?.click();
};

const finder = (
  ctx: Context,
  id: 'service' | 'region',
  all: readonly Findable[],
  choose: (id: string) => void,
): TemplateResult =>
  html`<div class="find">
    <label for="find-${id}">${ctx.say(`ask.${id}.find`)}</label>
    <input
      id="find-${id}"
      type="search"
      part="find"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      @input=${narrow(ctx)}
      @keydown=${only}
    />
    <p class="count aside" role="status"></p>
    <ul class="choices found" role="list">
      ${all.map(
        ({ id: key, label, names }) =>
          html`<li hidden data-names=${JSON.stringify(names)}>
            <button type="button" class="choice" part="choice" @click=${() => choose(key)}>
              <span>${label}</span> <span class="aside"></span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;

/** @param wanted what the reader chose */
const byWhom = (wanted: string | undefined): true | 'page' =>
  wanted === undefined ? 'page' : true;

/** Which service. */
export function serviceQuestion(ctx: Context): TemplateResult {
  const { index = [] } = ctx;
  const choose = (service: string): void => ctx.send({ type: 'choose.service', service });
  const chosen = ctx.wanted.editing === undefined ? undefined : ctx.entry?.id;
  const option = ({ id, name }: IndexRow): Option => ({
    id,
    label: name,
    isChosen: id === chosen && byWhom(ctx.wanted.service),
  });
  if (index.length <= FEW) return choicesView(ctx, index.map(option), choose);
  const most = MOST.flatMap((id) => index.filter((row) => row.id === id));
  return html`<p>${ctx.say('ask.service.hint')}</p>
    ${finder(
      ctx,
      'service',
      index.map((row) => ({ ...option(row), label: row.name, names: namesOf(ctx, row) })),
      choose,
    )}
    <p class="sub besides">${ctx.say('ask.service.most')}</p>
    <div class="chips besides">${choicesView(ctx, most.map(option), choose)}</div>
    <details>
      <summary>${ctx.say('ask.service.all', { count: String(index.length) })}</summary>
      ${serviceSelect(ctx, index, choose)}
    </details>`;
}

/** A name that says nothing new beside the service's own gives no reason. */
const namesOf = (
  ctx: Context,
  { id, name, formerly = [], was = [], aliases = [], company }: IndexRow,
): Name[] => [
  ...[name, id].map((n): Name => ({ name: fold(n) })),
  ...[...was, ...formerly].map((n, i): Name => ({
    name: fold(n),
    why: ctx.plain('found.formerly', { name: was[i % was.length] ?? n }),
  })),
  ...aliases.map((n): Name => ({
    name: fold(n),
    ...(!fold(name).startsWith(fold(n)) && {
      why: ctx.plain('found.also', { name: n.replaceAll('-', ' ') }),
    }),
  })),
  ...(company ? [{ name: fold(company), why: company }] : []),
];

const submitted =
  (choose: (id: string) => void) =>
  (e: SubmitEvent): void => {
    e.preventDefault();
    const select = (e.currentTarget as HTMLElement).querySelector('select');
    if (select?.value) choose(select.value);
  };

/** The browser's own list, for those who would rather look than type. */
function serviceSelect(
  ctx: Context,
  index: readonly IndexRow[],
  choose: (id: string) => void,
): TemplateResult {
  const inOrder = new Intl.Collator(ctx.language).compare;
  const byName = [...index].sort((a, b) => inOrder(a.name, b.name));
  const groups = [...new Set(index.map((r) => r.group))].sort(inOrder);
  const selected = index.find((r) => r.id === ctx.entry?.id)?.id;
  const row = ({ id, name }: IndexRow): TemplateResult =>
    html`<option value=${id} ?selected=${id === selected}>${name}</option>`;
  return html`<form @submit=${submitted(choose)}>
    <label for="service">${ctx.say('ask.service.label')}</label>
    <select id="service" part="select" required>
      ${selected === undefined ? html`<option value="">${ctx.say('ask.service.choose')}</option>` : nothing}
      ${groups.map(
        (group) =>
          html`<optgroup label=${group}>
            ${byName.filter((r) => r.group === group).map(row)}
          </optgroup>`,
      )}
    </select>
    <button type="submit" class="secondary" part="secondary">${ctx.say('continue')}</button>
  </form>`;
}

/** Which country: the guess first, all of ISO 3166 by any name people use for them. */
export function regionQuestion(ctx: Context): TemplateResult {
  const choose = (region: string): void => ctx.send({ type: 'choose.region', region });
  const all = Object.entries(ctx.regions ?? {});
  const named = (code: string): string => ctx.regions?.[code] ?? code;
  const chosen = ctx.region;
  const guess = chosen === undefined ? ctx.guessed : undefined;
  const lead = chosen ?? guess;
  return html`<p>${ctx.say('ask.region.hint')}</p>
    ${
      lead === undefined
        ? nothing
        : html`<div class="besides kept">
            ${choicesView(
              ctx,
              [
                {
                  id: lead,
                  label: named(lead),
                  isChosen: lead === chosen && byWhom(ctx.wanted.region),
                  isGuess: lead === guess,
                },
              ],
              choose,
            )}
          </div>`
    }
    ${guess === undefined ? nothing : html`<p class="aside">${ctx.say('ask.region.guess')}</p>`}
    ${finder(
      ctx,
      'region',
      all.map(([id, label]) => ({
        id,
        label,
        names: [label, id, ...(ctx.ownNames?.[id] ?? [])].map((name) => ({ name: fold(name) })),
      })),
      choose,
    )}
    <details>
      <summary>${ctx.say('ask.region.all')}</summary>
      <form @submit=${submitted(choose)}>
        <label for="region">${ctx.say('ask.region.label')}</label>
        <select id="region" part="select" required>
          ${lead === undefined ? html`<option value="">${ctx.say('ask.region.choose')}</option>` : nothing}
          ${all.map(([id, name]) => html`<option value=${id} ?selected=${id === lead}>${name}</option>`)}
        </select>
        <button type="submit" class="secondary" part="secondary">${ctx.say('continue')}</button>
      </form>
    </details>`;
}
