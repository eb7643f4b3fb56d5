import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All of IPv6 that is given to anybody in the public net (RFC 4291). */
const GIVEN = ipaddr.parseCIDR('2000::/3');

/** Whether an IP address is one of the public net: not of this machine, of a private network, of a provider's inside. */
function isPublic(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  // Networks without IPv4 reach it by such addresses (RFC 6052); what counts is the one inside.
  const meant =
    address.range() === 'rfc6052' ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address;
  if (meant.range() !== 'unicast') return false;
  return meant.kind() === 'ipv4' || meant.match(GIVEN);
}

/** Whether the host of an address is a name, or a public IP address. What a name stands for, `publicLookup` tells. */
export function mayBePublic({ hostname }: URL): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 || isPublic(bare);
}

const refusal = (hostname: string, address: string): Error =>
  Object.assign(new Error(`${hostname} is at ${address}`), { code: 'ENOTPUBLIC' });

/**
 * Resolves a name for a connection, and refuses it where any of its addresses is not public. The connection is made to
 * the very addresses that were looked at, so a name cannot stand for others a moment later.
 *
 * @param resolve the machine's own
 */
export const publicLookup =
  (resolve: typeof lookup = lookup): LookupFunction =>
  (hostname, options, done) =>
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const inside = found?.find(({ address }) => !isPublic(address));
      const [first] = found ?? [];
      if (error ?? inside ?? !first) done(error ?? refusal(hostname, inside?.address ?? '?'), []);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
