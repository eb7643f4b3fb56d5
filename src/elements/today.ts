/**
 * The reader's own day, by the clock and the time zone of their device: `2026-11-24`. Swedish dates are written as in
 * ISO 8601; fewer bytes than any other way.
 */
export const todayHere = (now = new Date()): string => now.toLocaleDateString('sv');
