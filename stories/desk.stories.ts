import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { useArgs, useGlobals } from 'storybook/preview-api';
import { WIDTHS, type DeskArgs, type DeskChoice } from './support/desk/choice.ts';
import './support/desk/desk.ts';
import type { Globals } from './support/page.ts';

const GLOBALS: readonly string[] = [
  'language',
  'scheme',
  'direction',
  'day',
] satisfies (keyof Globals)[];

/** Choose an embed, see it live in an article, copy its snippet. The address holds the choice: send it to a colleague. */
const meta: Meta<DeskArgs> = {
  title: 'The desk',
  args: {
    service: 'instagram',
    region: 'DE',
    device: undefined,
    'color-scheme': undefined,
    look: 'default',
    typeface: 'serif',
    width: 640,
    open: true,
  },
  argTypes: {
    service: { control: false },
    region: { control: false },
    device: { control: false },
    'color-scheme': { control: false },
    look: { control: false },
    typeface: { control: false },
    width: { control: false, ...WIDTHS },
    open: { control: false },
  },
  parameters: { controls: { disable: true } },
  render: (args) => {
    const [, updateArgs] = useArgs<DeskArgs>();
    const [globals, updateGlobals] = useGlobals();
    const choose = ({ detail }: CustomEvent<Partial<DeskChoice>>): void => {
      const entries = Object.entries(detail);
      const isGlobal = ([key]: [string, unknown]): boolean => GLOBALS.includes(key);
      const ofPage = entries.filter(isGlobal);
      if (ofPage.length > 0) updateGlobals(Object.fromEntries(ofPage));
      if (ofPage.length < entries.length)
        updateArgs(Object.fromEntries(entries.filter((e) => !isGlobal(e))));
    };
    const choice = { ...args, ...(globals as unknown as Globals) };
    return html`<editor-desk .choice=${choice} @choose=${choose}></editor-desk>`;
  },
};
export default meta;

export const YourEmbed: StoryObj<DeskArgs> = {};

/** For the accessibility check: the other look of each. */
export const DarkAndRightToLeft: StoryObj<DeskArgs> = {
  args: { look: 'magazine', width: 280 },
  globals: { scheme: 'dark', direction: 'rtl', language: 'de' },
  tags: ['!dev'],
};
