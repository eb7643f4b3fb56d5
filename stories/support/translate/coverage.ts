/** How much of the words and facts each language has. */
import { html, type TemplateResult } from 'lit';
import { services } from '../../../src/catalogue.ts';
import { byName, serviceName } from '../facts/titles.ts';
import { factsStyles } from '../facts/facts.styles.ts';
import { labelsIn, languageName, languagesOf, type Share } from './label-rows.ts';
import { isSaying, LANGUAGES, sentencesIn } from './vocabulary.ts';

type Service = (typeof services)[number];

const notesIn = ({ notes }: Service, language: string): Share => {
  const english = Object.keys(notes['en'] ?? {});
  return {
    has: english.filter((id) => notes[language]?.[id] !== undefined).length,
    of: english.length,
  };
};

const sum = (shares: readonly Share[]): Share => ({
  has: shares.reduce((n, { has }) => n + has, 0),
  of: shares.reduce((n, { of }) => n + of, 0),
});

const sentences = (language: string, wanted: (key: string) => boolean): Share => {
  const keys = Object.keys(sentencesIn('en')).filter(wanted);
  const own = sentencesIn(language);
  return { has: keys.filter((key) => own[key] !== undefined).length, of: keys.length };
};

const percent = ({ has, of }: Share): string =>
  of === 0 ? 'none to have' : `${has} of ${of} (${Math.floor((100 * has) / of)} %)`;

const table = (
  label: string,
  head: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult =>
  html`<div class="wide matrix" tabindex="0" role="region" aria-label=${label}>
    <table aria-label=${label}>
      <thead>
        <tr>
          ${head.map((h) => html`<th scope="col">${h}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const byLanguage = (): TemplateResult =>
  table(
    'Coverage by language',
    ['Language', 'The wizard’s sentences', 'The vocabulary', 'Notes', 'Labels'],
    languagesOf(services).map((tag) => [
      languageName(tag),
      percent(sentences(tag, (key) => !isSaying(key))),
      percent(sentences(tag, isSaying)),
      percent(sum(services.map((s) => notesIn(s, tag)))),
      percent(sum(services.map((s) => labelsIn(s, tag)))),
    ]),
  );

const inOrder = services.toSorted(byName);

const byService = (): TemplateResult =>
  table(
    'Coverage by service',
    ['Service', ...LANGUAGES.map((l) => `Notes: ${languageName(l)}`)],
    inOrder.map((s) => [serviceName(s), ...LANGUAGES.map((l) => percent(notesIn(s, l)))]),
  );

/** Coverage by language, then by service. */
export const coverage = (): TemplateResult =>
  html`<style>
      ${factsStyles}
    </style>
    <main class="flow-map overview" lang="en">
      <h1>What is translated</h1>
      <p>
        Sentences and notes are ours: somebody writes them in each language. Labels are facts: the
        words on other people’s screens, in languages where a source prints them. Where one is not
        known, readers see the English one, marked as English, beside a description in their
        language. “Labels” shows them by service.
      </p>
      <h2>By language</h2>
      ${byLanguage()}
      <h2>By service</h2>
      ${byService()}
    </main>`;
