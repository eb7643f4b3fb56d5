import type { Region } from '../catalogue/types.ts';
import { guessRegion } from '../flow/guess-region.ts';

/** Only `Temporal` tells the zone without making a date format, whose first one is slow. */
const zone = (): string =>
  (globalThis as { Temporal?: { Now: { timeZoneId(): string } } }).Temporal?.Now.timeZoneId() ??
  Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The country the reader's browser suggests, worked out without any request. */
export const guessedRegion = (): Region | undefined => guessRegion(navigator.languages, zone());
