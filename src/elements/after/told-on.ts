import { later } from '../../followup/record.ts';
import type { AfterContext } from './views/after.view.ts';

/**
 * The day on which something is told: today. Where a record from another time zone was filed on a day that has not come
 * here, that day: nothing happened before it.
 */
export const toldOn = ({ today, after: { record } }: AfterContext): string =>
  later(today, record.filed);
