import { html, nothing, type TemplateResult } from 'lit';
import { clocksOf, regimes, type NamedClock } from '../../../src/deadlines.ts';
import { factsStyles } from '../facts/facts.styles.ts';

const BASIS: Readonly<Record<NamedClock['basis'], string>> = {
  statute: 'in the law',
  practice: 'practice of the authority',
  ours: 'our suggestion',
};

const rowView = (regime: string, clock: NamedClock): TemplateResult =>
  html`<tr>
    <th scope="row">${regime}<br />${clock.id}</th>
    <td>${clock.kind === 'reader-must-act-by' ? 'the reader' : 'company or authority'}</td>
    <td>${clock.rule} ${clock.note ? html`<p class="aside">${clock.note}</p>` : nothing}</td>
    <td>${BASIS[clock.basis]}, for: ${clock.for}</td>
    <td>${clock.identity}</td>
    <td>
      ${clock.confidence}${clock.checkBeforeShowing ? '; to be read before it is shown' : ''}
      ${clock.sources.map(
        ({ title, url }) => html`<p>${url ? html`<a href=${url}>${title}</a>` : title}</p>`,
      )}
    </td>
  </tr>`;

/** Every clock, with its rule and what stands behind it. */
export const clocksTable = (): TemplateResult => html`
  <style>
    ${factsStyles} .flow-map.clocks {
      max-inline-size: none;
    }
  </style>
  <main class="flow-map clocks" lang="en">
    <h1>When an answer is due</h1>
    <p>
      A pause says what a question for the reader’s identity does to the clock. Where that was not
      established, the clock waits, so that nobody is called late too early.
    </p>
    <div class="wide" tabindex="0" role="region" aria-label="Clocks">
      <table aria-label="Clocks by law">
        <thead>
          <tr>
            ${['Clock', 'Who must act', 'Rule', 'Basis', 'Pause', 'How sure, and from where'].map(
              (h) => html`<th scope="col">${h}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${regimes.map((regime) => clocksOf(regime).map((clock) => rowView(regime, clock)))}
        </tbody>
      </table>
    </div>
  </main>
`;
