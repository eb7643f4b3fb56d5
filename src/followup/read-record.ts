import { isId } from '../catalogue/id.ts';
import { isCountry } from '../catalogue/regions.ts';
import {
  CHANNELS,
  HAPPENINGS,
  withEvent,
  type FollowUpRecord,
  type RecordEvent,
} from './record.ts';

/** Why a text is no record: it is too long, no JSON, of a later version, or has a field that cannot be. */
export type Refusal = 'size' | 'json' | 'version' | 'shape';

/** A text that is no record. Nothing of it is used. */
export class RecordError extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** More is no record that a reader could have made. In UTF-16 code units, and in events. */
const MOST = { text: 20_000, events: 100 };
const SUBDIVISION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

const refuse = (reason: Refusal, message: string): never => {
  throw new RecordError(reason, message);
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only what the text itself holds: nothing that a page put on every object. */
const own = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

function textOf(fields: Fields, key: string, isValid: (text: string) => boolean): string {
  const value = own(fields, key);
  return typeof value === 'string' && isValid(value)
    ? value
    : refuse('shape', `the record's "${key}" is not what it must be`);
}

/** Whether a text is a day of the calendar: `2026-02-30` is none. */
export const isDay = (text: string): boolean => {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const oneOf = (list: readonly string[]) => (text: string) => list.includes(text);

function eventOf(value: unknown, filed: string): RecordEvent {
  if (!isFields(value)) return refuse('shape', 'the record holds an event that is none');
  const type = textOf(value, 'type', oneOf(HAPPENINGS)) as RecordEvent['type'];
  const on = textOf(value, 'on', (day) => isDay(day) && day >= filed);
  return { type, on };
}

/**
 * Reads a record from a file or from what the browser kept. Fields it does not know are left out.
 *
 * @throws RecordError with the reason
 */
export function readRecord(text: string): FollowUpRecord {
  if (text.length > MOST.text) refuse('size', 'the record is too long');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse('json', 'the record is no JSON');
  }
  return recordOf(value);
}

/** The same, from what is parsed already. */
export function recordOf(value: unknown): FollowUpRecord {
  if (!isFields(value)) return refuse('shape', 'the record is no object');
  const version = own(value, 'version');
  if (version !== 1) {
    const is = typeof version === 'number' ? `version ${version}` : 'no known version';
    refuse('version', `this is a record of ${is}, not of version 1`);
  }
  const filed = textOf(value, 'filed', isDay);
  const region = textOf(value, 'region', isCountry);
  const isPart = (part: string): boolean => SUBDIVISION.test(part) && part.startsWith(`${region}-`);
  const subdivision =
    own(value, 'subdivision') === undefined ? undefined : textOf(value, 'subdivision', isPart);
  const events = own(value, 'events');
  if (!Array.isArray(events) || events.length > MOST.events)
    return refuse('shape', 'the record\'s "events" is not what it must be');
  return events
    .map((event) => eventOf(event, filed))
    .reduce(withEvent, {
      version: 1,
      service: textOf(value, 'service', isId),
      region,
      ...(subdivision !== undefined && { subdivision }),
      way: textOf(value, 'way', isId),
      ...(own(value, 'isRequest') === true && { isRequest: true }),
      channel: textOf(value, 'channel', oneOf(CHANNELS)) as FollowUpRecord['channel'],
      filed,
      events: [],
    });
}
