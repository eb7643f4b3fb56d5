import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { caseOf } from './support/cases.ts';
import { styleText } from './support/custom-properties.ts';
import { settled } from './support/settled.ts';
import { themes, type Theme } from './support/themes.ts';
import { wizard, wizardArgs } from './support/wizard.ts';

const shown = ['open-link', 'path-ios', 'form', 'disputed', 'filed'];

/** A page of a newspaper with several screens, so that every colour is on it. */
const page = ({ host, properties, scheme }: Theme) =>
  html`<div style="${host}; padding: 1.5rem; color-scheme: ${scheme}">
    <p>An article says: “Meta trains its AI on your posts; you can object.”</p>
    ${shown.map(
      (id) =>
        html`<div style="${styleText(properties)}; margin-block-end: 1.5rem">
          ${wizard({ ...wizardArgs(caseOf(id)), lang: 'en' })}
        </div>`,
    )}
  </div>`;

/** Four looks made with custom properties only. Each must pass the contrast check. */
const meta: Meta = {
  title: 'Wizard/Themes',
  play: settled,
  parameters: {
    controls: { disable: true },
    docs: { codePanel: false },
    // The boxes stand for several articles; on one page their names are the same.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
};
export default meta;

const theme = (name: keyof typeof themes): StoryObj => ({ render: () => page(themes[name]) });

export const Default = theme('default');
export const SerifBroadsheet = theme('broadsheet');
export const DarkMagazine = theme('magazine');
export const HighContrastTabloid = theme('tabloid');
