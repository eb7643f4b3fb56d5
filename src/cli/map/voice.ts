import type { Entry } from '../../catalogue/entry.ts';
import type { Id, Region } from '../../catalogue/types.ts';
import { formatDate, localeOf } from '../../i18n/locale.ts';
import { withoutMarks } from '../../i18n/foreign-words.ts';
import { fill, type SayingKey, type WordKey } from '../../i18n/words.ts';

/** Sentences by key: the wizard's own. */
export type Sentences = Readonly<Record<string, string>>;

/** Says in one language what readers see of one entry. */
export interface Voice {
  entry: Entry;
  region: Region;
  /** Of dates, names and lists. */
  locale: string;
  /** How old facts are is worked out from it: `2026-11-24`. */
  today: string;
  say: (key: WordKey | SayingKey, values?: Readonly<Record<string, string>>) => string;
  /** What the vocabulary calls something: `vocabulary('account', 'minor')`. */
  vocabulary: (part: string, id: Id) => string;
  date: (partial: string) => string;
  regionName: (region: Region) => string;
}

/** @param words the wizard's own words in the entry's language */
export function voiceOf(
  entry: Entry,
  words: Sentences,
  { region, language, today }: { region: Region; language: string; today: string },
): Voice {
  const says: Sentences = { ...words, ...entry.says };
  const locale = localeOf(language, language);
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return {
    entry,
    region,
    locale,
    today,
    say: (key, values = {}) => withoutMarks(fill(says[key] ?? '', values).join('')),
    vocabulary: (part, id) => says[`${part}.${id}`] ?? id,
    date: (partial) => formatDate(partial, locale),
    regionName: (code) => names.of(code) ?? code,
  };
}
