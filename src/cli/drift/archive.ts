/** The recorded texts of Open Terms Archive as a source of drift: companies' terms, kept by others, day by day. */
import type { Source } from '../../catalogue/types.ts';
import archive from './archive.json' with { type: 'json' };

/** Where the newest text of some terms is; `{collection}` and `{terms}` stand for a version's own. */
export const ARCHIVE = archive.address;

/** Whose texts they are, and under which licence: said wherever one of them is quoted. */
export const LICENCE = `${archive.attribution}, ${archive.licence} (${archive.licenceUrl})`;

const COLLECTION = /OpenTermsArchive\/([a-z][a-z-]*)-versions\b/;
const TERMS = /([^/,;:()"]+\/[^/,;:()"]+)\.md\b/;

/** `pga` and `LinkedIn/Privacy Policy`, from where a source says that it was read. */
function termsOf({ url = '', where }: Source): [collection: string, terms: string] | undefined {
  for (const place of [decodeURI(url), where]) {
    const [, collection] = COLLECTION.exec(place) ?? [];
    const [, terms] = TERMS.exec(place.replace(/^.*\/(blob|tree|raw)\/[^/]+\//, '')) ?? [];
    if (collection && terms) return [collection, terms.trim()];
  }
  return undefined;
}

/**
 * The address of the newest recorded text of the terms that a source was read in; `undefined` where it was not.
 *
 * @param pattern of the addresses
 */
export function recordedAt(source: Source, pattern: string): string | undefined {
  const found = termsOf(source);
  if (!found) return undefined;
  const [collection, terms] = found;
  return encodeURI(pattern.replace('{collection}', collection).replace('{terms}', terms));
}

/** Markdown as words: links become their text and their address, marks of emphasis and escapes go. */
export const wordsOfMarkdown = (text: string): string =>
  text
    // Nothing of a link may hold the beginning of another: else a page of brackets takes time by its square.
    .replace(/!?\[([^[\]]*)\]\(([^\s()]+)(?:\s+"[^"]*")?\)/g, '$1 $2 ')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/^ {0,3}(#{1,6}|[-*+>])\s+/gm, '')
    .replace(/(\*\*|__|\*|`)/g, '');
