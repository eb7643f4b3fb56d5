import { parseUrl } from '../../catalogue/safe-link.ts';
import { plain } from '../web/plain.ts';
import type { Word } from './words.ts';

/** What a page says and where it links to, as recorded. */
export interface PageWords {
  /** Plain text, a line per block. */
  text: string;
  links: string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text holds a wording as whole words, in any case and however it is broken into lines. */
export function hasWording(text: string, wording: string): boolean {
  const words = plain(wording).split(/\s+/).map(escaped).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** An address without what may differ in print: the scheme, `www`, a slash at the end. */
const bare = (url: URL): string =>
  url.host.replace(/^www\./, '') + url.pathname.replace(/\/$/, '') + url.search;

function hasAddress({ text, links }: PageWords, address: string): boolean {
  const wanted = parseUrl(address);
  if (!wanted) return false;
  const found = links.map((link) => parseUrl(link)).filter((url) => url !== undefined);
  return text.includes(bare(wanted)) || found.some((url) => bare(url) === bare(wanted));
}

/** Whether a word or an address is on a page. */
export const lookFor = (page: PageWords, { says, language }: Word): boolean =>
  language ? hasWording(page.text, says) : hasAddress(page, says);
