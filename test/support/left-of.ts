import { load } from 'cheerio';

/** What is left of a snippet in what a system stored, without a browser. */
export function leftOf(stored: string, selector: string) {
  const $ = load(stored);
  const host = $(selector);
  return {
    element: host.length > 0,
    attributes: Object.keys(host.attr() ?? {}),
    script: $('script').length > 0,
    links: $('a[href^="https://"]').length,
  };
}
