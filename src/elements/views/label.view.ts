import { html, type TemplateResult } from 'lit/html.js';
import type { Shown } from '../../catalogue/entry.ts';

/** Words from somebody else's screen, set off the same way everywhere; or our description where there are none. */
export const labelView = ({ says, lang, means }: Shown, language: string): TemplateResult =>
  means
    ? html`<em>${says}</em>`
    : html`<bdi class="label" lang=${lang ?? language} translate="no">${says}</bdi>`;
