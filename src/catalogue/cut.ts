/** Cuts an entry by when it is read: a flow needs all of its facts, but few of its sentences. */
import type { Entry, EntryVerdict, Later, Shown } from './entry.ts';
import { LABEL_KEYS } from './resolve.ts';

type Folded = Pick<EntryVerdict, 'disputes' | 'gaps'>;

/** Sayings that the first screens say. */
const FIRST = /^(account|need)\./;

/** What sources disagree on is named, its readings are not. */
const nameOnly = ({ disputes, gaps }: Folded): Folded => ({
  ...(disputes && { disputes: disputes.map((d) => ({ ...d, readings: [] })) }),
  ...(gaps && { gaps: [] }),
});

const isFolded = ({ disputes, gaps }: Folded): boolean => Boolean(disputes ?? gaps);

/** Everything that may be folded in, by its key in `Evidence.facts`. */
const foldsOf = ({ answers, ways }: Entry): [string, Folded][] => [
  ...answers.map((a): [string, Folded] => [`answer.${a.id}`, a]),
  ...Object.entries(ways).map(([id, way]): [string, Folded] => [`way.${id}`, way]),
];

/** Puts labels aside, each once; the same value with their numbers in their places. */
function withoutLabels<T>(value: T, aside: Map<string, Shown>): T {
  const visit = (inner: unknown, key = ''): unknown => {
    if (Array.isArray(inner)) return inner.map((v) => visit(v));
    if (typeof inner !== 'object' || inner === null) return inner;
    if (LABEL_KEYS.includes(key)) return { at: numberOf(inner as Shown, aside) };
    return Object.fromEntries(Object.entries(inner).map(([k, v]) => [k, visit(v, k)]));
  };
  return visit(value) as T;
}

function numberOf(label: Shown, aside: Map<string, Shown>): number {
  const text = JSON.stringify(label);
  aside.set(text, label);
  return [...aside.keys()].indexOf(text);
}

/** What a reader downloads first, whose flow is the whole one, and what is said only later. */
export function cut(entry: Entry): { first: Entry; later: Later } {
  const says = Object.entries(entry.says);
  const labels = new Map<string, Shown>();
  const folds = foldsOf(entry).filter(([, part]) => isFolded(part));
  const first: Entry = {
    ...entry,
    answers: entry.answers.map((a) => ({ ...a, ...nameOnly(a) })),
    ways: withoutLabels(
      Object.fromEntries(
        Object.entries(entry.ways).map(([id, way]) => [id, { ...way, ...nameOnly(way) }]),
      ),
      labels,
    ),
    says: Object.fromEntries(says.filter(([key]) => FIRST.test(key))),
  };
  return {
    first,
    later: {
      says: Object.fromEntries(says.filter(([key]) => !FIRST.test(key))),
      folds: Object.fromEntries(
        folds.map(([key, { disputes, gaps }]) => [
          key,
          { ...(disputes && { disputes }), ...(gaps && { gaps }) },
        ]),
      ),
      labels: [...labels.values()],
    },
  };
}
