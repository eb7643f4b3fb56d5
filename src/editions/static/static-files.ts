import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Words } from '../../i18n/words.ts';
import { staticEditions, type Wish } from './editions.ts';

/** Which countries a group has: two-letter codes, by the group’s id. */
type Groups = Record<string, readonly string[]>;

/**
 * The static edition, by path: `instagram.eu.de.html` and the same for pasting, `instagram.eu.de.fragment.html`, for
 * every service, group of countries and language; `index.json` tells the groups of each service.
 */
export function staticFiles(
  services: readonly ResolvedService[],
  words: Readonly<Record<string, Words>>,
  wish: Pick<Wish, 'letters' | 'today' | 'site'>,
): Map<string, string> {
  const files = new Map<string, string>();
  const index: Record<string, Groups> = {};
  for (const service of services) {
    const groups: Groups = {};
    for (const [language, own] of Object.entries(words))
      for (const edition of staticEditions(service, { ...wish, language, words: own })) {
        const name = `${service.id}.${edition.id}.${language}`;
        files.set(`${name}.html`, edition.page);
        files.set(`${name}.fragment.html`, edition.fragment);
        groups[edition.id] = edition.countries;
      }
    index[service.id] = groups;
  }
  return files.set('index.json', JSON.stringify(index));
}
