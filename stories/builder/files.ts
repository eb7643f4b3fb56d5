/** What the page reads: the published files beside it, each of them once. */
import { version } from 'virtual:version';
import type { IndexRow } from '../../src/catalogue/entry.ts';
import { isId } from '../../src/catalogue/id.ts';
import type { FallbackLink } from '../../src/editions/fallback-link.ts';
import type { ServiceLink } from '../../src/editions/frame-link-files.ts';
import type { StaticIndex } from '../../src/editions/static/static-files.ts';
import type { SnippetChoices } from '../../src/editions/snippet/choices.ts';
import type { RegionNames } from '../../src/i18n/regions.ts';

/** The folder with `cdn` and `static` in it. */
const PUBLISHED = new URL('../', import.meta.url).href;

/** Where the files for readers lie. */
export const CDN = `${PUBLISHED}cdn/`;

const known = new Map<string, Promise<unknown>>();

/** What comes is kept; what does not come is asked for again. */
function once<T>(address: string, load: (address: string) => Promise<T>): Promise<T> {
  const loading = (known.get(address) as Promise<T> | undefined) ?? load(address);
  known.set(address, loading);
  loading.catch(() => known.delete(address));
  return loading;
}

const moduleAt = <T>(path: string): Promise<T> =>
  once(
    `${CDN}${version}/${path.toLowerCase()}.js`,
    async (address) => ((await import(address)) as { default: T }).default,
  );

async function read(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const jsonAt = <T>(address: string): Promise<T> =>
  once(address, async () => (await read(address)).json() as Promise<T>);

const textAt = (address: string): Promise<string> =>
  once(address, async () => (await read(address)).text());

/** Every service, with all its names. */
export const servicesIn = (language: string): Promise<IndexRow[]> =>
  moduleAt(`lists/services.${language}`);

/** Every country by its name. */
export const regionsIn = (language: string): Promise<RegionNames> =>
  moduleAt(`lists/regions.${language}`);

/** What the wizard is called. */
export const titleIn = async (language: string): Promise<string> =>
  (await moduleAt<{ title: string }>(`words/${language}`)).title;

/** The link of a service. */
export async function linkOf(
  service: string,
  language: string,
  region: string,
): Promise<FallbackLink[]> {
  if (!isId(service)) return [];
  const link = await moduleAt<ServiceLink>(`links/${service}.${language}`);
  const { url, text } = link.but.find((other) => other.in.includes(region)) ?? link;
  return [{ url, text }];
}

/** The hashes of this version's scripts. */
export const pinned = (): Promise<SnippetChoices['pinned']> =>
  jsonAt(`${CDN}${version}/integrity.json`);

/** The address of a static edition, without its ending; in English where the language has none of the service. */
export async function staticAt(service: string, region: string, lang: string): Promise<string[]> {
  const index = await jsonAt<Record<string, StaticIndex>>(`${PUBLISHED}static/index.json`);
  const { languages = [], groups = {} } = index[service] ?? {};
  const found = Object.entries(groups).find(([, countries]) => countries.includes(region));
  const language = languages.includes(lang) ? lang : 'en';
  return found ? [`${PUBLISHED}static/${service}.${found[0]}.${language}`] : [];
}

/** A static edition, to paste. */
export const fragmentAt = async (address: string): Promise<string> =>
  (await textAt(`${address}.fragment.html`)).trim();
