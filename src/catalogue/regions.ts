import regions from './regions.json' with { type: 'json' };
import type { Region } from './types.ts';

/** Every ISO 3166-1 alpha-2 country code. Their names come from `Intl.DisplayNames`. */
export const WORLD: readonly Region[] = regions.world.split(' ');

/** The 27 member states of the European Union. */
export const EU: readonly Region[] = regions.EU.split(' ');

/**
 * Territories with a country code of their own in which EU law applies as in their state
 * (outermost regions: TFEU Art. 349 and 355(1); Åland: Protocol 2 of the 1994 Act of Accession).
 */
const PART_OF: Readonly<Record<string, Region>> = regions.partOf;

/** True for a country the catalogue can answer for. */
export const isCountry = (code: string): code is Region => WORLD.includes(code);

/** Whether a list of regions as the catalogue writes it (`EU`, `NO`, `001`) includes a country. */
export function covers(list: readonly Region[], country: Region): boolean {
  const state = PART_OF[country] ?? country;
  return (
    list.includes('001') || list.includes(state) || (list.includes('EU') && EU.includes(state))
  );
}
