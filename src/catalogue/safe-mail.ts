/**
 * A mail address as the catalogue allows it: at a host the entry declares, without the characters with which a
 * `mailto:` address could name other recipients or headers. Anything else gives `undefined`.
 */
export function safeMail(text: string, hosts: readonly string[]): string | undefined {
  const [, host] = /^[\w.+-]+@([\w.-]+)$/.exec(text) ?? [];
  return host !== undefined && hosts.includes(host) ? text : undefined;
}
