import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { authoritiesTable } from './support/after/authorities.view.ts';
import { clocksTable } from './support/after/clocks.view.ts';

/** Where to complain and when an answer is due: the facts that letters, reminders and the follow-up rest on. */
const meta: Meta = { title: 'After the click' };
export default meta;

export const Authorities: StoryObj = { render: authoritiesTable };
export const Clocks: StoryObj = { render: clocksTable };
