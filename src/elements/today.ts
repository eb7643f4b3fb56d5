/**
 * The reader's own day, by the clock and the time zone of their device: `2026-11-24`. Not by `Intl`, whose first date
 * format takes a phone 60 ms.
 */
export const todayHere = (now = new Date()): string =>
  new Date(+now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
