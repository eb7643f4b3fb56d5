import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './support/wizard-map.ts';
import type { Globals } from './support/page.ts';
import { settled } from './support/settled.ts';

interface About {
  service: string;
  region: string;
}

/**
 * The wizard beside the map of its flow. The machine that is drawn is the machine that runs: the screen it is in is lit,
 * each event is listed as it happens, and an answer can be pressed in either.
 */
const meta: Meta<About> = {
  title: 'Wizard/Wizard and map',
  argTypes: { service: { control: 'text' }, region: { control: 'text' } },
  play: settled,
  render: ({ service, region }, { globals }) =>
    html`<wizard-map
      service=${service}
      region=${region}
      lang=${(globals as unknown as Globals).language}
    ></wizard-map>`,
};
export default meta;

export const Instagram: StoryObj<About> = { args: { service: 'instagram', region: 'DE' } };
export const ChatGpt: StoryObj<About> = {
  name: 'ChatGPT',
  args: { service: 'chatgpt', region: 'US' },
};
export const NoWay: StoryObj<About> = {
  name: 'No way: Reddit, United States',
  args: { service: 'reddit', region: 'US' },
};
