import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { overview } from './support/facts/overview.ts';

/**
 * All services and places in one table. The pages behind it are made from the folders in
 * `src/catalogue/services`, one for each answer; see `.storybook/facts.ts`.
 */
const meta: Meta = { title: 'Facts/Overview' };
export default meta;

export const ServicesAndPlaces: StoryObj = { render: overview };
