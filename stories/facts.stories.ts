import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { overview } from './support/facts/overview.ts';
import { factsPage } from './support/facts/page.ts';

/**
 * All services and places in one table. The pages behind it are made from the folders in
 * `src/catalogue/services`, one for each answer; see `.storybook/facts.ts`.
 */
const meta: Meta = { title: 'Facts/Overview' };
export default meta;

export const ServicesAndPlaces: StoryObj = { render: overview };

// Samples for the accessibility check, which cannot run the generated pages.
const sample = (service: string, answer: string): StoryObj => ({
  render: factsPage(service, answer),
});
const tags = ['!dev'];

export const LongestPage: StoryObj = { ...sample('facebook', 'eu'), tags };
export const DisputedPage: StoryObj = { ...sample('instagram', 'canada'), tags };
export const NonePage: StoryObj = { ...sample('meta-ai', 'united-states'), tags };
export const SwitchPage: StoryObj = { ...sample('x', 'europe'), tags };
export const MailPage: StoryObj = { ...sample('slack', 'world'), tags };
export const LinesPage: StoryObj = { ...sample('website', 'world'), tags };
export const DarkPage: StoryObj = {
  ...sample('ray-ban-meta', 'europe'),
  globals: { scheme: 'dark' },
  tags,
};
