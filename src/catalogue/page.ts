import { parseUrl } from './safe-link.ts';

/** A pattern as a regular expression: `*` stands for letters, digits, hyphens and low lines, nothing else is special. */
function expressionOf(pattern: string): RegExp {
  const written = parseUrl(pattern)?.href ?? '';
  return new RegExp(
    `^${written.replace(/[$()+.?[\\\]^{|}]/g, '\\$&').replaceAll('*', '[\\w-]*')}$`,
  );
}

/**
 * Whether an address is one of the pages that a service declares. A host is not enough: on the host of a form there are
 * also logins, consents, redirects to anywhere, and what other people write.
 *
 * @param pages whole addresses, `https://help.instagram.com/contact/*`; a query or a fragment only where they have it
 */
export function isPage(text: string, pages: readonly string[]): boolean {
  const url = parseUrl(text);
  return url?.protocol === 'https:' && pages.some((page) => expressionOf(page).test(url.href));
}
