/** What a browser tells about itself without any request. Guesses are shown as such and can be changed. */
import type { Device } from '../catalogue/types.ts';

/** Guesses the device. iPads that ask for desktop pages call themselves a Mac, but have touch points. */
export function guessDevice(userAgent: string, touchPoints: number): Device {
  if (/Android/.test(userAgent)) return 'android';
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  return /Macintosh/.test(userAgent) && touchPoints > 1 ? 'ios' : 'web';
}

/**
 * True inside the in-app browsers of the services themselves, where logins of the real browser do not hold. What the
 * apps are called is in `in-app.ts`, which only those readers load; a test holds the two together.
 */
export const isInAppBrowser = (userAgent: string): boolean =>
  /Barcelona|Instagram|Messenger|Orca-And|FBA[NV]|FB_IAB|Twitter|LinkedInApp|Snapchat|Pinterest|musical_ly|BytedanceW/.test(
    userAgent,
  );
