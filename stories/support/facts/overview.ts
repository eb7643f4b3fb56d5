import { html, type TemplateResult } from 'lit';
import { services } from '../../../src/catalogue.ts';
import type { Confidence } from '../../../src/catalogue/types.ts';
import { tableRows, type Cell, type Row } from '../../../src/editions/table-rows.ts';
import { factsStyles } from './facts.styles.ts';
import { placesName } from './places.ts';
import { pageUrl } from './titles.ts';

/** How well the weakest answer of a row is supported. */
const SURE: Readonly<Record<Confidence, string>> = {
  official: 'the company or an authority says so itself',
  reported: 'an official statement, at second hand',
  corroborated: 'several independent sources',
  single: 'one source',
  inferred: 'our conclusion',
};

const languages = new Intl.DisplayNames(['en'], { type: 'language' });
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** The pages behind a cell: one for each answer that names one of its places. */
const linksOf = (row: Row, cell: Cell): TemplateResult[] => {
  const service = services.find((s) => s.id === row.id);
  const answers = service?.answers.filter((a) => a.regions.some((r) => cell.regions.includes(r)));
  return (answers ?? []).map(
    ({ id, regions }) =>
      html`<a href=${service ? pageUrl(service, id) : ''} target="_top"
        >${service?.answers.length === 1 ? 'everywhere' : placesName(regions)}</a
      > `,
  );
};

const rowView = (row: Row): TemplateResult =>
  html`<tr>
    <th scope="row">${row.name}</th>
    <td>
      ${row.cells.map((cell) => html`<p><b>${cell.mechanism}</b>: ${linksOf(row, cell)}</p>`)}
    </td>
    <td>${SURE[row.confidence]}</td>
    <td>${row.seen ?? 'undated'}</td>
    <td>${list.format(row.languages.map((l) => languages.of(l) ?? l)) || 'none known'}</td>
  </tr>`;

/** What exists for each service in each place, how sure we are, how old the evidence is. */
export const overview = (): TemplateResult => {
  const rows = tableRows(services);
  const groups = [...new Set(rows.map((r) => r.group))];
  return html`<style>
      ${factsStyles} .flow-map.overview {
        max-inline-size: none;
      }
      .overview td p {
        margin: 0;
      }
    </style>
    <main class="flow-map overview" lang="en">
      <h1>What exists where</h1>
      <p>
        ${rows.length} services. Each place leads to its page: every screen, every label, every
        source. How sure we are is said of the weakest answer of a row.
      </p>
      ${groups.map(
        (group) => html`
          <h2>${group}</h2>
          <div class="wide" tabindex="0" role="region" aria-label=${group}>
            <table>
              <thead>
                <tr>
                  ${['Service', 'What exists', 'At least', 'Newest evidence', 'Labels in'].map(
                    (h) => html`<th scope="col">${h}</th>`,
                  )}
                </tr>
              </thead>
              <tbody>
                ${rows.filter((r) => r.group === group).map(rowView)}
              </tbody>
            </table>
          </div>
        `,
      )}
    </main>`;
};
