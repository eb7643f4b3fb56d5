/** What an editor pastes, as text: the tag, and the `div` that stands for it. */
const LINK =
  '<p><a href="https://help.instagram.com/contact/233964459562201">Instagram: Metas Formular</a></p>';
const SCRIPT = '<script type="module" src="https://news.example/opt-out-wizard/embed.js"></script>';

/** The attributes of the tag that a filter must know. */
export const TAG_ATTRIBUTES = [
  ...['service', 'region', 'lang', 'device', 'heading-level', 'color-scheme', 'report-to'],
  'catalogue',
];

/** The snippets, and how to find what each makes of the page. */
export const SNIPPETS = {
  tag: {
    html: `<opt-out-wizard service="instagram" region="de" lang="de">${LINK}</opt-out-wizard>${SCRIPT}`,
    selector: 'opt-out-wizard',
  },
  div: {
    html: `<div data-opt-out-wizard="instagram" data-region="de">${LINK}</div>${SCRIPT}`,
    selector: '[data-opt-out-wizard]',
  },
} as const;
