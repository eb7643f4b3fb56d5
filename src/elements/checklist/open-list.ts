/** Loads what a list needs before its first screen. */
import type { IndexRow } from '../../catalogue/entry.ts';
import type { Region } from '../../catalogue/types.ts';
import { languageOn } from '../../i18n/negotiate.ts';
import type { RegionNames } from '../../i18n/regions.ts';
import type { Phrases, Words } from '../../i18n/words.ts';
import { NotLoaded } from '../gather.ts';
import { chunk } from '../retried.ts';
import type { Page } from '../screen.ts';
import type { listViews } from './list-views.ts';

/** What was loaded. */
export interface Loaded {
  readonly views: typeof listViews;
  readonly language: string;
  readonly words: Phrases & Partial<Words>;
  readonly index: readonly IndexRow[];
  readonly regions: RegionNames;
  /** The services the page names, by the ids they have now. */
  readonly named: readonly string[];
  /** Names on the page that nobody knows. */
  readonly unknown: readonly string[];
  readonly guessed?: Region;
}

/** The reader is asked anyway. */
async function guess(): Promise<Region | undefined> {
  try {
    return (await chunk('browser-guess.js', () => import('../browser-guess.ts'))).guessedRegion();
  } catch {
    return undefined;
  }
}

const loadListViews = async (): Promise<typeof listViews> =>
  (await chunk('list-views.js', () => import('./list-views.ts'))).listViews;

const isCalled =
  (name: string) =>
  (row: IndexRow): boolean =>
    [row.id, ...(row.formerly ?? []), ...(row.aliases ?? [])].includes(name);

/** @throws NotLoaded when anything could not be loaded */
export async function openList({ source, tag, region, services }: Page): Promise<Loaded> {
  const language = languageOn(tag, source.spoken);
  const first = source.words(language);
  try {
    const [views, words, own, index, regions, guessed] = await Promise.all([
      loadListViews(),
      first,
      source.after('words', `${language}.checklist`),
      source.index(language),
      source.regions(language),
      region === undefined || region === 'auto' ? guess() : undefined,
    ]);
    const found = services.map((name) => index.find(isCalled(name))?.id);
    return {
      views,
      language,
      words: { ...words, ...own },
      index,
      regions,
      named: [...new Set(found.filter((id) => id !== undefined))],
      unknown: services.filter((_, i) => found[i] === undefined),
      ...(guessed && { guessed }),
    };
  } catch (cause) {
    throw new NotLoaded(cause, language, await first.catch(() => undefined));
  }
}
