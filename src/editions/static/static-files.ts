import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Words } from '../../i18n/words.ts';
import { editionsOf, type Wish } from './editions.ts';

/** What there is of a service. */
export interface StaticIndex {
  languages: string[];
  /** Which countries a group has: two-letter codes, by the group’s id. */
  groups: Record<string, readonly string[]>;
}

/**
 * The static edition, by path: `instagram.eu.de.html` and the same for pasting, `instagram.eu.de.fragment.html`, for
 * every service, group of countries and language; `index.json` tells the groups and languages of each service.
 *
 * @param owes whether a language has the notes of a service: others have no page of it
 */
export function* staticFiles(
  services: readonly ResolvedService[],
  words: Readonly<Record<string, Words>>,
  wish: Pick<Wish, 'letters' | 'today' | 'site'>,
  owes: (language: string, service: string) => boolean = () => true,
): Generator<[path: string, text: string]> {
  const index: Record<string, StaticIndex> = {};
  for (const service of services) {
    const groups: StaticIndex['groups'] = {};
    const languages = Object.keys(words).filter((language) => owes(language, service.id));
    const editions = editionsOf(service, wish);
    for (const language of languages)
      for (const edition of editions({ language, words: words[language] ?? {} })) {
        const name = `${service.id}.${edition.id}.${language}`;
        yield [`${name}.html`, edition.page];
        yield [`${name}.fragment.html`, edition.fragment];
        groups[edition.id] = edition.countries;
      }
    index[service.id] = { languages, groups };
  }
  yield ['index.json', JSON.stringify(index)];
}
