import { html, nothing, type TemplateResult } from 'lit';
import { letterSets } from 'virtual:letters';
import { composeLetter, REGIME_SOURCES, type RegimeId } from '../../../src/letters.ts';
import type { LetterSet, Part, Template, TemplateName } from '../../../src/letters/types.ts';
import { factsStyles } from '../facts/facts.styles.ts';
import { sampleFor } from './sample.ts';

const when = ({ if: on, unless, spare }: Part): string =>
  [
    on ? `if ${on.join(' or ')}` : '',
    unless ? `unless ${unless.join(' or ')}` : '',
    spare ? `left out of a short form (${spare})` : '',
  ]
    .filter(Boolean)
    .join(', ');

const row = (part: Part): TemplateResult => html`
  <tr>
    <th scope="row">${part.elements.join(', ')}</th>
    <td>${when(part) || 'always'}</td>
    <td class="text">${part.text}</td>
  </tr>
`;

function rendered({ regime, language }: LetterSet, name: TemplateName): TemplateResult {
  const letter = composeLetter({ regime, language, ...sampleFor(name) });
  if (letter.kind === 'no-letter') return html`<p>No letter: ${letter.says}</p>`;
  return html`
    <p><strong>${letter.subject}</strong></p>
    <p class="text" lang=${language}>${letter.text}</p>
    <p>${letter.length} characters; elements: ${letter.elements.join(', ')}</p>
  `;
}

const template = (set: LetterSet, name: TemplateName, of: Template): TemplateResult => html`
  <section>
    <h2>${name}, ${set.language}</h2>
    <p>${of.reviewed ? 'Reviewed by a lawyer' : 'Not reviewed by a lawyer'} (text ${of.hash})</p>
    <details>
      <summary>Its parts: ${name}, ${set.language}</summary>
      <table class="facts-table">
        <caption>
          Parts of ${name}, ${set.language}
        </caption>
        <thead>
          <tr>
            <th scope="col">Elements</th>
            <th scope="col">When</th>
            <th scope="col">Text</th>
          </tr>
        </thead>
        <tbody lang=${set.language}>
          ${of.parts.map(row)}
        </tbody>
      </table>
    </details>
    <details>
      <summary>For a sample reader: ${name}, ${set.language}</summary>
      ${rendered(set, name)}
    </details>
  </section>
`;

/** Every letter under one law, with its parts, the elements they carry, a sample, and who reviewed it. */
export const lettersPage = (regime: RegimeId): TemplateResult => html`
  <style>
    ${factsStyles} .flow-map .text {
      white-space: pre-wrap;
    }
  </style>
  <main class="flow-map" lang="en">
    <h1>Letters under ${regime}</h1>
    ${
      regime === 'no-law'
        ? nothing
        : html`<ul>
            ${REGIME_SOURCES[regime].sources.map((source) => html`<li>${source}</li>`)}
          </ul>`
    }
    ${letterSets
      .filter((set) => set.regime === regime)
      .flatMap((set) =>
        Object.entries(set.templates).map(([name, of]) => template(set, name as TemplateName, of)),
      )}
  </main>
`;
