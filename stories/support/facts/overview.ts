import { html, nothing, type TemplateResult } from 'lit';
import { words } from 'virtual:words';
import { entry, services } from '../../../src/catalogue.ts';
import { WORLD, covers } from '../../../src/catalogue/regions.ts';
import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Region } from '../../../src/catalogue/types.ts';
import { answerFor } from '../../../src/flow/compile.ts';
import { factsStyles } from './facts.styles.ts';
import { placeName, placesTitle } from './places.ts';
import { VERDICTS, pageUrl, serviceName } from './titles.ts';

/** Every place that some answer names: the EU first, everywhere else last. */
function places(): Region[] {
  const named = new Set(services.flatMap((s) => s.answers.flatMap((a) => a.regions)));
  const rest = [...named].filter((r) => r !== 'EU' && r !== '001');
  rest.sort((a, b) => placeName(a).localeCompare(placeName(b)));
  return ['EU', ...rest, '001'];
}

/** One country that stands for a place. */
function countryIn(place: Region, all: readonly Region[]): Region {
  const others = all.filter((p) => p !== '001');
  const inside = (c: Region) => (place === '001' ? !covers(others, c) : covers([place], c));
  return WORLD.find(inside) ?? place;
}

const cell = (service: ResolvedService, country: Region): TemplateResult => {
  const { id, verdict, confidence } = answerFor(entry(service.id), country);
  return html`<td class=${verdict}>
    <a href=${pageUrl(service, id)} target="_top">${VERDICTS[verdict]}</a><br />
    <span class="aside">${words['en']?.[`confidence.${confidence}`] ?? nothing}</span>
  </td>`;
};

/** What exists for each service in each place, and how sure we are. */
export const overview = (): TemplateResult => {
  const rows = places();
  return html`<style>
      ${factsStyles} .flow-map.overview {
        max-inline-size: none;
      }
      .overview td {
        min-inline-size: 9rem;
      }
      .overview .yes {
        background: var(--wash);
      }
      .overview tbody th {
        position: sticky;
        inset-inline-start: 0;
        background: var(--wash);
      }
    </style>
    <main class="flow-map overview" lang="en">
      <h1>What exists where</h1>
      <p>Each answer leads to its page: every screen, every label, every source.</p>
      <div class="wide" tabindex="0" role="region" aria-label="Services and places">
        <table>
          <thead>
            <tr>
              <th scope="col">Place</th>
              ${services.map((s) => html`<th scope="col">${serviceName(s)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (place) =>
                html`<tr>
                  <th scope="row">${placesTitle([place])}</th>
                  ${services.map((s) => cell(s, countryIn(place, rows)))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </main>`;
};
