import { getDomain } from 'tldts';

const siteOf = ({ hostname }: URL): string =>
  getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;

/** Whether two addresses belong to one registrable domain (`help.x.com`, `x.com`). */
export const sameSite = (a: URL, b: URL): boolean => siteOf(a) === siteOf(b);
