import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { action } from 'storybook/actions';

/** What the toolbar says. */
export interface Globals {
  /** One of the languages there are words for, or a pseudo-locale. */
  language: string;
  scheme: 'light' | 'dark';
  /** Empty: as the language has it. */
  direction: '' | 'ltr' | 'rtl';
  /** The size of the page's text, in percent. */
  text: '100' | '200';
  /** `2027-05-24`; empty for today. */
  day: string;
}

const colours = {
  light: 'color-scheme: light; background: #ffffff; color: #1b1b1b',
  dark: 'color-scheme: dark; background: #101113; color: #ededed',
};

/** Shows an event with its detail in the Actions panel. */
const told = ({ type, detail }: CustomEvent<unknown>): void => {
  action(type)(detail);
};

/** Puts a story on a page as bright, in the direction and with text as large as the toolbar says, and tells what the wizard tells. */
export const pageDecorator: Decorator = (story, { globals, viewMode }) => {
  const { scheme, direction, text } = globals as unknown as Globals;
  const height = viewMode === 'story' ? '100vh' : 'auto';
  return html`<div
    dir=${direction || nothing}
    style="${colours[scheme]}; font-size: ${text}%; padding: 16px; box-sizing: border-box; min-height: ${height}"
    @opt-out-step=${told}
    @opt-out-outcome=${told}
    @opt-out-error=${told}
  >
    ${story()}
  </div>`;
};
