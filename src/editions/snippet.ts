/** The snippet for an article in plain HTML, with the links that the catalogue has. */
import type { ResolvedService } from '../catalogue/resolve.ts';
import type { Language } from '../catalogue/types.ts';
import { fallbackLinks } from './fallback-link.ts';
import { saidIn, type TagAttributes } from './snippet/attributes.ts';
import type { SnippetChoices } from './snippet/choices.ts';
import { script, style, tag } from './snippet/pieces.ts';
import { snippetFor } from './snippet/systems.ts';

/** What a snippet is made from besides its attributes. */
export interface SnippetParts extends Omit<SnippetChoices, 'attributes' | 'links'> {
  services: readonly ResolvedService[];
  /** Languages there are words for. */
  languages: readonly Language[];
}

/** The nearest language we have words for; English where there is none. */
const spoken = (lang: string, languages: readonly Language[]): Language =>
  languages.find((l) => l === lang) ?? languages.find((l) => lang.startsWith(`${l}-`)) ?? 'en';

/** The choices with the links that follow from service, country and language. */
export function withLinks(
  attributes: TagAttributes,
  { services, languages, ...more }: SnippetParts,
): SnippetChoices {
  const said = new Map(saidIn(attributes));
  const language = spoken(said.get('lang') ?? 'en', languages);
  const region = said.get('region')?.toUpperCase();
  const links = fallbackLinks(said.get('service') ?? '', services, language, region);
  return { attributes, links, ...more };
}

/** The snippet as it works in an empty page. */
export const snippet = (attributes: TagAttributes, parts: SnippetParts): string =>
  snippetFor('html', withLinks(attributes, parts))
    .map(({ code }) => code)
    .join('\n');

/** The same for the list of a reader's services. */
export function checklistSnippet(attributes: TagAttributes, parts: SnippetParts): string {
  const { links } = withLinks({ ...attributes, service: attributes['services'] }, parts);
  const choices = { attributes, links, properties: parts.properties ?? {} };
  const name = 'opt-out-checklist';
  const lines = [...style(choices, name), tag(choices, name), script('checklist.js', choices)];
  return lines.join('\n');
}
