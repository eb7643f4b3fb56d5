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
