/**
 * Cuts an entry by when it is read. A flow needs all of its facts, but a first screen few of its sentences: those that
 * are said later are put aside, with a number in their place.
 */
import { ELSEWHERE, isAside, type Aside } from './aside.ts';
import type { Behind, Entry, EntryMove, EntryWay, Later } from './entry.ts';
import { actsIn, type MovesAside } from './moves.ts';
import { LABEL_KEYS } from './resolve.ts';

/** Sayings that the first screens say. */
const FIRST = /^(account|need)\./;

/** Sayings that no screen says: the list of services has them. */
const LISTED = /^group\./;

/** What only those read who ask what stands behind a screen. */
const FOLDED: readonly string[] = ['about', 'readings', 'gaps'];

/** What only screens show that wait for the later views: ends, forms, paths, letters. */
const BEYOND: readonly string[] = ['moves', 'mail', 'lines', 'after', 'limits'];

/** Lists of sayings: no screen tells how sure we are of them, or since when. */
const UNRATED = ['needs', 'after', 'limits'] as const;

/** A way, with only what its lists say. */
const unrated = (way: Omit<EntryWay, 'ladder' | 'otherwise'>): object => ({
  ...way,
  ...Object.fromEntries(
    UNRATED.flatMap((key) => (way[key] ? [[key, { says: way[key].says }]] : [])),
  ),
});

type IsLater = (key: string) => boolean;

/** Puts every value under some keys aside, each once. */
class Shears {
  /** What was put aside, by its number. */
  readonly cuttings: Record<number, unknown> = {};
  private readonly numbers = new Map<string, number>();
  private readonly from: number;

  /** @param from the first number */
  constructor(from: number) {
    this.from = from;
  }

  cut<T>(value: T, isLater: IsLater): T {
    return this.visit(value, isLater) as T;
  }

  private visit(value: unknown, isLater: IsLater): unknown {
    if (Array.isArray(value)) return value.map((v) => this.visit(v, isLater));
    if (typeof value !== 'object' || value === null || isAside(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, v]) => [
        key,
        isLater(key) ? this.asideOf(key, v) : this.visit(v, isLater),
      ]),
    );
  }

  /** A flow must know a little of moves that come later; a screen says how many gaps there are. */
  private asideOf(key: string, value: unknown): Aside | MovesAside {
    const aside = this.aside(value);
    if (key === 'moves') return { ...aside, acts: actsIn(value as EntryMove[]) };
    const { length } = value as readonly unknown[];
    return key === 'gaps' && length > 1 ? { ...aside, of: length } : aside;
  }

  private aside(value: unknown): Aside {
    const text = JSON.stringify(value);
    const at = this.numbers.get(text) ?? this.from + this.numbers.size;
    this.numbers.set(text, at);
    this.cuttings[at] = value;
    return { at };
  }
}

/** Ways that a reader can be sent on first; all others only help afterwards. */
const mainWays = ({ answers, accounts }: Entry): Set<unknown> =>
  new Set<unknown>([
    ...answers.flatMap((a) => [a.way, ...Object.values(a.accounts ?? {})]),
    ...accounts.map((a) => a.way),
  ]);

const isBehind: IsLater = (key) => FOLDED.includes(key) || key === 'note';
const isUnread: IsLater = (key) => LABEL_KEYS.includes(key) || BEYOND.includes(key);
const isSaidLater: IsLater = (key) => isUnread(key) || key === 'note';

/** The numbers of what only those read who ask; those of what is said later are lower. */
const BEHIND = 1000;

/** What a reader downloads first, whose flow is the whole one; what is said only later; what is for those who ask. */
export function cut(entry: Entry): {
  first: Entry;
  later: Omit<Later, 'behind'>;
  behind: Behind;
} {
  const later = new Shears(0);
  const behind = new Shears(BEHIND);
  const main = mainWays(entry);
  const says = Object.entries(entry.says);
  const way = ([id, { ladder, otherwise, ...rest }]: [string, Entry['ways'][string]]) => {
    const [lead, ...others] = ladder;
    const own = main.has(id) ? isUnread : isSaidLater;
    return [
      id,
      {
        ...behind.cut(later.cut(unrated(rest), isUnread), isBehind),
        ladder: [...later.cut([lead], own), ...later.cut(others, isSaidLater)],
        ...(otherwise && { otherwise: later.cut(otherwise, isSaidLater) }),
      },
    ] as const;
  };
  const answer = ({ disputes, gaps, late, ...rest }: Entry['answers'][number]) => ({
    ...rest,
    ...behind.cut(
      { ...(disputes && { disputes }), ...(gaps && { gaps }), ...(late && { late }) },
      isBehind,
    ),
  });
  const first = {
    ...entry,
    ...(entry.note !== undefined && behind.cut({ note: entry.note }, isBehind)),
    accounts: later.cut(entry.accounts, (key) => key === 'note'),
    answers: entry.answers.map(answer),
    ways: Object.fromEntries(Object.entries(entry.ways).map(way)),
    ...(entry.about && { about: ELSEWHERE }),
    says: Object.fromEntries(says.filter(([key]) => FIRST.test(key))),
  } as Entry;
  return {
    first,
    later: {
      says: Object.fromEntries(says.filter(([key]) => !FIRST.test(key) && !LISTED.test(key))),
      aside: later.cuttings,
    },
    behind: { aside: behind.cuttings, ...(entry.about && { about: entry.about }) },
  };
}
