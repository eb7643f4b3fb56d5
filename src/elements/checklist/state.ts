/** What a list of services holds, and what follows from it. */
import type { Entry } from '../../catalogue/entry.ts';
import type { Region } from '../../catalogue/types.ts';
import type { KeepResult } from '../after/kept.ts';
import type { NotLoaded } from '../gather.ts';
import type { Page } from '../screen.ts';
import type { Place } from '../wizard.machine.ts';
import { offeredOf } from './first-services.ts';
import type { Loaded } from './open-list.ts';
import { isSettled, stronger, type AllDone, type Outcome } from './outcomes.ts';
import type { Before } from './progress.ts';

export interface ListState {
  readonly page: Page;
  readonly place: Pick<Place, 'isUnseen' | 'isEmpty'>;
  /** Reads what is known of an earlier visit. */
  readonly before: () => Before;
  readonly loaded?: Loaded | undefined;
  /** The words in which a failure is told. */
  readonly failed?: Pick<NotLoaded, 'language' | 'words'> | undefined;
  readonly ticked: readonly string[];
  readonly region?: Region | undefined;
  /** What is worked through, in order. */
  readonly list: readonly string[];
  /** `null` is what could not be loaded. */
  readonly entries: Readonly<Record<string, Entry | null>>;
  /** Services whose facts take long; the others come first. */
  readonly late: readonly string[];
  readonly done: AllDone;
  /** What is worked on. */
  readonly current?: string;
  /** The reader agreed that it is kept in this browser. */
  readonly isKept: boolean;
  /** What became of the last wish to keep or forget. */
  readonly result?: KeepResult;
}

/** What of the list is not settled, after what is worked on and then before it. */
export function nextOf({
  list,
  done,
  current = '',
}: Pick<ListState, 'list' | 'done' | 'current'>): string | undefined {
  const at = list.indexOf(current);
  const others = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))];
  return others.find((id) => !isSettled(done[id]));
}

/** The services whose facts are to be loaded, in order. */
export const missingOf = ({ list, entries, late }: ListState): readonly string[] => {
  const missing = list.filter((id) => entries[id] === undefined);
  const inTime = missing.filter((id) => !late.includes(id));
  return inTime.length > 0 ? inTime : late.filter((id) => missing.includes(id));
};

/** One service takes long: it is the last to be waited for. */
export const withLate = (state: ListState): Partial<ListState> => {
  const [service = ''] = missingOf(state);
  return { late: [...state.late.filter((id) => id !== service), service] };
};

/** What the reader ticked, in the order it was offered. */
export function listOf({ ticked, loaded }: ListState): readonly string[] {
  if (!loaded) return ticked;
  const { first, others } = offeredOf(loaded);
  return [...first, ...others].map(({ id }) => id).filter((id) => ticked.includes(id));
}

/** Where the reader starts: what they chose comes first, then what the page says, then what was kept. */
export function started(state: ListState, loaded: Loaded): Partial<ListState> {
  const { progress, filed } = state.before();
  const known = (id: string): boolean => loaded.index.some((row) => row.id === id);
  const said = [state.list, loaded.named, progress?.services ?? []];
  const list = (said.find((ids) => ids.length > 0) ?? []).filter(known);
  const { region: given } = state.page;
  const own = state.region ?? (given === 'auto' ? undefined : given) ?? progress?.region;
  return {
    loaded,
    failed: undefined,
    entries: {},
    late: [],
    ticked: list,
    list,
    region: own ?? (given === 'auto' ? loaded.guessed : undefined),
    done: { ...filed, ...progress?.done, ...state.done },
    isKept: progress !== undefined,
  };
}

/** The page says something else: what the reader chose stays where that is about the same. */
export const underPage = (state: ListState, page: Page): Partial<ListState> => ({
  page,
  loaded: undefined,
  region: page.region === state.page.region ? state.region : undefined,
  list: page.services.join() === state.page.services.join() ? state.list : [],
});

/** What is done with one thing more. */
export const withDone = (
  { done, page }: ListState,
  service: string,
  outcome: Outcome,
): AllDone => ({ ...done, [service]: stronger(done[service], { outcome, on: page.today() }) });
