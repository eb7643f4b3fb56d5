/** The catalogue at a glance: one row a service, what exists where, how sure we are, how old the evidence is. */
import { surelySeen, weakest } from '../catalogue/confidence.ts';
import { localize, type ResolvedService } from '../catalogue/resolve.ts';
import { RUNG_KINDS, TOLD, type FiledBy } from '../flow/rungs.ts';
import type { Entry, EntryAnswer, EntryWay } from '../catalogue/entry.ts';
import type { Confidence, PartialDate, Region, Result } from '../catalogue/types.ts';

/** How a reader gets out, in a word. */
export type Mechanism =
  | FiledBy
  | `law: ${FiledBy}`
  | 'switch'
  | 'ask'
  | 'lines'
  | 'settings'
  | 'delete'
  | 'nothing to do'
  | 'none'
  | 'disputed'
  | 'not established';

/** The places that share a mechanism. */
export interface Cell {
  mechanism: Mechanism;
  /** In the order of the answers. */
  regions: Region[];
}

export interface Row {
  id: string;
  name: string;
  group: string;
  cells: Cell[];
  /** The weakest confidence of its answers: the row claims no more than that. */
  confidence: Confidence;
  /** The newest evidence about it; the age of a law is not its own. */
  seen: PartialDate | null;
  /** Languages in which words of its screens are known. */
  languages: string[];
}

const BY_RESULT: Readonly<Record<Result, Mechanism>> = {
  switched: 'switch',
  filed: 'form',
  reported: 'form',
  asked: 'ask',
  placed: 'lines',
  limited: 'settings',
  deleted: 'delete',
};

const filedBy = (way?: EntryWay): FiledBy =>
  TOLD[RUNG_KINDS.find((kind) => way?.ladder.some((rung) => rung[kind])) ?? 'link'].filedBy;

/** How readers get out by one answer, in a word. */
export function mechanismOf(entry: Entry, { verdict, way }: EntryAnswer): Mechanism {
  const found = way === undefined ? undefined : entry.ways[way];
  if (verdict === 'law') return `law: ${filedBy(found)}`;
  if (verdict === 'not-needed') return 'nothing to do';
  if (verdict === 'unknown') return 'not established';
  if (verdict !== 'yes' || !found) return verdict === 'disputed' ? 'disputed' : 'none';
  return found.result === 'filed' ? filedBy(found) : BY_RESULT[found.result];
}

function cellsOf(entry: Entry): Cell[] {
  const cells = new Map<Mechanism, Region[]>();
  for (const answer of entry.answers) {
    const mechanism = mechanismOf(entry, answer);
    cells.set(mechanism, [...(cells.get(mechanism) ?? []), ...answer.regions]);
  }
  const all = [...cells].map(([mechanism, regions]) => ({ mechanism, regions }));
  const isRest = ({ regions }: Cell) => regions.includes('001');
  return [...all.filter((c) => !isRest(c)), ...all.filter(isRest)];
}

function rowOf(service: ResolvedService): Row {
  const entry = localize(service, 'en');
  const own = Object.entries(service.sources).filter(([id]) => !id.startsWith('law-'));
  return {
    id: entry.id,
    name: entry.name,
    group: entry.says[`group.${service.group}`] ?? service.group,
    cells: cellsOf(entry),
    confidence: weakest(entry.answers.map((a) => a.confidence)),
    seen: surelySeen(own.map(([, source]) => source)),
    languages: [...new Set(Object.values(service.labels).flatMap((l) => Object.keys(l.in)))].sort(),
  };
}

/** One row a service, by group and name. */
export const tableRows = (services: readonly ResolvedService[]): Row[] =>
  services
    .map(rowOf)
    .sort((a, b) => a.group.localeCompare(b.group, 'en') || a.name.localeCompare(b.name, 'en'));
