import { dayOf, isoOf } from '../day.ts';
import type { IsoDate } from '../types.ts';
import { nameOf, type Reminder } from './reminder.ts';
import { wellFormed } from './well-formed.ts';

/** Octets in a line, without its end (RFC 5545, 3.1). */
const WIDTH = 75;
const encoder = new TextEncoder();
const octets = (text: string): number => encoder.encode(text).length;

/** Breaks a line between characters; each further line starts with a space, which counts. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const character of line) {
    const size = octets(character);
    if (width + size > WIDTH) {
      lines.push(current);
      current = ' ';
      width = 1;
    }
    current += character;
    width += size;
  }
  return [...lines, current].join('\r\n');
}

/** A text as a value (3.3.11), without what cannot be in one. */
const escaped = (text: string): string =>
  wellFormed(text)
    // Some readers of such files take the last three for the end of a line, too.
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // eslint-disable-next-line no-control-regex -- these have no place in a calendar file
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const basic = (day: IsoDate): string => day.replaceAll('-', '');

/**
 * A reminder as a calendar file (RFC 5545): one all-day entry that does not block the day, with an alarm at nine in the
 * morning. The same reminder always gives the same text.
 *
 * @param written the day the file is made, `YYYY-MM-DD`
 * @throws RangeError for what is no date and no id
 */
export function ics(reminder: Reminder, written: IsoDate): string {
  const { day, title, text } = reminder;
  const start = dayOf(day);
  const stamp = isoOf(dayOf(written));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//opt-out-wizard//reminder//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${nameOf(reminder)}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(isoOf(start))}`,
    `DTEND;VALUE=DATE:${basic(isoOf(start + 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
