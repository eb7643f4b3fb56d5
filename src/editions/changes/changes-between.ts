import { isDeepStrictEqual } from 'node:util';
import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Change, Value } from './change.ts';
import type { FlatFact } from './fact.ts';
import { factsOf, SERVICE } from './facts-of.ts';
import { grouped } from './grouped.ts';
import { type ChangeKind, kindOf, KINDS } from './kinds.ts';
import { nameOf } from './texts.ts';

type Facts = ReadonlyMap<string, FlatFact>;
type Both = readonly [before: ResolvedService | undefined, after: ResolvedService | undefined];

/** A translation that comes is no change of what is said. */
function says(a: Value | undefined, b: Value | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const shared = Object.keys(a).filter((language) => language in b);
  return shared.length > 0 ? shared.every((l) => a[l] === b[l]) : isDeepStrictEqual(a, b);
}

const alike = (a: FlatFact, b: FlatFact): boolean =>
  a.compared === b.compared &&
  (a.compared !== undefined ||
    (a.value.length === b.value.length && a.value.every((value, i) => says(value, b.value[i]))));

/** Evidence that only got older says nothing about the fact. */
const isNews = (was: FlatFact, is: FlatFact): boolean =>
  is.family !== 'evidence' || String(is.value[0] ?? '') > String(was.value[0] ?? '');

function kindBetween(was?: FlatFact, is?: FlatFact): ChangeKind | undefined {
  if (!is) return was && kindOf(was.family, 'removed');
  if (!was) return kindOf(is.family, 'added');
  return alike(was, is) || !isNews(was, is) ? undefined : kindOf(is.family, 'changed');
}

/** What is news of its own in one service: what it belongs to was there before and still is. */
function changesOf(before: Facts, after: Facts): Omit<Change, 'service' | 'name'>[] {
  const lasts = (at: string): boolean => before.has(at) && after.has(at);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((at) => {
    const [was, is] = [before.get(at), after.get(at)];
    const kind = kindBetween(was, is);
    const { within = SERVICE, regions, way, place, language } = is ?? was ?? ({} as FlatFact);
    if (!kind || !(at === SERVICE || lasts(within))) return [];
    const about = { ...(regions && { regions }), ...(way && { way }), ...(place && { place }) };
    const values = { before: was?.value ?? [], after: is?.value ?? [] };
    return [{ kind, at, ...about, ...(language && { language }), ...values }];
  });
}
