/** Guesses the reader's country without any request. Shown as a guess, and can be changed. */
import { zones } from 'virtual:zones';
import { WORLD, isCountry } from '../catalogue/regions.ts';
import type { Region } from '../catalogue/types.ts';

const has = (country: Region, zone: string): boolean => ` ${zones[country]} `.includes(` ${zone} `);
const isIn = (country: Region, timeZone: string): boolean =>
  has(country, timeZone) || has(country, `~${timeZone}`);

const regionOf = (tag: string): Region | undefined => {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
};

/**
 * Guesses the reader's country from languages and time zone. A language with a country that was chosen on
 * purpose (`de-CH`, because plain `de` would mean Germany) says most. English says little: `en-US` and `en-GB`
 * are set on devices everywhere, so there only the clock counts.
 *
 * @param languages BCP 47 tags, as in `navigator.languages`
 * @param timeZone IANA name, as `Intl.DateTimeFormat` resolves it
 */
export function guessRegion(languages: readonly string[], timeZone: string): Region | undefined {
  const [first = ''] = languages;
  const region = regionOf(first);
  const spoken = region && isCountry(region) ? region : undefined;
  if (spoken && isIn(spoken, timeZone)) return spoken;
  const isTelling = !first.startsWith('en');
  // Last, because a browser takes long to say it.
  const usual = () => new Intl.Locale(new Intl.Locale(first).language).maximize().region;
  if (spoken && isTelling && spoken !== usual()) return spoken;
  return WORLD.find((country) => has(country, timeZone)) ?? (isTelling ? spoken : undefined);
}
