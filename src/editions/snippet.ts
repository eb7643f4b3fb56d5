/** What an editor pastes into an article: the tag with its attributes, the links inside it, the script. */
import type { ResolvedService } from '../catalogue/resolve.ts';
import type { Language } from '../catalogue/types.ts';
import { escaped } from './changes/markup.ts';
import { fallbackLinks, type FallbackLink } from './fallback-link.ts';

/** The attributes of the tag, by name, as an editor sets them; those without a value are left out. */
export type TagAttributes = Readonly<Record<string, string | number | undefined>>;

/** What a snippet is made from besides its attributes. */
export interface SnippetParts {
  services: readonly ResolvedService[];
  /** Languages there are words for. */
  languages: readonly Language[];
  /** Where `embed.js` lies. */
  script?: string;
  /** Custom properties, by name. */
  properties?: Readonly<Record<string, string>>;
}

/** Stands for the newsroom's own host until it is known. */
export const YOUR_SCRIPT = 'https://your-newsroom.example/opt-out-wizard/embed.js';

const anchor = ({ url, text }: FallbackLink): string =>
  `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>`;

const linesOf = (links: readonly FallbackLink[]): string[] =>
  links.length === 1
    ? links.flatMap((link) => ['  <p>', `    ${anchor(link)}`, '  </p>'])
    : ['  <ul>', ...links.map((link) => `    <li>${anchor(link)}</li>`), '  </ul>'];

/** The nearest language we have words for; English where there is none. */
const spoken = (lang: string, languages: readonly Language[]): Language =>
  languages.find((l) => l === lang) ?? languages.find((l) => lang.startsWith(`${l}-`)) ?? 'en';

const styleOf = (properties: Readonly<Record<string, string>>): string[] => {
  const lines = Object.entries(properties).map(([name, value]) => `    ${name}: ${value};`);
  return lines.length > 0 ? ['<style>', '  opt-out-wizard {', ...lines, '  }', '</style>'] : [];
};

/**
 * The snippet as it works in an empty page.
 *
 * @param attributes of the tag; the links inside it follow from service, country and language
 */
export function snippet(attributes: TagAttributes, parts: SnippetParts): string {
  const given = Object.entries(attributes)
    .map(([name, value]) => [name, String(value ?? '').trim()] as const)
    .filter(([, value]) => value !== '');
  const said = new Map(given);
  const language = spoken(said.get('lang') ?? 'en', parts.languages);
  const region = said.get('region')?.toUpperCase();
  const links = fallbackLinks(said.get('service') ?? '', parts.services, language, region);
  const tag = ['<opt-out-wizard', ...given.map(([name, value]) => `${name}="${escaped(value)}"`)];
  return [
    ...styleOf(parts.properties ?? {}),
    `${tag.join(' ')}>`,
    ...linesOf(links),
    '</opt-out-wizard>',
    `<script type="module" src="${escaped(parts.script ?? YOUR_SCRIPT)}"></script>`,
  ].join('\n');
}
