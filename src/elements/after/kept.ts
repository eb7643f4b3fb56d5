/** What a reader agreed to keep on this device: in the page's own storage, under one key. Nothing is written before. */
import { readRecord, RecordError, recordOf } from '../../followup/read-record.ts';
import { KEPT } from '../kept-key.ts';
import { isSame, merged, type FollowUpRecord } from '../../followup/record.ts';

/** What became of a wish to keep or to forget; `later`: what is there was written by a later version. */
export type KeepResult = 'kept' | 'forgotten' | 'denied' | 'full' | 'later';

interface Kept {
  readonly version: 1;
  readonly records: readonly unknown[];
  /** How far the list of services is; its own element reads it. */
  readonly checklist?: unknown;
}

const isKept = (value: Partial<Kept> | null): value is Kept =>
  value?.version === 1 && Array.isArray(value.records);

class Later extends Error {}

/**
 * A record that cannot be read is left where it is: a later version may have made it.
 *
 * @throws Later where all of it is of a later version: nothing may be written over that
 */
function parse(text: string | null): Kept {
  let value: Partial<Kept> | null = null;
  try {
    value = JSON.parse(text ?? '') as Partial<Kept> | null;
  } catch {
    // Broken, it is of no use to anybody.
  }
  if (Number(value?.version) > 1) throw new Later('kept by a later version');
  return isKept(value) ? value : { version: 1, records: [] };
}

const readable = (value: unknown): FollowUpRecord | undefined => {
  try {
    return recordOf(value);
  } catch {
    return undefined;
  }
};

const isOf = (record: FollowUpRecord, value: unknown): boolean => {
  const other = readable(value);
  return other !== undefined && isSame(other, record);
};

/** What is kept; nothing where storage is denied. */
export function keptRecords(): FollowUpRecord[] {
  try {
    return parse(localStorage.getItem(KEPT)).records.flatMap((value) => readable(value) ?? []);
  } catch {
    return [];
  }
}

/** What is kept of the same objection. */
export const keptOf = (record: FollowUpRecord): FollowUpRecord | undefined =>
  keptRecords().find((other) => isSame(other, record));

/** A record from elsewhere, with what this browser knows of the same objection. */
export function withKept(record: FollowUpRecord): FollowUpRecord {
  const kept = keptOf(record);
  return kept ? merged(record, kept) : record;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Two tabs that write at once take turns, where the browser can. */
async function inTurn(write: () => KeepResult): Promise<KeepResult> {
  const tried = (): KeepResult => {
    try {
      return write();
    } catch (error) {
      if (error instanceof Later) return 'later';
      return isFull(error) ? 'full' : 'denied';
    }
  };
  try {
    return await ('locks' in navigator ? navigator.locks.request(KEPT, tried) : tried());
  } catch {
    return 'denied';
  }
}

/** Puts something in the place of what is kept, as it is at that moment; nothing where it was forgotten meanwhile. */
const replace = async (change: (all: Kept) => Kept | undefined): Promise<KeepResult> =>
  inTurn(() => {
    const all = change(parse(localStorage.getItem(KEPT)));
    if (!all) return 'forgotten';
    localStorage.setItem(KEPT, JSON.stringify(all));
    return 'kept';
  });

/**
 * Keeps a record beside what is there, also what another tab has put there since. Only to be called when the reader
 * says so.
 *
 * @param before what was kept of it, where something was; if that is gone, the reader has forgotten it in another tab
 */
export const keep = async (record: FollowUpRecord, before?: FollowUpRecord): Promise<KeepResult> =>
  replace((kept) => {
    if (before && !kept.records.some((value) => isOf(before, value))) return undefined;
    const others = kept.records.filter((value) => !isOf(record, value));
    const found = readable(kept.records.find((value) => isOf(record, value)));
    const all = found ? merged(record, found, before) : record;
    // What could not be read again would be lost.
    if (!readable(all)) throw new DOMException('too many events', 'QuotaExceededError');
    return { ...kept, records: [...others, all] };
  });

/** The list of services as it is kept, unread; nothing where storage is denied. */
export function keptChecklist(): unknown {
  try {
    return parse(localStorage.getItem(KEPT)).checklist;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the list of services beside the records. Only to be called when the reader says so.
 *
 * @param change gets the list that is kept at that moment
 * @param isAgain it was kept before: if it is gone, the reader has forgotten it in another tab
 */
export const keepChecklist = async (
  change: (kept: unknown) => unknown,
  isAgain = false,
): Promise<KeepResult> =>
  replace((all) =>
    isAgain && all.checklist === undefined
      ? undefined
      : { ...all, checklist: change(all.checklist) },
  );

/** Forgets everything. */
export const forget = async (): Promise<KeepResult> =>
  inTurn(() => {
    localStorage.removeItem(KEPT);
    return 'forgotten';
  });

/** Bytes of the largest file that is read: more than any record has. */
const MOST = 100_000;

/** @throws RecordError where the file holds no record */
export async function recordIn(file: Blob): Promise<FollowUpRecord> {
  if (file.size > MOST) throw new RecordError('size', 'the file is too long');
  return readRecord(await file.text());
}
