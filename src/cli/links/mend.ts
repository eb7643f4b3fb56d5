import type { Finding } from './crawl.ts';
import type { Kind } from './kinds.ts';

const MEND: Readonly<Record<Kind, string>> = {
  ok: 'its words are others than before: read it again where a fact rests on it',
  redirected: 'nothing has to be done; the other address may be taken over',
  moved: 'open the new address, see that the same is there, and put it into the file',
  login: 'log in and look; say "login-same-browser" under the way\'s needs if it does not yet',
  refused: 'open it in a browser; this check cannot see it',
  busy: 'run the command again later',
  failed: 'open it in a browser; if it fails for days, look for where it went',
  'other-host':
    'do not follow it blindly: if the company owns that host, add it to "hosts", else take the link out',
  'soft-404': 'look for the page on the site, correct the address, or take the link out',
  gone: 'look for the page on the site, correct the address, or take the link out',
};

/** What a maintainer can do about a finding, in English. */
export function mend({ kind, places }: Finding): string {
  if (kind === 'login' && places.every(({ to }) => to === 'setting'))
    return 'as expected of a setting; nothing has to be done';
  if (places.some(({ to }) => to)) return MEND[kind];
  return kind === 'gone' || kind === 'soft-404'
    ? 'take "url" out of the source, or name an archived copy; its date tells when it was read'
    : MEND[kind];
}
