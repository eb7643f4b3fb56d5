import type { Commit } from './git.ts';

/** The folder as it was at the end of a day. */
export interface Snapshot {
  /** In UTC, `2026-11-24`. */
  date: string;
  /** When the day's last commit was made. */
  at: Date;
  /** Blobs by path: the JSON files that hold facts. */
  files: ReadonlyMap<string, string>;
}

const FACTS = /^(services|controllers|law|vocabulary)\/.+\.json$/;

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/**
 * One snapshot a day, oldest first.
 *
 * @param commits oldest first; where one is dated before its parent, it counts as of the parent's day
 */
export function snapshotsOf(commits: readonly Commit[]): Snapshot[] {
  const files = new Map<string, string>();
  const days = new Map<string, Snapshot>();
  let date = '';
  for (const { at, edits } of commits) {
    for (const [path, blob] of edits.filter(([path]) => FACTS.test(path)))
      if (blob) files.set(path, blob);
      else files.delete(path);
    date = dayOf(at) > date ? dayOf(at) : date;
    days.set(date, { date, at, files: new Map(files) });
  }
  return [...days.values()];
}
