import { mayBePublic } from './public-address.ts';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether an address names this machine outright. */
export const isLoopback = ({ hostname }: URL): boolean => LOOPBACK.test(hostname);

/**
 * Whether a check may ask an address: `https`, and `http` only on this machine. A site on the net must not send
 * the check to a server on this machine or in its network.
 *
 * @param from the address the catalogue names, where this one came by a redirect
 */
export const mayAsk = (url: URL, from: URL = url): boolean =>
  isLoopback(url)
    ? isLoopback(from) && /^https?:$/.test(url.protocol)
    : url.protocol === 'https:' && !url.username && !url.password && mayBePublic(url);
