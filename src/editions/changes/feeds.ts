/**
 * The change log as feeds. Ids are `urn:uuid:` (RFC 9562), because the project has no domain that a `tag:` URI could
 * name.
 *
 * Links need a site. Atom would allow relative ones (RFC 4287, 4.2.7.1), resolved against `xml:base`; JSON Feed says
 * nothing of them, and JSON has no base. Readers treat them differently. So without a site the feeds have no links,
 * which both allow: an Atom entry needs none where it has content, and in JSON Feed `url`, `feed_url` and
 * `home_page_url` are optional.
 */
import { AUTHOR, feedOf, type FeedRequest } from './feed-of.ts';
import { asXml } from './xml.ts';

/** An Atom feed (RFC 4287). */
export const atomOf = (request: FeedRequest): string =>
  asXml(feedOf(request, 'html').atom1())
    // The library writes an empty link where it has none, and knows no language. All our text is escaped, so a tag in
    // it cannot be meant here.
    .replaceAll(/^\s*<link\/>\n/gm, '')
    .replace('<feed ', `<feed xml:lang="${request.language}" `);

/** A JSON Feed (version 1.1). The library writes version 1, which had no language and one author. */
export function jsonFeedOf(request: FeedRequest): string {
  const version1 = JSON.parse(feedOf(request, 'plain').json1()) as Record<string, unknown>;
  const { language } = request;
  const version = 'https://jsonfeed.org/version/1.1';
  const feed = { ...version1, version, language, authors: [{ name: AUTHOR }] };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
