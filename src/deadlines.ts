/** `opt-out-wizard/deadlines`: when an answer is due, and a reminder of it. Pure, on calendar dates. */
export {
  calendars,
  clocksOf,
  deadline,
  regimes,
  NO_HOLIDAYS,
  type DeadlineQuestion,
  type NamedClock,
} from './deadlines/deadline.ts';
export { reckon, type Given } from './deadlines/reckon.ts';
export { ics } from './deadlines/reminder/ics.ts';
export { calendarLinks, type CalendarLinks } from './deadlines/reminder/calendar-links.ts';
export type { Reminder } from './deadlines/reminder/reminder.ts';
export type * from './deadlines/types.ts';
