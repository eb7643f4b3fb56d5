import { parseUrl } from '../catalogue/safe-link.ts';

/** Whether something is one mail address. */
export const isMail = (to: string): boolean => /^[^\s@:/?]+@[^\s@:/?]+$/.test(to);

/** Whether reports can go there: a mail address, or `https`. */
export const isReportAddress = (to: string): boolean =>
  isMail(to) || parseUrl(to)?.protocol === 'https:';
