import type { Holidays } from './types.ts';
import written from './holidays.json' with { type: 'json' };

/** The holidays of every calendar. Made by `npm run holidays` from the library named in the file. */
export const tables: Readonly<Record<string, Holidays>> = written.calendars;
