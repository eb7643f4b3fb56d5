/** What a browser tells about itself without any request. Guesses are shown as such and can be changed. */
import type { Device } from '../catalogue/types.ts';

/** Guesses the device. iPads that ask for desktop pages call themselves a Mac, but have touch points. */
export function guessDevice(userAgent: string, touchPoints: number): Device {
  if (/Android/.test(userAgent)) return 'android';
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  return /Macintosh/.test(userAgent) && touchPoints > 1 ? 'ios' : 'web';
}

/** What the user agents of apps with a browser of their own say, and what the apps are called. */
const APPS: readonly (readonly [RegExp, string])[] = [
  [/Barcelona/, 'Threads'],
  [/Instagram/, 'Instagram'],
  [/Messenger|Orca-And/, 'Messenger'],
  [/FBA[NV]|FB_IAB/, 'Facebook'],
  [/Twitter/, 'X'],
  [/LinkedInApp/, 'LinkedIn'],
  [/Snapchat/, 'Snapchat'],
  [/Pinterest/, 'Pinterest'],
  [/musical_ly|BytedanceW/, 'TikTok'],
];

/** The app whose own browser this is, where logins of the real browser do not hold; nothing in a real one. */
export const inAppBrowser = (userAgent: string): string | undefined =>
  APPS.find(([pattern]) => pattern.test(userAgent))?.[1];
