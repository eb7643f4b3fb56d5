import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inventedSource } from './support/moves-entry.ts';
import type { Globals } from './support/page.ts';
import { settled } from './support/settled.ts';

interface Drawn {
  device: 'ios' | 'web';
}

/**
 * Every kind of move as a small schematic screen, in a phone and in a window. They are drawn from
 * the step's data, so there are no screenshots that grow old. The labels here are invented.
 */
const meta: Meta<Drawn> = {
  title: 'Wizard/Schematic screens',
  argTypes: { device: { control: 'select', options: ['ios', 'web'] } },
  parameters: { docs: { codePanel: false } },
  play: settled,
  render: ({ device }, { globals }) =>
    html`<opt-out-wizard
      .source=${inventedSource}
      service="invented"
      region="DE"
      lang=${(globals as unknown as Globals).language}
      device=${device}
    ></opt-out-wizard>`,
};
export default meta;

export const Phone: StoryObj<Drawn> = { args: { device: 'ios' } };
export const Window: StoryObj<Drawn> = { args: { device: 'web' } };
