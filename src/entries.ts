/** `opt-out-wizard/entries`: what is known of one service in one language, loaded when it is asked for. */
import { entries } from 'virtual:entries';
import type { Entry, EntryAbout, Evidence, IndexRow } from './catalogue/entry.ts';
import { addedModules } from './elements/bundled-languages.ts';
import { bundledSource } from './elements/bundled-source.ts';
import type { LanguageModules } from './elements/shelf.ts';

function entriesIn(language: string): LanguageModules['entries'] {
  const own = Object.hasOwn(entries, language) ? entries[language] : undefined;
  const shelf = own ?? addedModules(language)?.entries;
  if (!shelf) throw new RangeError(`The catalogue has no language "${language}".`);
  return shelf;
}

/**
 * One service in a language of the package, or of one that adds a language, as `flowFor` wants it; without `about`,
 * which `aboutOf` gives. A former id gives its successor, another name (`openai`) the service it means.
 *
 * @example
 *   const entry = await entryOf('instagram', 'de');
 *
 * @throws RangeError when there is no such service, or no such language
 */
export async function entryOf(id: string, language = 'en'): Promise<Entry> {
  const { default: here } = await entriesIn(language)();
  const load = Object.entries(here).find(([names]) => names.split(' ').includes(id))?.[1];
  if (!load) throw new RangeError(`The catalogue has no service "${id}".`);
  return (await load()).default;
}

/** What stands behind the answers of a service, by its id; nothing where nothing more is known. */
export async function aboutOf(id: string, language = 'en'): Promise<EntryAbout | undefined> {
  entriesIn(language);
  return (await bundledSource.behind(id, language)).about;
}

/** The sources behind each fact of a service, by its id, and behind its labels in one language. */
export async function evidenceOf(id: string, language = 'en'): Promise<Evidence> {
  entriesIn(language);
  return bundledSource.evidence(id, language);
}

/** Ids and names of all services in one language. */
export async function indexIn(language = 'en'): Promise<readonly IndexRow[]> {
  entriesIn(language);
  return bundledSource.index(language);
}

export type {
  Delivered,
  Entry,
  EntryAbout,
  Evidence,
  IndexRow,
  Unsaid,
} from './catalogue/entry.ts';
