/** Writes the tables of holidays: `npm run holidays`. A test tells when they are not what the library gives. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Library, { type HolidaysTypes } from 'date-holidays';
import { format } from 'prettier';

const FIRST = 2025;
const LAST = 2032;
const DAY = 86_400_000;
const root = join(import.meta.dirname, '..');
const file = join(root, 'src/deadlines/holidays.json');

type Holiday = HolidaysTypes.Holiday;
/** Which of the library's days the law of the place counts. */
type Counts = (holiday: Holiday) => boolean;

const isPublic: Counts = ({ type }) => type === 'public';
/** Lasts the whole day and is no mere observance: closed for some, and not named by the law. */
const mayCount: Counts = ({ type, start, end }) =>
  (type === 'bank' || type === 'optional') && +end - +start > 0.9 * DAY;

/** Where the law names other days than those the library calls public. Each with its reason. */
const OTHERWISE: Record<string, Counts> = {
  // Algemene termijnenwet, Article 3: Good Friday ends no period, although people work on it (recalled).
  NL: (h) => isPublic(h) || h.rule === 'easter -2',
  // Act 1930:173, section 2: the eves of Midsummer, Christmas and New Year (recalled).
  SE: (h) => isPublic(h) || (h.type === 'bank' && mayCount(h)),
};

const GERMAN = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ');
const EEA =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** Our names, and what the library calls the place. */
const PLACES: Record<string, [country: string, state?: string]> = {
  ...Object.fromEntries(EEA.split(' ').map((c): [string, [string]] => [c, [c]])),
  ...Object.fromEntries(GERMAN.map((s): [string, [string, string]] => [`DE-${s}`, ['DE', s]])),
  'GB-EAW': ['GB', 'ENG'],
  'US-CA': ['US', 'CA'],
  AR: ['AR'],
  CL: ['CL'],
};

const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

function table(library: Library, counts: Counts): Record<string, string> {
  const entries = years.map((year) => {
    const days = library.getHolidays(year).filter(counts);
    const short = days.map(({ date }) => date.slice(5, 10).replace('-', ''));
    return [year, [...new Set(short)].sort().join(' ')] as const;
  });
  return Object.fromEntries(entries.filter(([, days]) => days !== ''));
}

function calendar(id: string, [country, state]: [string, string?]): object {
  const library = state ? new Library(country, state) : new Library(country);
  const counts = OTHERWISE[id] ?? isPublic;
  const doubtful = table(library, (h) => mayCount(h) && !counts(h));
  return {
    days: table(library, counts),
    ...(Object.keys(doubtful).length > 0 && { doubtful }),
  };
}

const version = (): string =>
  (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    }
  ).devDependencies['date-holidays'] ?? '';

/** The file as the library has it now. */
export function holidaysText(): Promise<string> {
  const calendars = Object.fromEntries(
    Object.entries(PLACES)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, place]) => [id, calendar(id, place)]),
  );
  const from = `date-holidays ${version()}, data under CC BY 3.0 by its contributors`;
  return format(JSON.stringify({ from, calendars }), { parser: 'json', printWidth: 100 });
}

if (import.meta.main) writeFileSync(file, await holidaysText());
