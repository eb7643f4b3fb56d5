/** What stands behind a service's answers, for the reader's country. */
import type { EntryAbout } from '../catalogue/entry.ts';
import { covers } from '../catalogue/regions.ts';
import type { Region } from '../catalogue/types.ts';

/** What holds for one country. A list is empty where nothing is known. */
export interface AboutHere {
  used: NonNullable<EntryAbout['used']>;
  notUsed: NonNullable<EntryAbout['notUsed']>;
  disputes: NonNullable<EntryAbout['disputes']>;
  /** What could not be established. */
  gaps: NonNullable<EntryAbout['gaps']>;
  /** Why there is a way here, or none. */
  why: NonNullable<EntryAbout['why']>[number]['because'];
  /** Newest first. */
  events: NonNullable<EntryAbout['events']>;
  notices: NonNullable<EntryAbout['notices']>;
  /** Paths of older guides; of them a reader needs only where they went. */
  gone: NonNullable<EntryAbout['gone']>;
  lookedAt: EntryAbout['lookedAt'];
}

/** What notices lead to today. */
export interface NoticedToday {
  /** Of every notice; all there is, where it is one. */
  all: string[];
  /** Of one of several only, under its title. */
  own: { title: string; notes: string[] }[];
}

/** What notices lead to today: each sentence once, and none without its notice where there are several. */
export function noticedToday(notices: AboutHere['notices']): NoticedToday {
  const told = notices.map(({ title, today }) => ({ title, notes: today.map(({ note }) => note) }));
  const isShared = (note: string): boolean => told.every(({ notes }) => notes.includes(note));
  return {
    all: told[0]?.notes.filter(isShared) ?? [],
    own: told.flatMap(({ title, notes }) => {
      const left = notes.filter((note) => !isShared(note));
      return left.length > 0 ? [{ title, notes: left }] : [];
    }),
  };
}

/** What a service tells about itself to the people of one country. */
export function aboutFor(about: EntryAbout, region: Region): AboutHere {
  const here = <T extends { regions?: Region[] }>(all: readonly T[] = []): T[] =>
    all.filter(({ regions = ['001'] }) => covers(regions, region));
  return {
    used: here(about.used),
    notUsed: here(about.notUsed),
    disputes: about.disputes ?? [],
    gaps: about.gaps ?? [],
    why: here(about.why)[0]?.because ?? [],
    events: here(about.events),
    notices: here(about.notices),
    gone: here(about.notices).length > 0 ? (about.gone ?? []) : [],
    lookedAt: about.lookedAt,
  };
}
