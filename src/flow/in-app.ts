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
