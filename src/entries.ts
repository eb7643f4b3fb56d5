/** `opt-out-wizard/entries`: what is known of one service in one language, loaded when it is asked for. */
import { entries } from 'virtual:entries';
import type { Entry, EntryAbout, Evidence, IndexRow } from './catalogue/entry.ts';
import { bundledSource } from './elements/bundled-source.ts';

/**
 * One service in one language, as `flowFor` wants it; without `about`, which `aboutOf` gives. A former id gives its
 * successor, another name (`openai`) the service it means.
 *
 * @example
 *   const entry = await entryOf('instagram', 'de');
 *
 * @throws RangeError when there is no such service, or no such language
 */
export async function entryOf(id: string, language = 'en'): Promise<Entry> {
  const shelf = entries[language];
  if (!shelf) throw new RangeError(`The catalogue has no language "${language}".`);
  const { default: here } = await shelf();
  const load = Object.entries(here).find(([names]) => names.split(' ').includes(id))?.[1];
  if (!load) throw new RangeError(`The catalogue has no service "${id}".`);
  return (await load()).default;
}

/** What stands behind the answers of a service, by its id; nothing where nothing more is known. */
export const aboutOf = async (id: string, language = 'en'): Promise<EntryAbout | undefined> =>
  (await bundledSource.behind(id, language)).about;

/** The sources behind each fact of a service, by its id. */
export const evidenceOf = (id: string): Promise<Evidence> => bundledSource.evidence(id);

/** Ids and names of all services in one language. */
export const indexIn = (language = 'en'): Promise<readonly IndexRow[]> =>
  bundledSource.index(language);

export type {
  Delivered,
  Entry,
  EntryAbout,
  Evidence,
  IndexRow,
  Unsaid,
} from './catalogue/entry.ts';
