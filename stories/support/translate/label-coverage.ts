/** Which labels are known in which language: what a translator looks for next. A part of Storybook, never shipped. */
import { html, render, type TemplateResult } from 'lit';
import { index, services } from '../../../src/catalogue.ts';
import type { Language } from '../../../src/catalogue/types.ts';
import { offeredOf } from '../../../src/elements/checklist/first-services.ts';
import { saveCsv } from '../save-csv.ts';
import { factsStyles } from '../facts/facts.styles.ts';
import { labelRows, labelsCsv, languageName, languagesOf, type LabelRow } from './label-rows.ts';

/** What the list of services offers first. */
const asked = offeredOf({ named: [], index: index('en'), language: 'en' }).first.map(
  ({ id }) => id,
);
const languages = languagesOf(services);

const cell = ({ labels, known }: LabelRow, tag: Language): TemplateResult => {
  const count = known[tag] ?? 0;
  return count === 0
    ? html`<td><span class="aside">none</span></td>`
    : html`<td>
        ${Math.floor((100 * count) / labels)} %
        <span class="aside">${count} of ${labels}</span>
      </td>`;
};

const rowView = (row: LabelRow): TemplateResult =>
  html`<tr>
    <th scope="row">
      ${row.name} ${row.isAsked ? html`<span class="flag">most asked</span>` : ''}
    </th>
    <td>${row.labels}</td>
    ${languages.map((tag) => cell(row, tag))}
  </tr>`;

/** `<label-coverage>` */
class LabelCoverage extends HTMLElement {
  #by: Language | undefined;

  connectedCallback(): void {
    this.#draw();
  }

  #draw(): void {
    render(this.#view(labelRows(services, asked, this.#by)), this);
  }

  readonly #choose = (e: Event): void => {
    const { value } = e.currentTarget as HTMLSelectElement;
    this.#by = value === '' ? undefined : value;
    this.#draw();
  };

  #view(rows: readonly LabelRow[]): TemplateResult {
    return html`<form class="filters" @submit=${(e: Event) => e.preventDefault()}>
        <label>
          Least known first, in
          <select @change=${this.#choose}>
            <option value="">all languages</option>
            ${languages.map((tag) => html`<option value=${tag}>${languageName(tag)}</option>`)}
          </select>
        </label>
        <button type="button" @click=${() => saveCsv('labels.csv', labelsCsv(rows))}>
          Save as CSV
        </button>
      </form>
      <div class="wide matrix" tabindex="0" role="region" aria-labelledby="labels-caption">
        <table>
          <caption id="labels-caption">
            Labels known, by service and language
          </caption>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">Labels</th>
              ${languages.map((tag) => html`<th scope="col">${languageName(tag)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(rowView)}
          </tbody>
        </table>
      </div>`;
  }
}

if (!customElements.get('label-coverage')) customElements.define('label-coverage', LabelCoverage);

/** The page around it. */
export const labelPage = (): TemplateResult =>
  html`<style>
      ${factsStyles}
    </style>
    <main class="flow-map overview" lang="en">
      <h1>Labels by language</h1>
      <p>
        A label is a fact: words on somebody else’s screen, with a source that prints them. First
        come the services that most readers ask for, and of those the ones of which least is known.
        Where only English is known, readers see a description in their language, then the English
        words, and once on the screen that we know no others.
      </p>
      <label-coverage></label-coverage>
    </main>`;
