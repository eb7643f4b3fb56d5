import { html, type TemplateResult } from 'lit/html.js';
import type { Shown } from '../../catalogue/entry.ts';

const described = (text: string): TemplateResult => html`<em>${text}</em>`;

/**
 * Words from somebody else's screen, set off the same way everywhere; or our description where there are none. Where
 * they are known in English only, the description comes first.
 */
export function labelView({ says, lang, means, is }: Shown, language: string): TemplateResult {
  if (means) return described(says);
  const words = html`<bdi class="label" lang=${lang ?? language} translate="no">${says}</bdi>`;
  return is ? html`${described(is)} (${words})` : words;
}
