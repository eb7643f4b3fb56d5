import { fileURLToPath } from 'node:url';
import type { ChangeLog, Day } from './change.ts';
import { changesBetween } from './changes-between.ts';
import { type Commit, commitsOf, isShallow, textsOf } from './git.ts';
import { readSnapshots } from './read-snapshots.ts';
import { type Snapshot, snapshotsOf } from './snapshots.ts';

const CATALOGUE = fileURLToPath(new URL('../../catalogue', import.meta.url));

interface Options {
  /** The catalogue's folder. */
  root?: string;
  /** At most so many days on which something was committed, the newest. */
  most?: number;
}

/** `undefined` where there is no history to read. */
function historyOf(root: string): { commits: Commit[]; shallow: boolean } | undefined {
  try {
    return { commits: commitsOf(root), shallow: isShallow(root) };
  } catch {
    // No Git, no such folder, or no repository around it.
    return undefined;
  }
}

function daysOf(root: string, snapshots: readonly Snapshot[], most: number): Day[] {
  // One more than asked for, because the oldest is compared with something.
  const kept = snapshots.slice(-most - 1);
  const blobs = new Set(kept.flatMap(({ files }) => [...files.values()]));
  const services = readSnapshots(kept, textsOf(root, blobs));
  const days = kept.map(({ date, at }, i): Day => {
    const changes = changesBetween(services[i - 1] ?? [], services[i] ?? []);
    return { date, at: at.toISOString(), changes };
  });
  return days.slice(-most);
}

/**
 * What changed in the facts, day by day, from the history that Git keeps: the last commit of each day (UTC) against
 * that of the day before. All services of the first day are added then.
 */
export function changeLog({ root = CATALOGUE, most = 400 }: Options = {}): ChangeLog {
  const history = historyOf(root);
  if (!history?.commits.length) return { days: [], missing: 'no-history' };
  if (history.shallow) return { days: [], missing: 'shallow' };
  const days = daysOf(root, snapshotsOf(history.commits), most);
  return { days: days.filter(({ changes }) => changes.length > 0).reverse() };
}
