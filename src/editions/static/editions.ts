import { evidenceOf, localize, type ResolvedService } from '../../catalogue/resolve.ts';
import type { Language, Region } from '../../catalogue/types.ts';
import { flowSubject } from '../../flow/subject.ts';
import { regionInWords } from '../changes/names-in-words.ts';
import { listInWords } from '../changes/regions-in-words.ts';
import { addressOf } from '../changes/site.ts';
import { fragmentOf } from './fragment.ts';
import { countryGroups, type CountryGroup } from './groups.ts';
import { lettersAbout, type Letters } from './letter.ts';
import { pageOf } from './page.ts';
import type { Subject } from './speaker.ts';
import { wordsIn } from './words.ts';

/** In which words, and as of which day. */
export interface Wish {
  language: Language;
  /** `2026-11-24`: facts that are old by then are said to be. */
  today: string;
  /** The wizard’s own words in the language. */
  words: Readonly<Record<string, string>>;
  letters: Letters;
  /** Where `dist/cdn` lies: its oEmbed edition is there. */
  site?: string;
}

/** The route of one service for one group of countries, in one language. */
export interface StaticEdition extends CountryGroup {
  /** A page of its own. */
  page: string;
  /** The same without `html` and `head`, for pasting: its first heading is of level 2. */
  fragment: string;
}

function placesOf({ regions }: CountryGroup, isOnly: boolean, language: Language): string {
  if (isOnly) return wordsIn(language).everywhere;
  const names = regions.map((region) => regionInWords(region, language));
  return listInWords(names, language);
}

type Editions = (wish: Pick<Wish, 'language' | 'words'>) => StaticEdition[];

/**
 * Every route of a service as plain HTML, or the one for a country: in whichever language is asked for. What is the same
 * in all of them is made once.
 *
 * @param only ISO 3166-1; its page names no other country
 */
export function editionsOf(
  service: ResolvedService,
  { today, letters, site }: Omit<Wish, 'language' | 'words'>,
  only?: Region,
): Editions {
  const letterFor = lettersAbout(service, { letters, today });
  return ({ language, words }) => {
    const entry = localize(service, language);
    const evidence = evidenceOf(service, [language]);
    const oembed = addressOf(`oembed/${service.id}.${language}.json`, site);
    const all = countryGroups(entry);
    const groups = only === undefined ? all : all.filter((g) => g.countries.includes(only));
    return groups.map((group) => {
      const named = only === undefined ? group : { ...group, countries: [only], regions: [only] };
      const letter = letterFor(named.countries, language);
      const subject: Subject = {
        ...flowSubject(entry, named.countries[0] ?? '', today),
        places: placesOf(named, only === undefined && all.length === 1, language),
        language,
        level: 2,
        words,
        ...(letter && { letter }),
      };
      const fragment = fragmentOf(subject, evidence);
      return {
        ...named,
        page: pageOf(subject, fragment, oembed),
        fragment: fragment.html,
      };
    });
  };
}

/** The same in one language. */
export const staticEditions = (
  service: ResolvedService,
  { language, words, ...wish }: Wish,
  only?: Region,
): StaticEdition[] => editionsOf(service, wish, only)({ language, words });
