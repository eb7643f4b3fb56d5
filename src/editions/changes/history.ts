import { fileURLToPath } from 'node:url';
import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { ChangeLog, Day } from './change.ts';
import { changesBetween } from './changes-between.ts';
import { type Commit, commitsOf, isShallow, textsOf } from './git.ts';
import { SnapshotReader } from './snapshot-reader.ts';
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
  const [base, days] = [snapshots.slice(0, -most), snapshots.slice(-most)];
  const kept = [...base.slice(-1), ...days];
  const blobs = new Set(kept.flatMap(({ files }) => [...files.values()]));
  const reader = new SnapshotReader(textsOf(root, blobs), kept.at(-1));
  let before: ResolvedService[] = base.slice(-1).flatMap((s) => reader.read(s));
  return days.map((snapshot) => {
    const after = reader.read(snapshot);
    const changes = changesBetween(before, after);
    before = after;
    return { date: snapshot.date, at: snapshot.at.toISOString(), changes };
  });
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
