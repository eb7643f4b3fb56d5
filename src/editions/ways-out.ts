/** The catalogue as one table for journalists: what exists for each service in each country. */
import type { Entry, EntryWay } from '../catalogue/entry.ts';
import { WORLD } from '../catalogue/regions.ts';
import { localize, type ResolvedService } from '../catalogue/resolve.ts';
import { safeLink, safeMail } from '../catalogue/safe-link.ts';
import type { Region } from '../catalogue/types.ts';
import { answerFor } from '../flow/compile.ts';
import { csv } from './csv.ts';
import { lawWord } from './law-known.ts';
import { mechanismOf } from './table-rows.ts';

/** The columns, in their order; `datapackage.json` says what each holds. */
export const WAYS_OUT = [
  'service',
  'service_name',
  'country',
  'country_name',
  'verdict',
  'what_exists',
  'law',
  'right',
  'link',
  'confidence',
  'last_seen',
] as const;

type Column = (typeof WAYS_OUT)[number];
type Row = Readonly<Record<Column, string>>;

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** The first address or mail of a way. */
function addressOf({ links, hosts }: Entry, way?: EntryWay): string {
  for (const { link, mail } of [...(way?.ladder ?? []), ...(way?.otherwise ?? [])]) {
    const url = link === undefined ? undefined : safeLink(links[link]?.url ?? '', hosts);
    const to = mail?.to === undefined ? undefined : safeMail(mail.to, hosts);
    if (url ?? to) return url ? (links[link ?? '']?.url ?? '') : (to ?? '');
  }
  return '';
}

function rowFor(service: ResolvedService, entry: Entry, country: Region): Row {
  const answer = answerFor(entry, country);
  const written = service.answers.find(({ id }) => id === answer.id);
  return {
    service: entry.id,
    service_name: entry.name,
    country,
    country_name: countryNames.of(country) ?? country,
    verdict: answer.verdict,
    what_exists: mechanismOf(entry, answer),
    law: lawWord(written ?? answer, country),
    right: answer.right ? (entry.says[`right.${answer.right}`] ?? answer.right) : '',
    link: answer.way === undefined ? '' : addressOf(entry, entry.ways[answer.way]),
    confidence: answer.confidence,
    last_seen: answer.seen ?? '',
  };
}

/** One row for each service in each country. */
export const waysOutRows = (services: readonly ResolvedService[]): Row[] =>
  services.flatMap((service) => {
    const entry = localize(service, 'en');
    return WORLD.map((country) => rowFor(service, entry, country));
  });

/** The same as CSV, in UTF-8 that says so. */
export const waysOutCsv = (services: readonly ResolvedService[]): string =>
  csv(
    WAYS_OUT,
    waysOutRows(services).map((row) => WAYS_OUT.map((column) => row[column])),
    { bom: true },
  );
