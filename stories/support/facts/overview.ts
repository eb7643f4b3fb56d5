import { html, type TemplateResult } from 'lit';
import { services } from '../../../src/catalogue.ts';
import { dayOf } from '../day.ts';
import './facts-matrix.ts';
import { factsStyles } from './facts.styles.ts';
import { GLYPHS, VERDICTS } from './titles.ts';

/** What exists for each service in each group of countries, how sure we are, how old the evidence is. */
export const overview = (
  _args: unknown,
  { globals }: { globals: Readonly<Record<string, unknown>> },
): TemplateResult =>
  html`<style>
      ${factsStyles}
    </style>
    <main class="flow-map overview" lang="en">
      <h1>What exists where</h1>
      <p>
        ${services.length} services. Countries that every service answers alike share a column. A
        cell leads to its page: every screen, every label, every source. “At least” is said of the
        weakest answer of a row.
      </p>
      <p class="aside">
        ${Object.entries(VERDICTS).map(
          ([verdict, says]) => html`${GLYPHS[verdict as keyof typeof GLYPHS]} ${says}. `,
        )}
      </p>
      <facts-matrix today=${dayOf(globals)}></facts-matrix>
    </main>`;
