import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Device, Id, Source } from '../../catalogue/types.ts';
import type { Correction } from './correction.ts';

const ON: Readonly<Record<Device, string>> = {
  web: 'in a browser',
  android: 'in the app on Android',
  ios: 'in the app on iPhone or iPad',
};

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** A source on a page is the company's only on a host of its own; else of the kind that claims least. */
function pageSource(page: string, { name, company, hosts }: ResolvedService): Partial<Source> {
  const { host } = new URL(page);
  const isOwn = hosts.includes(host);
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
