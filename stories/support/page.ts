import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** What the toolbar says. */
export interface Globals {
  language: string;
  scheme: 'light' | 'dark';
  width: string;
  /** Months from today, `+6`; empty for today. */
  asOf: string;
}

const colours = {
  light: 'color-scheme: light; background: #ffffff; color: #1b1b1b',
  dark: 'color-scheme: dark; background: #101113; color: #ededed',
};

/** Puts a story on a page as wide and as bright as the toolbar says. */
export const pageDecorator: Decorator = (story, { globals, viewMode }) => {
  const { scheme, width } = globals as unknown as Globals;
  const column = width === 'full' ? 'none' : width;
  const height = viewMode === 'story' ? '100vh' : 'auto';
  return html`<div
    style="${colours[scheme]}; padding: 16px; box-sizing: border-box; min-height: ${height}"
  >
    <div style="max-width: ${column}; margin-inline: auto">${story()}</div>
  </div>`;
};
