/** What a browser tells about itself without any request. Guesses are shown as such and can be changed. */
import { WORLD, isCountry } from '../catalogue/regions.ts';
import type { Device, Region } from '../catalogue/types.ts';

const zonesOf = (country: Region): readonly string[] => {
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(
    'und',
    { region: country },
  );
  return locale.getTimeZones?.() ?? [];
};

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
  const spoken = regionOf(first);
  const usual = spoken && new Intl.Locale(new Intl.Locale(first).language).maximize().region;
  const english = first.startsWith('en');
  if (spoken && spoken !== usual && !english && isCountry(spoken)) return spoken;
  const byClock = (country: Region): boolean => zonesOf(country).includes(timeZone);
  if (spoken && isCountry(spoken) && byClock(spoken)) return spoken;
  return WORLD.find(byClock) ?? (spoken && !english && isCountry(spoken) ? spoken : undefined);
}

/** Guesses the device. iPads that ask for desktop pages call themselves a Mac, but have touch points. */
export function guessDevice(userAgent: string, touchPoints: number): Device {
  if (/Android/.test(userAgent)) return 'android';
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  return /Macintosh/.test(userAgent) && touchPoints > 1 ? 'ios' : 'web';
}

/** True inside the in-app browsers of the services themselves, where logins of the real browser do not hold. */
export const isInAppBrowser = (userAgent: string): boolean =>
  /FBAN|FBAV|FB_IAB|Instagram|Barcelona|Twitter|LinkedInApp|Snapchat|Pinterest|musical_ly|BytedanceWebview/.test(
    userAgent,
  );
