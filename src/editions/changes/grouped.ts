import type { Change } from './change.ts';
import type { ChangeKind } from './kinds.ts';

/** Kinds of which a day may bring many; each has a sentence of its own for that, `<kind>.many`. */
const MANY: readonly ChangeKind[] = [
  'path-changed',
  'steps-changed',
  'label-changed',
  'label-added',
  'label-removed',
  'dispute-opened',
  'dispute-settled',
  'dispute-changed',
  'gap-named',
  'gap-closed',
  'note-changed',
  'event-added',
  'event-removed',
  'about-changed',
  'source-added',
  'evidence-renewed',
];

/** How many of one kind are told one by one. */
const MOST = 3;

function asOne(parts: Change[]): Change {
  const [{ kind, service, name }] = parts as [Change];
  const regions = parts.some((p) => !p.regions)
    ? undefined
    : [...new Set(parts.flatMap((p) => p.regions ?? []))];
  const about = { kind, service, name, ...(regions && { regions }) };
  return { ...about, at: kind, before: [], after: [], parts };
}

/** Tells many changes of one kind in one service as one change, with the others as its parts. */
export function grouped(changes: readonly Change[]): Change[] {
  const same = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.service} ${change.kind}`;
    same.set(key, [...(same.get(key) ?? []), change]);
  }
  return [...same.values()].flatMap((all) =>
    all.length > MOST && all.every(({ kind }) => MANY.includes(kind)) ? [asOne(all)] : all,
  );
}
