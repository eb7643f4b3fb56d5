import { EU } from '../../../src/catalogue/regions.ts';
import type { Region } from '../../../src/catalogue/types.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region' });
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** One place as the catalogue writes it, in words. */
export const placeName = (region: Region): string => {
  if (region === 'EU') return `the ${EU.length} EU states`;
  return region === '001' ? 'everywhere else' : (names.of(region) ?? region);
};

/** Some places in one phrase: `the 27 EU states, Iceland, and Norway`. */
export const placesName = (regions: readonly Region[]): string =>
  list.format(regions.map(placeName));

/** The same as a title: `The 27 EU states, Iceland, and Norway`. */
export const placesTitle = (regions: readonly Region[]): string =>
  placesName(regions).replace(/^./, (first) => first.toUpperCase());
