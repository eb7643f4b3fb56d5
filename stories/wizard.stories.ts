import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { wizardMeta } from './support/case-story.ts';
import type { WizardArgs } from './support/wizard.ts';

type Story = StoryObj<WizardArgs>;

/** The wizard as an editor embeds it: one tag, its attributes, nothing else. */
const meta: Meta<WizardArgs> = {
  ...wizardMeta,
  title: 'Wizard',
  tags: ['autodocs'],
};
export default meta;

/** Nothing is named: the reader picks the service and the country. */
export const NothingNamed: Story = {};

/** The article is about one service. */
export const Service: Story = { args: { service: 'instagram' } };

/** The article is about a few services: the reader picks one of them. */
export const SeveralServices: Story = { args: { service: 'facebook instagram threads' } };

/** The readers live in one country. */
export const Region: Story = { args: { service: 'instagram', region: 'DE' } };

/** The wizard takes the country that the browser suggests. The reader can change it. */
export const RegionByGuess: Story = { args: { service: 'instagram', region: 'auto' } };

/** The article is about one app on one device. */
export const Device: Story = { args: { service: 'x', region: 'DE', device: 'ios' } };

/** The page is in one language, the box in another. */
export const Language: Story = { args: { service: 'instagram', region: 'DE', lang: 'de' } };

/** The box sits below a heading of level 3. */
export const HeadingLevel: Story = {
  args: { service: 'facebook', region: 'US', 'heading-level': 4 },
};

/** The box is dark on a page that is light. */
export const ColorScheme: Story = {
  args: { service: 'facebook', region: 'US', 'color-scheme': 'dark' },
};

/** The colours of a broadsheet: the box is part of its page. */
export const Broadsheet: Story = {
  args: {
    service: 'instagram',
    region: 'DE',
    'color-scheme': 'light',
    '--opt-out-accent': '#7a1f1f',
    '--opt-out-on-accent': '#fffaf0',
    '--opt-out-surface': '#fbf5e9',
    '--opt-out-wash': '#f3e9d6',
    '--opt-out-line': '#b9a88c',
    '--opt-out-radius': 0,
  },
};

/** Readers who get stuck can tell the newsroom. */
export const ReportTo: Story = {
  args: { service: 'slack', region: 'US', 'report-to': 'corrections@example.org' },
};

/** The address is older than a year: search words and the path through the menus come before it. */
export const StaleAddress: Story = {
  args: { service: 'tiktok', region: 'DE', day: '2028-03-01' },
};

/** The facts are ageing: the date of the newest evidence is named. */
export const Ageing: Story = { args: { service: 'tiktok', region: 'DE', day: '2027-03-01' } };

/** The article is five years old and uses the name of then. */
export const FormerName: Story = { args: { service: 'twitter', region: 'FR' } };
