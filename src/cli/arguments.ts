/** What several commands read from their arguments. */
import { InvalidArgumentError } from 'commander';
import { isCountry } from '../catalogue/regions.ts';
import type { Region } from '../catalogue/types.ts';

/** Today, `2026-11-24`. */
export const thisDay = (): string => new Date().toISOString().slice(0, 10);

/** A country, in any case. */
export function countryFrom(text: string): Region {
  const code = text.toUpperCase();
  if (isCountry(code)) return code;
  throw new InvalidArgumentError('It must be a country of ISO 3166-1, like DE.');
}

/** A day that exists. */
export function dayFrom(text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('It must be a day, like 2027-01-31.');
}
