/** What people call their country, whatever language the page is in. Made when files are built. */
import { WORLD } from '../catalogue/regions.ts';
import type { Region } from '../catalogue/types.ts';

/** Official languages that a country has besides its most spoken one, where they name it differently. */
const ALSO: Readonly<Record<Region, readonly string[]>> = {
  BE: ['fr', 'de'],
  CA: ['fr'],
  CH: ['fr', 'it', 'rm'],
  CY: ['tr'],
  ES: ['ca', 'eu', 'gl'],
  FI: ['sv'],
  IE: ['ga'],
  LU: ['de', 'lb'],
  MA: ['fr'],
  ZA: ['af', 'zu'],
};

/** Short and everyday names, which `Intl` does not have. */
const EVERYDAY: Readonly<Record<Region, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  CZ: ['Czech Republic', 'Tschechische Republik'],
  GB: ['UK', 'Great Britain', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  KR: ['Korea'],
  NL: ['Holland'],
  TR: ['Turkey'],
  US: ['USA', 'America'],
};

const nameIn = (language: string, country: Region): string | undefined => {
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(country);
  return name === country ? undefined : name;
};

/** Names by country code, besides the one in the reader's language. */
export const ownNames = (): Record<Region, string[]> =>
  Object.fromEntries(
    WORLD.map((country) => {
      const { language } = new Intl.Locale(`und-${country}`).maximize();
      const spoken = [language, ...(ALSO[country] ?? [])].map((l) => nameIn(l, country));
      const names = [...spoken, ...(EVERYDAY[country] ?? [])].filter((n) => n !== undefined);
      return [country, [...new Set(names)]];
    }),
  );
