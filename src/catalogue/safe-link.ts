/** Reads an address; `undefined` where it is none. (`URL.canParse` is too new for old in-app browsers.) */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/**
 * An address as the catalogue allows it: `https`, on a host the entry declares. Anything else gives `undefined`,
 * whatever a newer or broken catalogue says.
 */
export function safeLink(text: string, hosts: readonly string[]): URL | undefined {
  const url = parseUrl(text);
  const safe = url?.protocol === 'https:' && hosts.includes(url.host) && !url.username;
  return safe ? url : undefined;
}
