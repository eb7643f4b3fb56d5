/** What of the toolbar says which day it is. */
interface DayGlobals {
  /** `2027-05-24`; empty for today. */
  day?: string;
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A day some months from another, `2027-05-24`; the last of its month where that is shorter. */
export function monthsFrom(day: string, months: number): string {
  const date = new Date(day);
  const wanted = date.getUTCMonth() + months;
  date.setUTCMonth(wanted);
  if (date.getUTCMonth() !== ((wanted % 12) + 12) % 12) date.setUTCDate(0);
  return isoOf(date);
}

/** The day the toolbar says, `2027-05-24`; today where it says none. */
export const dayOf = ({ day }: DayGlobals): string => day || isoOf(new Date());
