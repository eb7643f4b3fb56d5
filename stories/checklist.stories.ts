import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { checklist, type ChecklistArgs } from './support/checklist.ts';
import { checklistArgTypes, startArgs } from './support/controls.ts';
import { memorySource } from './support/memory-source.ts';
import type { Globals } from './support/page.ts';
import { patiently } from './support/settled.ts';

type Story = StoryObj<ChecklistArgs>;

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
  args: startArgs,
  argTypes: checklistArgTypes,
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
