import { html, type TemplateResult } from 'lit/html.js';
import type { Shown } from '../../catalogue/entry.ts';

const words = (says: string, lang: string): TemplateResult =>
  html`<bdi class="label" lang=${lang} translate="no">${says}</bdi>`;

/**
 * Words from somebody else's screen, set off the same way everywhere, with what others print instead; or our description
 * where there are none. Where they are known in English only, the description comes first: that is what a reader sees.
 */
export function labelView(
  { says, lang, means, is, also = [] }: Shown,
  language: string,
): TemplateResult {
  if (means) return html`<em>${says}</em>`;
  const quoted = [says, ...also].map(
    (text, i) => html`${i > 0 ? ' / ' : ''}${words(text, lang ?? language)}`,
  );
  return is ? html`<em>${is}</em> (${quoted})` : html`${quoted}`;
}
