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

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day that exists. */
export function dayFrom(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('It must be a day, like 2027-01-31.');
}

/** A year, a month or a day that exists: `2026`, `2026-11` or `2026-11-24`. */
export function dateFrom(text: string): string {
  if (['', '-01', '-01-01'].some((rest) => isDay(text + rest))) return text;
  throw new InvalidArgumentError('It must be a day, a month or a year, like 2027-01-31.');
}
