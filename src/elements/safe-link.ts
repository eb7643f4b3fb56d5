/**
 * An address as the catalogue allows it: `https`, on a host the entry declares. Anything else gives `undefined`,
 * whatever a newer or broken catalogue says.
 */
export function safeLink(url: string, hosts: readonly string[]): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' && hosts.includes(parsed.host) && !parsed.username
    ? parsed
    : undefined;
}

/**
 * Where a report goes: a mail, or an address that takes `title` and `body` (a GitHub "new issue" page does).
 * `to` is the newsroom's `report-to`; anything but a mail address or `https` gives `undefined`.
 */
export function reportLink(to: string, title: string, body: string): string | undefined {
  if (/^[^\s@:/?]+@[^\s@:/?]+$/.test(to))
    return `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  if (!URL.canParse(to)) return undefined;
  const url = new URL(to);
  if (url.protocol !== 'https:') return undefined;
  url.searchParams.set('title', title);
  url.searchParams.set('body', body);
  return url.href;
}
