import type { CopyFolder } from '../../catalogue/checked.ts';
import { parseUrl } from '../../catalogue/safe-link.ts';

/** An image in a comment may be called `baseURI`. */
const pageAddress = ({ baseURI }: { readonly baseURI: unknown }): string =>
  typeof baseURI === 'string' ? baseURI : location.href;

/**
 * The folder of a copy of the catalogue, ending in `/`: on `https`, or wherever the page itself is. Nothing but a folder:
 * no query, no fragment, no password. A page without an origin has no host of its own. Throws what is wrong with it.
 *
 * @param text as the page says it
 */
export function copyAddress(text: string): CopyFolder {
  const url = parseUrl(text.endsWith('/') ? text : `${text}/`, pageAddress(document));
  const isOwn = url?.origin === location.origin && location.protocol === url.protocol;
  if (url && (url.protocol === 'https:' || (isOwn && url.origin !== 'null')))
    if (!/[?#]|\/\/.*@/.test(url.href)) return url.href as CopyFolder;
  throw new Error(`"${text}" is no folder at an https address or on this page's host`);
}
