import { sameSite } from '../web/same-site.ts';
import { type Evidence, isExpectedHost } from './evidence.ts';
import type { Verdict } from './kinds.ts';
import { LOGIN, LOGIN_HOSTS, LOGIN_PATHS, LOGIN_SUBDOMAINS } from './page-words.ts';
import { titleParts } from './title-parts.ts';

/** A page of more words than this is no mere login. */
const FEW_WORDS = 150;

const hasLoginPath = ({ pathname }: URL): boolean =>
  pathname
    .toLowerCase()
    .split(/[/.]/)
    .some((part) => LOGIN_PATHS.includes(part));

const isLoginHost = ({ hostname }: URL): boolean =>
  LOGIN_SUBDOMAINS.includes(hostname.split('.')[0] ?? '') || LOGIN_HOSTS.includes(hostname);

const leadsToLogin = ({ asked, final }: Evidence): boolean =>
  (hasLoginPath(final) && !hasLoginPath(asked)) ||
  (isLoginHost(final) && final.host !== asked.host);

const isTrusted = (seen: Evidence): boolean =>
  isExpectedHost(seen) || sameSite(seen.asked, seen.final) || LOGIN_HOSTS.includes(seen.final.host);

/** `login`, told by where a redirect leads. */
export function loginRedirect(seen: Evidence): Verdict | undefined {
  if (seen.reply.hops.length === 0 || !leadsToLogin(seen) || !isTrusted(seen)) return undefined;
  return { kind: 'login', detail: 'redirects to a login', to: seen.final.href };
}

const startsWithLogin = (part: string): boolean =>
  Object.values(LOGIN)
    .flat()
    .some((words) => part === words || part.startsWith(`${words} `));

/** `login`, told by the page: little but a field for a password, or a title that says so. */
export function loginPage({ page }: Evidence): Verdict | undefined {
  const short = page.text.split(/\s+/).length < FEW_WORDS;
  const named = titleParts(page).some(startsWithLogin);
  if (named && (short || page.asksPassword))
    return { kind: 'login', detail: `is titled "${page.title || page.headings[0]}"` };
  return short && page.asksPassword ? { kind: 'login', detail: 'asks for a password' } : undefined;
}
