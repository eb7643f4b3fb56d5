/** The reader's own day, by the clock and the time zone of their device: `2026-11-24`. */
export const todayHere = (now = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
