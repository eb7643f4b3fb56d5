/** What one page or feed is about: all services, or one. */
import { nameIn } from './change-words.ts';
import type { FileName } from '../../catalogue/checked.ts';
import { isName } from '../../catalogue/id.ts';
import type { Change, ChangeLog, Day } from './change.ts';

/** A service of the log; it may be gone from the catalogue. */
export type Service = Pick<Change, 'service' | 'name'>;

/** What is told, and of which service; of all where none is named. */
export interface Subject {
  log: ChangeLog;
  about?: Service;
}

/** Where the parts of an edition lie, from the folder it is published in. */
export interface Paths {
  page: `${FileName}.html`;
  atom: `${FileName}.atom`;
  json: `${FileName}.json`;
}

function named(text: string): FileName {
  if (isName(text)) return text;
  throw new RangeError(`"${text}" is no name of a file`);
}

/** The files of a page and its feeds. The English feeds of all services have no language in their name. */
export function pathsOf({ about }: Subject, language: string): Paths {
  if (about) {
    const base = named(`${about.service}.${language}`);
    return { page: `${base}.html`, atom: `${base}.atom`, json: `${base}.json` };
  }
  const suffix = language === 'en' ? '' : `.${language}`;
  const of = (name: string): FileName => named(name + suffix);
  return {
    page: `${named(`index.${language}`)}.html`,
    atom: `${of('changes')}.atom`,
    json: `${of('feed')}.json`,
  };
}

/** Each service the log tells of, under its newest name, in the order of their names in a language. */
export function servicesIn({ days }: ChangeLog, language: string): Service[] {
  const changes = days.flatMap((day) => day.changes);
  const newest = new Map(changes.toReversed().map((c) => [c.service, c]));
  return [...newest.values()].sort((a, b) =>
    nameIn(a, language).localeCompare(nameIn(b, language), language),
  );
}

/** Some of a log: only what concerns some services, and since some day. */
export function narrowedLog(
  { days, ...rest }: ChangeLog,
  wanted: (change: Change, day: Day) => boolean,
): ChangeLog {
  const narrowed = days.map((day) => ({
    ...day,
    changes: day.changes.filter((change) => wanted(change, day)),
  }));
  return { ...rest, days: narrowed.filter(({ changes }) => changes.length > 0) };
}
