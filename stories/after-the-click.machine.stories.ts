import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './support/after/machine-map.ts';
import type { Globals } from './support/page.ts';
import { settled } from './support/settled.ts';

/** What becomes of an objection. The machine that is drawn is the machine that runs. */
const meta: Meta = { title: 'After the click/Machine', play: settled };
export default meta;

export const Machine: StoryObj = {
  render: (_, { globals }) =>
    html`<follow-up-map lang=${(globals as unknown as Globals).language}></follow-up-map>`,
};
