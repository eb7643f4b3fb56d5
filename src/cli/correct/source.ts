import { isPage } from '../../catalogue/page.ts';
import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Device, Id, Source } from '../../catalogue/types.ts';
import type { Correction } from './correction.ts';

const ON: Readonly<Record<Device, string>> = {
  web: 'in a browser',
  android: 'in the app on Android',
  ios: 'in the app on iPhone or iPad',
};

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** Where companies keep their own help and texts, and where others write there. */
const OFFICE = /^(help|support|privacy|privacycenter|policies|legal|safety|about)\./;
const VOICES =
  /\/(answers|communit(y|ies)|discussions?|forums?|posts?|questions|threads?|users?)\b/;

/** The folder on a host in which a page lies. */
const folderOf = (address: string): string => {
  const { host, pathname } = new URL(address);
  return `${host}/${pathname.split('/')[1]}`;
};

/**
 * Whether a page is the company's own. Its host does not make it so: there others write, too. It is where the company
 * keeps its texts, or beside one of them that we have.
 */
function isOwnPage(page: string, { hosts, pages, sources }: ResolvedService): boolean {
  const { host, pathname } = new URL(page);
  if (isPage(page, pages ?? [])) return true;
  if (!hosts.includes(host) || VOICES.test(pathname)) return false;
  const own = Object.values(sources).flatMap(({ kind, url }) =>
    kind === 'official' && url ? [folderOf(url)] : [],
  );
  return OFFICE.test(host) || own.includes(folderOf(page));
}

/** A source on a page is the company's only where it is its own; else of the kind that claims least. */
function pageSource(page: string, service: ResolvedService): Partial<Source> {
  const { name, company } = service;
  const { host } = new URL(page);
  const isOwn = isOwnPage(page, service);
  return {
    title: isOwn ? `${name}: ${new URL(page).pathname}` : `Page on ${name}`,
    by: isOwn ? company : host,
    kind: isOwn ? 'official' : 'blog',
    where: page,
    url: page,
  };
}

/** What a correction rests on, as a source. */
export function sourceOf(correction: Correction, service: ResolvedService): Source {
  const { page, by = '', country, device, lang, seen, clicked } = correction;
  const method = clicked ? 'clicked' : 'read';
  const own = page === undefined ? ownSource() : pageSource(page, service);
  return { ...own, seen, method } as Source;

  function ownSource(): Partial<Source> {
    const place = country ? `, account in ${countries.of(country)}` : '';
    return {
      title: `A screen of ${service.name}, ${ON[device]}`,
      by,
      kind: 'press',
      where: `${ON[device]}, in "${lang}"${place}`,
    };
  }
}

/** An id that no source of any folder has: one that is nearer to a service would hide the new one. */
export function newId(seen: string, taken: ReadonlySet<Id>): Id {
  const first = `seen-${seen}`;
  for (let n = 2, id = first; ; id = `${first}-${n++}`) if (!taken.has(id)) return id;
}
