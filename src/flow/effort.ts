import type { EntryWay } from '../catalogue/entry.ts';
import type { Need } from '../catalogue/types.ts';
import type { Effort } from './steps.ts';

/** What a way takes. */
export const effortOf = ({ minutes = 1, needs }: Pick<EntryWay, 'minutes' | 'needs'>): Effort => {
  const has = (...some: Need[]): boolean => some.some((need) => needs?.says.includes(need));
  const account = has('no-account-needed')
    ? 'none'
    : has('login-same-browser', 'login-app')
      ? 'login'
      : undefined;
  return { minutes, ...(account && { account }) };
};
