import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { dayOf } from './support/day.ts';
import { factsStyles } from './support/facts/facts.styles.ts';
import type { Globals } from './support/page.ts';
import { coverage } from './support/translate/coverage.ts';
import { labelPage } from './support/translate/label-coverage.ts';
import './support/translate/sentence-desk.ts';

/** The translator’s desk: what is there in each language, and where each sentence appears. */
const meta: Meta = { title: 'Translate', parameters: { a11y: { disable: true } } };
export default meta;

export const Coverage: StoryObj = { render: coverage };

export const Labels: StoryObj = { render: labelPage };

export const Sentences: StoryObj = {
  render: (_args, { globals }) => {
    const said = globals as unknown as Globals;
    const today = dayOf(said);
    return html`<style>
        ${factsStyles}
      </style>
      <main class="flow-map overview" lang="en">
        <h1>Every sentence, and where it appears</h1>
        <p>
          Choose the language in the toolbar. Long words and right to left are there for testing.
          Each place opens its screen beside the list.
        </p>
        ${keyed(
          `${said.language} ${today}`,
          html`<sentence-desk lang=${said.language} today=${today}></sentence-desk>`,
        )}
      </main>`;
  },
};
