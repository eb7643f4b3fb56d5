/** The matrix as a table that can be sorted and filtered. A part of Storybook, never shipped. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { services } from '../../../src/catalogue.ts';
import { saveCsv } from '../save-csv.ts';
import { csvOf, matrixOf, type MatrixCell, type MatrixRow } from './matrix.ts';
import { isWanted, narrowed, sortedBy, type By, type Filters } from './matrix-filters.ts';
import { paperView } from './matrix-paper.view.ts';
import { AGES, GLYPHS, SURE } from './titles.ts';
import { pageUrl } from './urls.ts';

/** `<facts-matrix today="2026-11-24">` */
export class FactsMatrix extends HTMLElement {
  static readonly observedAttributes = ['today'];
  #by: By = 'kind';
  #down = false;
  #filters: Filters = { age: '', confidence: '', mechanism: '' };
  #matrix?: ReturnType<typeof matrixOf>;

  attributeChangedCallback(): void {
    this.#matrix = matrixOf(services, this.getAttribute('today') ?? '');
    this.#draw();
  }

  #draw(): void {
    if (this.#matrix) render(this.#view(this.#matrix), this);
  }

  #sort(by: By): void {
    this.#down = this.#by === by && !this.#down;
    this.#by = by;
    this.#draw();
  }

  /** The table as it is, as a file. */
  #save(rows: readonly MatrixRow[]): void {
    saveCsv('what-exists-where.csv', csvOf(narrowed(rows, this.#filters)));
  }

  #head(by: By, name: string): TemplateResult {
    const sorted = this.#by === by ? (this.#down ? 'descending' : 'ascending') : nothing;
    const arrow = this.#by === by ? (this.#down ? ' ↓' : ' ↑') : '';
    return html`<th scope="col" aria-sort=${sorted}>
      <button type="button" @click=${() => this.#sort(by)}>${name}${arrow}</button>
    </th>`;
  }

  #cell(row: MatrixRow, cell: MatrixCell): TemplateResult {
    const { answer, group, mechanism, age } = cell;
    if (!isWanted(cell, this.#filters)) return html`<td><span class="aside">–</span></td>`;
    return html`<td>
      <a href=${pageUrl(row.service, answer.id, group.countries[0])} target="_top"
        ><span aria-hidden="true">${GLYPHS[answer.verdict]}</span> ${mechanism}</a
      >
      ${age === 'fresh' ? nothing : html`<span class="aside">${AGES[age]}</span>`}
    </td>`;
  }

  #row(row: MatrixRow): TemplateResult {
    return html`<tr>
      <th scope="row">${row.name}</th>
      <td>${row.kind}</td>
      <td>${row.seen ?? 'undated'}</td>
      <td>${SURE[row.confidence]}</td>
      ${row.cells.map((cell) => this.#cell(row, cell))}
    </tr>`;
  }

  #select(
    key: keyof Filters,
    title: string,
    options: readonly (readonly [string, string])[],
  ): TemplateResult {
    return html`<label>
      ${title}
      <select
        @change=${(e: Event) => {
          this.#filters = { ...this.#filters, [key]: (e.currentTarget as HTMLSelectElement).value };
          this.#draw();
        }}
      >
        <option value="">all</option>
        ${options.map(([value, name]) => html`<option value=${value}>${name}</option>`)}
      </select>
    </label>`;
  }

  #view({ groups, rows }: ReturnType<typeof matrixOf>): TemplateResult {
    const left = rows.filter(({ cells }) => cells.some((cell) => isWanted(cell, this.#filters)));
    const shown = sortedBy(left, this.#by, this.#down);
    const mechanisms = [...new Set(rows.flatMap((r) => r.cells.map((c) => c.mechanism)))].sort();
    return html`<form class="filters" @submit=${(e: Event) => e.preventDefault()}>
        ${this.#select(
          'mechanism',
          'What exists',
          mechanisms.map((m) => [m, m] as const),
        )}
        ${this.#select('age', 'Age', Object.entries(AGES))}
        ${this.#select('confidence', 'How sure', Object.entries(SURE))}
        <button type="button" @click=${() => this.#save(shown)}>Save as CSV</button>
        <p role="status">${shown.length} of ${rows.length} services</p>
      </form>
      <div class="wide matrix" tabindex="0" role="region" aria-label="What exists where">
        <table aria-label="Services by places">
          <thead>
            <tr>
              ${this.#head('name', 'Service')} ${this.#head('kind', 'For')}
              ${this.#head('seen', 'Newest evidence')} ${this.#head('confidence', 'At least')}
              ${groups.map((g) => html`<th scope="col">${g.name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${shown.map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>
      ${paperView(narrowed(shown, this.#filters))}`;
  }
}

if (!customElements.get('facts-matrix')) customElements.define('facts-matrix', FactsMatrix);
