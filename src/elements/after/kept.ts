/** What a reader agreed to keep on this device: in the page's own storage, under one key. Nothing is written before. */
import { readRecord, RecordError, recordOf } from '../../followup/read-record.ts';
import { KEPT } from '../kept-key.ts';
import { isSame, merged, type FollowUpRecord } from '../../followup/record.ts';

/** What became of a wish to keep or to forget. */
export type KeepResult = 'kept' | 'forgotten' | 'denied' | 'full';

interface Kept {
  readonly version: 1;
  readonly records: readonly unknown[];
}

const isKept = (value: Partial<Kept> | null): value is Kept =>
  value?.version === 1 && Array.isArray(value.records);

/**
 * A record that cannot be read is left where it is: a later version may have made it.
 *
 * @throws RangeError where all of it is of a later version: nothing may be written over that
 */
function parse(text: string | null): unknown[] {
  let value: Partial<Kept> | null = null;
  try {
    value = JSON.parse(text ?? '') as Partial<Kept> | null;
  } catch {
    // Broken, it is of no use to anybody.
  }
  if (Number(value?.version) > 1) throw new RangeError('kept by a later version');
  return isKept(value) ? [...value.records] : [];
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
    return parse(localStorage.getItem(KEPT)).flatMap((value) => readable(value) ?? []);
  } catch {
    return [];
  }
}

/** What is kept of the same objection. */
export const keptOf = (record: FollowUpRecord): FollowUpRecord | undefined =>
  keptRecords().find((other) => isSame(other, record));

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Two tabs that write at once take turns, where the browser can. */
async function inTurn(write: () => KeepResult): Promise<KeepResult> {
  try {
    return await ('locks' in navigator ? navigator.locks.request(KEPT, write) : write());
  } catch (error) {
    return isFull(error) ? 'full' : 'denied';
  }
}

/**
 * Keeps a record beside what is there, also what another tab has put there since. Only to be called when the reader
 * says so.
 *
 * @param before what was kept of it, where something was
 */
export const keep = async (record: FollowUpRecord, before?: FollowUpRecord): Promise<KeepResult> =>
  inTurn(() => {
    const all = parse(localStorage.getItem(KEPT));
    const others = all.filter((value) => !isOf(record, value));
    const found = readable(all.find((value) => isOf(record, value)));
    const records = [...others, found ? merged(record, found, before) : record];
    localStorage.setItem(KEPT, JSON.stringify({ version: 1, records } satisfies Kept));
    return 'kept';
  });

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
