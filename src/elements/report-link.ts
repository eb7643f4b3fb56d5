import { parseUrl } from '../catalogue/safe-link.ts';

/**
 * Where a report goes: a mail, or an address that takes `title` and `body` (a GitHub "new issue" page does).
 * `to` is the newsroom's `report-to`; anything but a mail address or `https` gives `undefined`.
 */
export function reportLink(to: string, title: string, body: string): string | undefined {
  if (/^[^\s@:/?]+@[^\s@:/?]+$/.test(to))
    return `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  const url = parseUrl(to);
  if (url?.protocol !== 'https:') return undefined;
  url.searchParams.set('title', title);
  url.searchParams.set('body', body);
  return url.href;
}
