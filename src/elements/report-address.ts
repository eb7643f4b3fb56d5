import type { ReportAddress } from '../catalogue/checked.ts';
import { parseUrl } from '../catalogue/safe-link.ts';

/** Whether something is one mail address: nothing in it could name another recipient, a header or an account. */
export const isMail = (to: string): boolean => /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(to);

/** Whether reports can go there: a mail address, or `https` without a password and without a fragment. */
export function isReportAddress(to: string): to is ReportAddress {
  const url = parseUrl(to);
  return isMail(to) || (url?.protocol === 'https:' && !/#|\/\/[^/]*@/.test(url.href));
}
