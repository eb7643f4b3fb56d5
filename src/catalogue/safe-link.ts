import type { LinkAddress, LinkUrl, MailRecipient } from './checked.ts';

/** Reads an address; `undefined` where it is none. (`URL.canParse` is too new for old in-app browsers.) */
export function parseUrl(text: string | null | undefined, base?: string): URL | undefined {
  try {
    return new URL(text as string, base);
  } catch {
    return undefined;
  }
}

/**
 * An address as the catalogue allows it: `https`, on a host the entry declares. Anything else gives `undefined`,
 * whatever a newer or broken catalogue says.
 */
export function safeLink(text: string, hosts: readonly string[]): LinkUrl | undefined {
  const url = parseUrl(text);
  const safe = url?.protocol === 'https:' && hosts.includes(url.host) && !url.username;
  return safe ? (url as LinkUrl) : undefined;
}

/** Whether an address of the wizard's own facts may be a link's. */
export const isLink = (text: string | null | undefined): text is LinkAddress =>
  parseUrl(text)?.protocol === 'https:';

/** The same, on one of some hosts. */
export const isLinkOn =
  (hosts: readonly string[]) =>
  (text: string | undefined): text is LinkAddress =>
    text !== undefined && safeLink(text, hosts) !== undefined;

/**
 * A mail address as the catalogue allows it: at a host the entry declares, without the characters with which a
 * `mailto:` address could name other recipients or headers. Anything else gives `undefined`.
 */
export function safeMail(text: string, hosts: readonly string[]): MailRecipient | undefined {
  const [, host] = /^[\w.+-]+@([\w.-]+)$/.exec(text) ?? [];
  return host !== undefined && hosts.includes(host) ? (text as MailRecipient) : undefined;
}
