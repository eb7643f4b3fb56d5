/** Taking along what was answered to another device: in the part of an address that no server is told. */
import { isId } from '../../catalogue/id.ts';
import { isCountry } from '../../catalogue/regions.ts';
import { recordOf as readRecord } from '../../followup/read-record.ts';
import type { LogEntry } from '../../flow/walk.ts';
import { KEPT } from '../kept-key.ts';
import type { Wanted } from '../screen.ts';

/** More is no address of ours. In UTF-16 code units. */
const MOST = 10_000;
const EVENT = /^(next|stuck|choose\.[a-z\d-]+)$/;
const KEY = /^[a-z\d-]+$/;

type Carried = Pick<Wanted, 'service' | 'region' | 'log' | 'record'>;

const encode = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const decode = (text: string): string => atob(text.replaceAll('-', '+').replaceAll('_', '/'));

/** The page's address with the answers in its fragment. Ids only: nothing that was typed. */
export function addressWith(page: string, { service, region, log, record }: Carried): string {
  const told = log.map(({ key, event }) => [key, event]);
  const [own = ''] = page.split('#');
  return `${own}#${KEPT}=${encode(JSON.stringify({ v: 1, service, region, log: told, record }))}`;
}

const isEntry = (entry: unknown): entry is [string, string] =>
  Array.isArray(entry) &&
  entry.length === 2 &&
  typeof entry[0] === 'string' &&
  KEY.test(entry[0]) &&
  typeof entry[1] === 'string' &&
  EVENT.test(entry[1]);

/** Whether a fragment is meant for us, sound or not. */
export const isCarried = (hash: string): boolean => hash.startsWith(`#${KEPT}=`);

/** What a fragment carries; nothing where it is not ours, or not sound. Answers that no longer hold are left out later. */
export function carriedIn(hash: string): (Wanted & { readonly service: string }) | undefined {
  const [, text] = hash.split(`#${KEPT}=`);
  if (!text || text.length > MOST) return undefined;
  try {
    const { v, service, region, log, record } = JSON.parse(decode(text)) as Record<string, unknown>;
    if (v !== 1 || typeof service !== 'string' || !isId(service)) return undefined;
    if (typeof region !== 'string' || !isCountry(region) || !Array.isArray(log)) return undefined;
    const told = record === undefined ? undefined : readRecord(record);
    if (told && (told.service !== service || told.region !== region)) return undefined;
    return {
      service,
      region,
      log: log.filter(isEntry).map(([key, event]): LogEntry => ({ key, event })),
      ...(told && { record: told, editing: 'case' }),
    };
  } catch {
    return undefined;
  }
}
