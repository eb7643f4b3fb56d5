/** Addresses of Storybook's pages, from inside one. */
import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Id, Region } from '../../../src/catalogue/types.ts';
import { pageId } from './page-id.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** `a:1;b:2`, as Storybook has arguments in an address. Nothing where nothing is set. */
const listed = (values: Values): string =>
  Object.entries(values)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}:${value}`)
    .join(';');

/** What the toolbar says stays when another page is opened. */
const kept = (): string => new URLSearchParams(location.search).get('globals') ?? '';

const addressOf = (path: string, args: Values = {}, more = ''): string => {
  const [said, globals] = [listed(args), kept()];
  return `./?path=${path}${said && `&args=${said}`}${globals && `&globals=${globals}`}${more}`;
};

/** An answer's page, drawn for a country. */
export const pageUrl = (service: ResolvedService, answer: Id, country?: Region): string =>
  addressOf(`/story/${pageId(service, answer)}`, { country });

/** The wizard beside its map. */
export const mapUrl = (service: Id, region: Region, at?: string): string =>
  addressOf('/story/wizard-wizard-and-map--choose', { service, region, at });

/** The page of a country, with all services. */
export const countryUrl = (country: Region): string =>
  addressOf(`/story/facts-countries--${country.toLowerCase()}`);

/** What exists where, of every service. */
export const overviewUrl = (): string => addressOf('/story/facts-overview--services-and-places');

/** The guide to correcting a fact. */
export const correctGuideUrl = (): string => addressOf('/docs/guide-correct-a-fact--docs');

/** The guide to correcting a fact, for one fact. */
export const correctUrl = (file: string, pointer: string): string =>
  addressOf(
    '/docs/guide-correct-a-fact--docs',
    {},
    `&fact=${encodeURIComponent(`${file}#${pointer}`)}`,
  );
