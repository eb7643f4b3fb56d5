/** The questions before any flow: which service, which country. */
import { ownNames } from 'virtual:own-names';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { IndexRow } from '../../catalogue/entry.ts';
import type { Context } from '../context.ts';
import { fold, namesLike, type Name } from './find.ts';
import { choicesView, type Option } from './question.view.ts';

/** More services than this are a list to look through. */
const FEW = 8;

/** Asked for most, most first. */
const MOST = ['facebook', 'instagram', 'whatsapp', 'linkedin', 'x', 'chatgpt'];

/** Something to find, and all the names it is known by. */
interface Findable {
  id: string;
  label: string;
  names: readonly Name[];
}

const hide = (element: Element, hidden: boolean): void =>
  void element.toggleAttribute('data-away', hidden);

/** A row of the list below the field. */
const rowOf = (
  { id, label }: Findable,
  why: string | undefined,
  choose: (id: string) => void,
): TemplateResult =>
  html`<li>
    <button type="button" class="choice" part="choice" @click=${() => choose(id)}>
      <span>${label}</span> <span class="aside">${why ?? ''}</span>
    </button>
  </li>`;

/**
 * A field that lists what the reader types. What is offered besides is away meanwhile: nothing is there twice. What can
 * be found is worked out at the first letter, and only what is found is drawn: all of it keeps a phone busy.
 *
 * @param all what can be found
 */
function narrow(ctx: Context, all: () => readonly Findable[], choose: (id: string) => void) {
  let known: readonly Findable[] | undefined;
  return (e: Event): void => {
    const field = e.currentTarget as HTMLInputElement;
    const box = field.closest('.find');
    const wanted = fold(field.value);
    known ??= all();
    const likes =
      wanted === ''
        ? []
        : namesLike(
            known.map(({ names }) => names),
            wanted,
          );
    const rows = known.flatMap((one, i) => {
      const found = likes[i];
      return found ? [rowOf(one, found.why, choose)] : [];
    });
    const list = box?.querySelector<HTMLElement>('.found');
    if (list) {
      // Rows of their own each time: a page translator may have taken the others apart.
      render(nothing, list);
      render(rows, list);
    }
    for (const other of box?.parentElement?.querySelectorAll('.besides') ?? [])
      hide(other, wanted !== '');
    const status = box?.querySelector('.count');
    if (status)
      status.textContent =
        wanted === ''
          ? ''
          : rows.length === 0
            ? ctx.plain('found.none')
            : ctx.plain('found.some', { count: String(rows.length) });
  };
}

/** Return chooses where only one thing is left. */
const only = (e: KeyboardEvent): void => {
  if (e.key !== 'Enter') return;
  e.preventDefault();
  const rows = (e.currentTarget as HTMLElement)
    .closest('.find')
    ?.querySelectorAll<HTMLElement>('.found button');
  if (rows?.length === 1) rows[0]?.click();
};

const finder = (
  ctx: Context,
  id: 'service' | 'region',
  all: () => readonly Findable[],
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
      @input=${narrow(ctx, all, choose)}
      @keydown=${only}
    />
    <p class="count aside" role="status"></p>
    <ul class="choices found" role="list"></ul>
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
  const rows = index.map((row) => ({ id: row.id, label: row.name, names: namesOf(ctx, row) }));
  const selected = index.find((row) => row.id === ctx.entry?.id)?.id;
  const most = MOST.flatMap((id) => index.filter((row) => row.id === id));
  return html`<p>${ctx.say('ask.service.hint')}</p>
    ${finder(ctx, 'service', () => rows, choose)}
    <p class="sub besides">${ctx.say('ask.service.most')}</p>
    <div class="chips besides">${choicesView(ctx, most.map(option), choose)}</div>
    ${listView(ctx, 'service', selected, () => serviceOptions(ctx, index, selected), choose)}`;
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

const optionOf = (id: string, name: string, isSelected: boolean): TemplateResult =>
  html`<option value=${id} ?selected=${isSelected}>${name}</option>`;

/**
 * The browser's own list, for those who would rather look than type. It is filled when it is unfolded: until then nobody
 * waits for its rows.
 *
 * @param selected nothing where no choice was made
 */
function listView(
  ctx: Context,
  id: 'service' | 'region',
  selected: string | undefined,
  options: () => unknown,
  choose: (id: string) => void,
): TemplateResult {
  const first = selected === undefined ? ctx.plain(`ask.${id}.choose`) : undefined;
  const fill = (e: Event): void => {
    const select = (e.currentTarget as HTMLElement).querySelector('select');
    if (select?.length === 0)
      render([first === undefined ? nothing : optionOf('', first, false), options()], select);
  };
  const count = String(ctx.index?.length);
  return html`<details @toggle=${fill}>
    <summary>${ctx.say(`ask.${id}.all`, { count })}</summary>
    <form @submit=${submitted(choose)}>
      <label for=${id}>${ctx.say(`ask.${id}.label`)}</label>
      <select id=${id} part="select" required></select>
      <button type="submit" class="secondary" part="secondary">${ctx.say('continue')}</button>
    </form>
  </details>`;
}

function serviceOptions(
  ctx: Context,
  index: readonly IndexRow[],
  selected: string | undefined,
): unknown {
  const inOrder = new Intl.Collator(ctx.language).compare;
  const byName = [...index].sort((a, b) => inOrder(a.name, b.name));
  const groups = [...new Set(index.map((r) => r.group))].sort(inOrder);
  return groups.map(
    (group) =>
      html`<optgroup label=${group}>
        ${byName
          .filter((r) => r.group === group)
          .map(({ id, name }) => optionOf(id, name, id === selected))}
      </optgroup>`,
  );
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
      () =>
        all.map(([id, label]) => ({
          id,
          label,
          names: [label, id, ...(ownNames[id] ?? [])].map((name) => ({ name: fold(name) })),
        })),
      choose,
    )}
    ${listView(
      ctx,
      'region',
      lead,
      () => all.map(([id, name]) => optionOf(id, name, id === lead)),
      choose,
    )}`;
}
