import { html, type TemplateResult } from 'lit';
import { services } from '../../../src/catalogue.ts';
import { localize } from '../../../src/catalogue/resolve.ts';
import type { Region } from '../../../src/catalogue/types.ts';
import { answerFor } from '../../../src/flow/compile.ts';
import { mechanismOf } from '../../../src/editions/table-rows.ts';
import { countryName } from '../country-select.ts';
import { factsStyles } from './facts.styles.ts';
import { byName, GLYPHS, SURE } from './titles.ts';
import { mapUrl, pageUrl } from './urls.ts';

const HEADS = ['Service', 'What exists', 'How sure', 'Last seen', 'Walk it'] as const;

/** Each with its English words, once: to find them anew takes most of the time of a page. */
const inOrder = services
  .toSorted(byName)
  .map((service) => ({ service, entry: localize(service, 'en') }));

/** What every service says to the people of one country; each leads to its page, drawn for that country. */
export const countryPage = (country: Region) => (): TemplateResult =>
  html`<style>
      ${factsStyles}
    </style>
    <main class="flow-map" lang="en">
      <h1>${countryName(country)}</h1>
      <p>
        What each service says to people there. Each name leads to its page for
        ${countryName(country)}.
      </p>
      <table class="facts-table">
        <caption>
          What exists in ${countryName(country)}
        </caption>
        <thead>
          <tr>
            ${HEADS.map((h) => html`<th scope="col">${h}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${inOrder.map(({ service, entry }) => {
            const answer = answerFor(entry, country);
            return html`<tr>
              <th scope="row">
                <a href=${pageUrl(service, answer.id, country)} target="_top">${entry.name}</a>
              </th>
              <td data-head=${HEADS[1]}>
                <span aria-hidden="true">${GLYPHS[answer.verdict]}</span>
                ${mechanismOf(entry, answer)}
              </td>
              <td data-head=${HEADS[2]}>${SURE[answer.confidence]}</td>
              <td data-head=${HEADS[3]}>${answer.seen ?? 'undated'}</td>
              <td data-head=${HEADS[4]}>
                <a href=${mapUrl(service.id, country)} target="_top"
                  >map<span class="unseen">: ${entry.name}</span></a
                >
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
    </main>`;
