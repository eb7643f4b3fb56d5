import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { DOCS_RENDERED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { languages, type Choice } from '../support/choices.ts';
import { dayOf, monthsFrom } from '../support/day.ts';
import { OptOutChecklist } from '../../src/index.ts';
import { manifest } from '../support/manifest.ts';
import { pageDecorator } from '../support/page.ts';
import { PreviewWizard } from '../support/preview-wizard.ts';
import { storyCode } from '../support/story-code.ts';
import { docsContainer } from './docs-container.ts';
import { describeTables } from './guide-tables.ts';

if (!customElements.get('opt-out-wizard')) customElements.define('opt-out-wizard', PreviewWizard);
if (!customElements.get('opt-out-checklist'))
  customElements.define('opt-out-checklist', OptOutChecklist);
if (manifest) setCustomElementsManifest(manifest);

addons.getChannel().on(DOCS_RENDERED, () => describeTables(document.body));

const toolbar = (
  title: string,
  icon: 'globe' | 'mirror' | 'transfer' | 'calendar' | 'zoom',
  items: readonly Choice[],
) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, label]) => ({ value, title: label })),
  },
});

const today = dayOf({});

/** As wide as columns and phones are; without one, the whole window. */
const widths = Object.fromEntries(
  [280, 320, 390, 768, 1280].map((width) => [
    `w${width}`,
    {
      name: `${width} pixels`,
      styles: { width: `${width}px`, height: '100%' },
      type: width < 768 ? 'mobile' : width < 1280 ? 'tablet' : 'desktop',
    },
  ]),
);

const preview: Preview = {
  decorators: [pageDecorator],
  globalTypes: {
    language: toolbar('Language', 'globe', languages),
    scheme: toolbar('Colours', 'mirror', [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    direction: toolbar('Direction', 'transfer', [
      ['', 'As the language'],
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
    text: toolbar('Text', 'zoom', [
      ['100', 'Text as usual'],
      ['200', 'Text twice as large'],
    ]),
    day: toolbar('Day', 'calendar', [
      ['', 'Today'],
      [monthsFrom(today, 6), 'In six months'],
      [monthsFrom(today, 12), 'In a year'],
      [monthsFrom(today, 24), 'In two years'],
    ]),
  },
  initialGlobals: { language: 'en', scheme: 'light', direction: '', text: '100', day: '' },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    viewport: { options: widths },
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: {
      container: docsContainer,
      codePanel: true,
      source: { language: 'html', transform: storyCode },
    },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'The desk',
          'Guide',
          [
            'Embed',
            'If your system …',
            'Measure',
            'What it costs',
            'After the click',
            'Checklist',
            'Theme',
            'Services',
            'Privacy',
            'Security',
            'For developers',
            'Changes',
            'Correct a label',
            'Correct a fact',
            'Keeping up',
            'Add a service',
            'Translate',
            'Speed',
            'Reading load',
            'Glossary',
            'Add a kind of step',
            'Decisions',
          ],
          'Wizard',
          ['Screens', 'People', 'Wizard and map', 'Schematic screens', 'Themes'],
          'Checklist',
          'After the click',
          ['Screens', 'Machine', 'Letters'],
          'Facts',
          ['Overview', 'Countries'],
          'Translate',
        ],
      },
    },
  },
};
export default preview;
