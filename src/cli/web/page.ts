import { type CheerioAPI, load } from 'cheerio';
import { parseUrl } from '../../catalogue/safe-link.ts';
import { plain } from './plain.ts';

/** What a reader sees of a page. */
export interface Page {
  title: string;
  /** Of the first level. */
  headings: string[];
  /** A field for a password, outside header and menus. */
  asksPassword: boolean;
  /** The visible text, a line per block. */
  text: string;
  /** Where it links to, sorted, without the part after `#`. */
  links: string[];
}

const UNSEEN =
  'script, style, noscript, template, svg, iframe, nav, dialog, [hidden], [aria-hidden="true"]';
const BLOCKS =
  'address, article, aside, blockquote, button, dd, div, dl, dt, fieldset, figcaption, figure, footer, form, ' +
  'h1, h2, h3, h4, h5, h6, header, hr, label, legend, li, main, ol, option, p, pre, section, summary, table, ' +
  'td, th, tr, ul';

function textOf($: CheerioAPI): string {
  $('br').replaceWith('\n');
  $(BLOCKS).before('\n').after('\n');
  return plain($('body').text());
}

function linksOf($: CheerioAPI, base: string): string[] {
  const found = $('a[href]')
    .toArray()
    .map((a) => absolute($(a).attr('href') ?? '', base))
    .filter((url) => url !== undefined);
  return [...new Set(found)].sort();
}

function absolute(href: string, base: string): string | undefined {
  const url = parseUrl(URL.canParse(href, base) ? new URL(href, base).href : '');
  return url && /^https?:$/.test(url.protocol) ? url.href.replace(/#.*$/, '') : undefined;
}

/**
 * Reads a page as it arrives; nothing in it is run.
 *
 * @param base its address, for the links
 */
export function readPage(html: string, base: string): Page {
  const $ = load(html);
  const title = plain($('head title').first().text());
  $(UNSEEN).remove();
  const links = linksOf($, base);
  const asksPassword = $('input[type="password"]').not('header *, footer *, aside *').length > 0;
  const headings = $('h1')
    .toArray()
    .map((h) => plain($(h).text()));
  return { title, headings, asksPassword, links, text: textOf($) };
}
