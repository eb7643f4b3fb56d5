import { hasBegun, isRealDate } from '../catalogue/partial-date.ts';
import { visit, type Check, type Problem } from './check.ts';

/** Where a date stands. */
const DATED = /\/(seen|since|on|from|until|lookedAt)$/;

/** Dates that do not exist yet, or at all. */
export const datesCheck: Check = {
  id: 'dates',
  what: 'every date exists and has passed',
  why: 'evidence from the future is a typing error, and would never look old',
  run: ({ services, today }) =>
    services.flatMap((s) => {
      const problems: Omit<Problem, 'check'>[] = [];
      const { about, answers, formerly, sources } = s;
      visit({ about, answers, formerly, sources }, (value, pointer) => {
        if (!DATED.test(pointer) || typeof value !== 'string') return;
        if (isRealDate(value) && hasBegun(value, today)) return;
        problems.push({
          file: `services/${s.id}`,
          pointer,
          message: `${value} is not a day that has passed`,
          fix: 'look it up in the source again',
        });
      });
      return problems;
    }),
};
