import { html, type TemplateResult } from 'lit';
import { FLAGS, type Flag } from './known-facts.ts';
import type { Subject } from './subject.ts';
import { hasRow } from './wordings.ts';

const pageOf = (event: Event): HTMLElement =>
  (event.currentTarget as HTMLElement).closest<HTMLElement>('.flow-map') ?? document.body;

/** All folds but those that wait for a live screen. */
const foldsIn = (page: HTMLElement): HTMLDetailsElement[] => [
  ...(page instanceof HTMLDetailsElement ? [page] : []),
  ...page.querySelectorAll<HTMLDetailsElement>('details:not(.waiting)'),
];

function expandAll(event: Event): void {
  const button = event.currentTarget as HTMLButtonElement;
  const opens = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(opens));
  for (const fold of foldsIn(pageOf(event))) fold.open = opens;
}

const wanted = (page: HTMLElement): string[] =>
  [...page.querySelectorAll<HTMLInputElement>('.filters input:checked')].map((i) => i.value);

const has = (row: HTMLElement, flags: readonly string[]): boolean =>
  flags.length === 0 || flags.some((flag) => row.dataset['flags']?.split(' ').includes(flag));

/** Shows only facts with one of the flags, and only screens that have such; opens these. */
function filter(event: Event): void {
  const page = pageOf(event);
  const flags = wanted(page);
  const rows = [...page.querySelectorAll<HTMLElement>('tr.fact')];
  for (const row of rows) row.hidden = !has(row, flags);
  for (const part of page.querySelectorAll<HTMLElement>('.step, #background')) {
    const left = part.querySelectorAll('tr.fact:not([hidden])').length;
    part.hidden = flags.length > 0 && left === 0;
    if (flags.length > 0 && left > 0)
      for (const fold of foldsIn(part))
        fold.open = fold.querySelector('tr.fact:not([hidden])') !== null;
  }
  const status = page.querySelector('.filters [role=status]');
  const places = new Set(rows.filter((r) => !r.hidden).map((r) => r.dataset['place']));
  if (status)
    status.textContent = flags.length > 0 ? `${places.size} facts; other screens are hidden` : '';
}

const countOf = (subject: Subject, flag: Flag): number =>
  [...subject.facts.values()].filter((f) => hasRow(subject, f) && f.flags.includes(flag)).length;

/** What a checker looks for, and everything unfolded. */
export const filtersView = (subject: Subject): TemplateResult =>
  html`<form class="filters" @submit=${(e: Event) => e.preventDefault()}>
    <fieldset>
      <legend>Only facts that are</legend>
      ${(Object.keys(FLAGS) as Flag[])
        .map((flag) => [flag, countOf(subject, flag)] as const)
        .filter(([, count]) => count > 0)
        .map(
          ([flag, count]) =>
            html`<label>
              <input type="checkbox" value=${flag} @change=${filter} /> ${FLAGS[flag]} (${count})
            </label>`,
        )}
    </fieldset>
    <button type="button" aria-pressed="false" @click=${expandAll}>Open all folds</button>
    <p role="status"></p>
  </form>`;
