import type { LinkAddress, ReportAddress } from '../catalogue/checked.ts';
import { isMail } from './report-address.ts';

/**
 * Where a report goes: a mail, or an address that takes `title` and `body` (a GitHub "new issue" page does).
 *
 * @param to the newsroom's `report-to`, as `isReportAddress` takes it
 */
export function reportLink(to: ReportAddress, title: string, body: string): LinkAddress {
  if (isMail(to))
    return `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}` as LinkAddress;
  const url = new URL(to);
  url.searchParams.set('title', title);
  url.searchParams.set('body', body);
  return url.href as LinkAddress;
}
