import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { index } from '../src/catalogue.ts';
import { countrySelect } from './support/country-select.ts';
import { dayOf } from './support/day.ts';
import { countryArg } from './support/facts/page.ts';
import { mapUrl } from './support/facts/urls.ts';
import './support/wizard-map.ts';
import type { Globals } from './support/page.ts';
import { settled } from './support/settled.ts';

interface About {
  service: string;
  region: string;
  /** A state of the flow to start at. */
  at?: string;
}

const services = index('en').toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

const open = (service: string, region: string): void => {
  (window.top ?? window).location.href = new URL(mapUrl(service, region), location.href).href;
};

/**
 * The wizard beside the map of its flow, for every service and country. The machine that is drawn is the machine that
 * runs: the screen it is in is lit, each event is listed as it happens, and an answer can be pressed in either.
 */
const meta: Meta<About> = {
  title: 'Wizard/Wizard and map',
  argTypes: {
    service: {
      type: 'string',
      control: { type: 'select', labels: Object.fromEntries(services.map((s) => [s.id, s.name])) },
      options: services.map((s) => s.id),
    },
    region: countryArg,
    at: { type: 'string', control: false },
  },
  parameters: { docs: { codePanel: false } },
  // The wizard takes the focus when it opens; the lists above it stay in sight.
  play: async (context) => {
    await settled(context);
    context.canvasElement.ownerDocument.defaultView?.scrollTo(0, 0);
  },
  render: ({ service, region, at }, { globals }) => {
    const said = globals as unknown as Globals;
    return html`<div class="pick-map">
        <label>
          Service
          <select
            @change=${(e: Event) => open((e.currentTarget as HTMLSelectElement).value, region)}
          >
            ${services.map(
              (s) => html`<option value=${s.id} ?selected=${s.id === service}>${s.name}</option>`,
            )}
          </select>
        </label>
        ${countrySelect(region, (country) => open(service, country))}
      </div>
      <wizard-map
        service=${service}
        region=${region}
        lang=${said.language}
        today=${dayOf(said)}
        at=${at ?? nothing}
      ></wizard-map>`;
  },
};
export default meta;

export const Choose: StoryObj<About> = {
  name: 'Choose a service and a country',
  args: { service: 'instagram', region: 'DE' },
};
export const Instagram: StoryObj<About> = { args: { service: 'instagram', region: 'DE' } };
export const ChatGpt: StoryObj<About> = {
  name: 'ChatGPT',
  args: { service: 'chatgpt', region: 'US' },
};
export const NoWay: StoryObj<About> = {
  name: 'No way: Reddit, United States',
  args: { service: 'reddit', region: 'US' },
};
