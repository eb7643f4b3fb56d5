/** How far a reader is with the list, as it may be kept: services, a country, what became of each. */
import { isId } from '../../catalogue/id.ts';
import { isCountry } from '../../catalogue/regions.ts';
import type { Region } from '../../catalogue/types.ts';
import { isDay } from '../../followup/read-record.ts';
import { keepChecklist, keptChecklist, keptRecords, type KeepResult } from '../after/kept.ts';
import { isOutcome, stronger, type AllDone, type Done } from './outcomes.ts';

/** What is kept of a list. It holds no name and no words of the reader's. */
export interface Progress {
  readonly region: Region;
  readonly services: readonly string[];
  readonly done: AllDone;
}

/** What a box knows of an earlier visit. */
export interface Before {
  /** Nothing where the reader did not agree to keep it. */
  readonly progress?: Progress;
  /** What was filed and kept by itself. */
  readonly filed: AllDone;
}

/** More than there are services. */
const MOST = 300;

const doneOf = (value: unknown): Done | undefined => {
  const { outcome, on } = (value ?? {}) as Partial<Record<keyof Done, unknown>>;
  return isOutcome(outcome) && typeof on === 'string' && isDay(on) ? { outcome, on } : undefined;
};

const isServiceId = (value: unknown): value is string => typeof value === 'string' && isId(value);

/** What is kept, as far as it has the right form: anybody can write there. */
export function readProgress(value: unknown): Progress | undefined {
  const { region, services, done } = (value ?? {}) as Partial<Record<keyof Progress, unknown>>;
  if (typeof region !== 'string' || !isCountry(region) || !Array.isArray(services))
    return undefined;
  const all: [string, unknown][] = Object.entries(done ?? {});
  return {
    region,
    services: services.filter(isServiceId).slice(0, MOST),
    done: Object.fromEntries(
      all.slice(0, MOST).flatMap(([id, one]): [string, Done][] => {
        const read = doneOf(one);
        return isId(id) && read ? [[id, read]] : [];
      }),
    ),
  };
}

/** What another tab has settled since is kept, too. */
const joined = (one: AllDone, other: AllDone): AllDone => ({
  ...other,
  ...Object.fromEntries(Object.entries(one).map(([id, done]) => [id, stronger(other[id], done)])),
});

/** What is known of an earlier visit; nothing where nothing was kept. */
export function before(): Before {
  const progress = readProgress(keptChecklist());
  const filed = keptRecords().map(({ service, filed: on }): [string, Done] => [
    service,
    { outcome: 'filed', on },
  ]);
  return { ...(progress && { progress }), filed: Object.fromEntries(filed) };
}

/**
 * Keeps it in this browser. Only to be called when the reader says so.
 *
 * @param isAgain the reader said so before, and it is kept on
 */
export const keepProgress = async (progress: Progress, isAgain = false): Promise<KeepResult> =>
  keepChecklist(
    (kept) => ({ ...progress, done: joined(progress.done, readProgress(kept)?.done ?? {}) }),
    isAgain,
  );
