import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { OptOutChecklist } from '../../src/index.ts';
import { manifest } from '../support/manifest.ts';
import { pageDecorator } from '../support/page.ts';
import { PreviewWizard } from '../support/preview-wizard.ts';

if (!customElements.get('opt-out-wizard')) customElements.define('opt-out-wizard', PreviewWizard);
if (!customElements.get('opt-out-checklist'))
  customElements.define('opt-out-checklist', OptOutChecklist);
if (manifest) setCustomElementsManifest(manifest);

const toolbar = (
  title: string,
  icon: 'globe' | 'mirror' | 'browser' | 'calendar',
  items: [string, string][],
) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, label]) => ({ value, title: label })),
  },
});

const preview: Preview = {
  decorators: [pageDecorator],
  globalTypes: {
    language: toolbar('Language', 'globe', [
      ['en', 'English'],
      ['de', 'German'],
      ['en-XA', 'Long words'],
      ['ar-XB', 'Right to left'],
    ]),
    scheme: toolbar('Colours', 'mirror', [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    asOf: toolbar('As of', 'calendar', [
      ['', 'Today'],
      ['+6', 'In six months'],
      ['+12', 'In a year'],
      ['+24', 'In two years'],
    ]),
    width: toolbar('Width', 'browser', [
      ['320px', '320 pixels'],
      ['390px', '390 pixels'],
      ['768px', '768 pixels'],
      ['full', 'Full width'],
    ]),
  },
  initialGlobals: { language: 'en', scheme: 'light', width: 'full', asOf: '' },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    viewport: { disable: true },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Embed',
            'Checklist',
            'Theme',
            'Changes',
            'Correct a fact',
            'Add a service',
            'Translate',
            'Speed',
            'Decisions',
          ],
          'Wizard',
          ['Screens', 'People', 'Wizard and map', 'Schematic screens', 'Themes'],
          'Checklist',
          'After the click',
          ['Letters'],
          'Facts',
          ['Overview'],
        ],
      },
    },
  },
};
export default preview;
