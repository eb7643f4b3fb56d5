import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import type { Source } from '../src/index.ts';
import { memorySource } from './support/memory-source.ts';
import type { Globals } from './support/page.ts';
import { patiently } from './support/settled.ts';

/** The element's attributes, as an editor sets them. */
interface ChecklistArgs {
  services?: string;
  region?: string;
  lang?: string;
  'heading-level'?: number;
  'color-scheme'?: 'light' | 'dark' | 'auto';
  device?: 'web' | 'android' | 'ios';
  'report-to'?: string;
  catalogue?: string;
  'catalogue-hosts'?: string;
  /** Storybook only: where the facts come from. */
  source?: Source;
}

type Story = StoryObj<ChecklistArgs>;

const checklist = (a: ChecklistArgs): TemplateResult =>
  html`<opt-out-checklist
    .source=${a.source ?? memorySource}
    services=${a.services ?? nothing}
    region=${a.region ?? nothing}
    lang=${a.lang ?? nothing}
    heading-level=${a['heading-level'] ?? nothing}
    color-scheme=${a['color-scheme'] ?? nothing}
    device=${a.device ?? nothing}
    report-to=${a['report-to'] ?? nothing}
    catalogue=${a.catalogue ?? nothing}
    catalogue-hosts=${a['catalogue-hosts'] ?? nothing}
  >
    <p><a href="https://www.facebook.com/privacy/genai">Meta’s page on AI</a></p>
  </opt-out-checklist>`;

const inside = (canvas: HTMLElement): ShadowRoot =>
  canvas.querySelector('opt-out-checklist')?.shadowRoot as ShadowRoot;

/** Opens the list, and waits for a screen of it. */
async function opened({ canvasElement }: { canvasElement: HTMLElement }): Promise<ShadowRoot> {
  const root = inside(canvasElement);
  await patiently(() => expect(root.querySelector('.heading, [part=open]')).toBeTruthy());
  root.querySelector<HTMLElement>('[part=open]')?.click();
  await patiently(() => expect(root.querySelector('.heading')?.textContent?.trim()).toBeTruthy());
  return root;
}

/** The services a reader uses, one after the other: one tag, its attributes, nothing else. */
const meta: Meta<ChecklistArgs> = {
  title: 'Checklist',
  component: 'opt-out-checklist',
  tags: ['autodocs'],
  argTypes: {
    lang: { control: 'select', options: ['en', 'de', 'en-XA', 'ar-XB'] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    'color-scheme': { control: 'select', options: [undefined, 'light', 'dark', 'auto'] },
    device: { control: 'select', options: [undefined, 'web', 'android', 'ios'] },
  },
  parameters: {
    controls: {
      exclude: ['base', 'source', 'headingLevel', 'colorScheme', 'reportTo', 'catalogueHosts'],
    },
  },
  render: (args, { globals }) =>
    checklist({ ...args, lang: args.lang ?? (globals as unknown as Globals).language }),
  play: async (context) => void (await opened(context)),
};
export default meta;

const FIVE = 'instagram whatsapp linkedin chatgpt spotify';

/** Nothing is named: the reader ticks services and chooses the country. */
export const NothingNamed: Story = {};

/** The article is about these services, and its readers live in one country. */
export const Named: Story = { args: { services: FIVE, region: 'DE' } };

/** In a country where most of them offer nothing. */
export const LittleThere: Story = { args: { services: FIVE, region: 'US' } };

/** In German, and dark. */
export const GermanAndDark: Story = {
  args: { services: FIVE, region: 'AT', lang: 'de', 'color-scheme': 'dark' },
};

/** One service is worked on, in a box of its own. */
export const OneOfThem: Story = {
  args: { services: FIVE, region: 'DE' },
  play: async (context) => {
    const root = await opened(context);
    root.querySelector<HTMLElement>('.primary')?.click();
    await patiently(() =>
      expect(
        root.querySelector('opt-out-checklist-box')?.shadowRoot?.querySelector('.heading'),
      ).toBeTruthy(),
    );
  },
};

/** The facts of one service cannot be loaded: its row says so, and the links of the tag are there. */
export const ARowFails: Story = {
  args: {
    services: FIVE,
    region: 'DE',
    source: {
      ...memorySource,
      entry: (id, language) =>
        id === 'linkedin'
          ? Promise.reject(new Error('no entry'))
          : memorySource.entry(id, language),
    },
  },
};
