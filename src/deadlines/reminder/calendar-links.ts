import { dayOf, isoOf } from '../day.ts';
import type { Reminder } from './reminder.ts';
import { wellFormed } from './well-formed.ts';

/** Calendars that take an entry from an address. */
export interface CalendarLinks {
  google: `https://calendar.google.com/${string}`;
  outlook: `https://outlook.live.com/${string}`;
  office: `https://outlook.office.com/${string}`;
  yahoo: `https://calendar.yahoo.com/${string}`;
}

// `URLSearchParams` would write a space as `+`, which Outlook shows as it is.
const address = <Base extends string>(
  base: Base,
  values: Readonly<Record<string, string>>,
): `${Base}?${string}` =>
  `${base}?${Object.entries(values)
    .map(([key, value]) => `${key}=${encodeURIComponent(wellFormed(value))}`)
    .join('&')}`;

const basic = (iso: string): string => iso.replaceAll('-', '');

/**
 * Addresses that offer the reminder as an all-day entry in a calendar on the web, for where no file can be saved. None
 * of these is documented by its owner; as others describe them:
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs. Long texts make addresses that a server
 * may refuse.
 *
 * @throws RangeError for what is no date
 */
export function calendarLinks({ day, title, text }: Reminder): CalendarLinks {
  const from = isoOf(dayOf(day));
  const to = isoOf(dayOf(day) + 1);
  const compose = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    allday: 'true',
    startdt: from,
    enddt: to,
    subject: title,
    body: text,
  };
  return {
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: `${basic(from)}/${basic(to)}`,
      details: text,
    }),
    outlook: address('https://outlook.live.com/calendar/deeplink/compose', compose),
    office: address('https://outlook.office.com/calendar/deeplink/compose', compose),
    yahoo: address('https://calendar.yahoo.com/', {
      v: '60',
      title,
      st: basic(from),
      dur: 'allday',
      desc: text,
    }),
  };
}
