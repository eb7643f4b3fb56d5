/** What the address of the frame says, checked: anyone may write an address of a newsroom's frame. */
import { parseUrl } from '../catalogue/safe-link.ts';

const CHECKS = {
  service: /^[a-z0-9-]{1,40}([ ,]+[a-z0-9-]{1,40}){0,199}$/i,
  region: /^([a-z]{2}|auto)$/i,
  lang: /^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i,
  device: /^(web|android|ios)$/i,
  'heading-level': /^[1-6]$/,
  'color-scheme': /^(light|dark|auto)$/i,
};
type Name = keyof typeof CHECKS | 'report-to' | 'catalogue';

const NAMES: readonly string[] = [...Object.keys(CHECKS), 'report-to', 'catalogue'];
/** As our names are written; pym.js and those who count visits write others. */
const PLAIN = /^[a-z]+(-[a-z]+)?$/;

function addressOn(text: string, here: URL): string | undefined {
  const url = parseUrl(text, here.href);
  return url?.origin === here.origin ? url.href : undefined;
}

/** Reports go to the frame's own host, or to a mail address of its domain: nobody shall receive them by an address. */
function reportsOn(text: string, here: URL): string | undefined {
  const [, domain] = /^[\w.+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(text) ?? [];
  if (domain) return `.${here.hostname}`.endsWith(`.${domain.toLowerCase()}`) ? text : undefined;
  const address = addressOn(text, here);
  return address?.startsWith('https:') ? address : undefined;
}

/**
 * The attributes of the tag, as the address of the frame gives them; what is not as it should be is left out.
 *
 * @param here the frame's address
 */
export function parametersIn(here: URL): Map<Name, string> {
  const found = new Map<Name, string>();
  const said = (name: Name): string => here.searchParams.get(name)?.trim() ?? '';
  for (const [name, isSound] of Object.entries(CHECKS) as [Name, RegExp][])
    if (isSound.test(said(name))) found.set(name, said(name));
  const reportTo = said('report-to') && reportsOn(said('report-to'), here);
  const catalogue = said('catalogue') && addressOn(said('catalogue'), here);
  if (reportTo) found.set('report-to', reportTo);
  if (catalogue) found.set('catalogue', catalogue);
  return found;
}

/** What the address says and the tag does not get, for developers. */
export interface LeftOut {
  /** Names that the tag has, with values that it does not take. */
  values: string[];
  /** Names that the tag has not; some may be meant for it. */
  names: string[];
}

/** @param taken what of the address the tag gets */
export function leftOutOf(here: URL, taken: ReadonlyMap<string, string>): LeftOut {
  const said = [...here.searchParams].filter(([name, value]) => value.trim() && !taken.has(name));
  return {
    values: said.flatMap(([name, value]) => (NAMES.includes(name) ? `${name}=${value}` : [])),
    names: said.flatMap(([name]) => (!NAMES.includes(name) && PLAIN.test(name) ? name : [])),
  };
}
