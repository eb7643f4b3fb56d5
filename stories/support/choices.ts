/** What can be chosen for an embed, by name: read from the catalogue and the list of languages. */
import { index, WORLD } from '../../src/catalogue.ts';
import { regionNames } from '../../src/i18n/regions.ts';
import { PSEUDO } from '../../src/i18n/pseudo.ts';
import { memoryLanguages } from './memory-source.ts';

/** A value of an attribute, and what it is called. */
export type Choice = readonly [value: string, label: string];

const byLabel = ([, a]: Choice, [, b]: Choice): number => a.localeCompare(b, 'en');

/** Every service. */
export const services: readonly Choice[] = index('en')
  .map(({ id, name }): Choice => [id, name])
  .sort(byLabel);

const countries = regionNames('en');

/** Every country. */
export const regions: readonly Choice[] = WORLD.map((code): Choice => [
  code,
  countries[code] ?? code,
]).sort(byLabel);

const PSEUDO_NAMES: Readonly<Record<(typeof PSEUDO)[number], string>> = {
  'en-XA': 'Long words (a test)',
  'ar-XB': 'Right to left (a test)',
};

/** The languages there are words for, then the pseudo-locales. */
export const languages: readonly Choice[] = memoryLanguages.map((tag): Choice => {
  const pseudo = PSEUDO.find((p) => p === tag);
  if (pseudo) return [tag, PSEUDO_NAMES[pseudo]];
  return [tag, new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag];
});

/** Those that a snippet may name. */
export const spokenLanguages: readonly string[] = memoryLanguages.filter(
  (tag) => !(PSEUDO as readonly string[]).includes(tag),
);

export const devices: readonly Choice[] = [
  ['web', 'Computer'],
  ['android', 'Android'],
  ['ios', 'iPhone'],
];

export const schemes: readonly Choice[] = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['auto', 'As the reader’s system'],
];
