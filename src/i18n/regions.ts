/** The names of all countries in one language. Made when files are built: a browser's first lookup is slow. */
import { WORLD } from '../catalogue/regions.ts';
import { remembered } from '../catalogue/remembered.ts';
import type { Region } from '../catalogue/types.ts';
import { localeOf } from './locale.ts';

/** Names by country code, in the language's own alphabetical order. */
export type RegionNames = Readonly<Record<Region, string>>;

/** @param language a language there are words for */
export const regionNames = remembered((language): RegionNames => {
  const locale = localeOf(language, language);
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  // Maltese has no name for one of them: a browser says its code.
  const nameOf = (code: Region): string => {
    const own = names.of(code);
    return (own === code ? english.of(code) : own) ?? code;
  };
  const rows = WORLD.map((code) => [code, nameOf(code)] as const);
  const { compare } = new Intl.Collator(locale);
  return Object.fromEntries([...rows].sort(([, a], [, b]) => compare(a, b)));
});
