import type { IndexRow } from '../../catalogue/entry.ts';
import { namesOf } from '../row-of.ts';
import type { Source } from '../source.ts';
import type { Wanted } from '../screen.ts';
import { flowFor } from '../../flow/flow.ts';
import { walk } from '../../flow/walk.ts';
import { todayHere } from '../today.ts';
import { carriedIn, isCarried } from './carry.ts';
import { keptRecords, withKept } from './kept.ts';

/** Whether a service is one of the page's, by any of its names. */
async function isOf(
  services: readonly string[],
  service: string,
  source: Pick<Source, 'index'>,
): Promise<boolean> {
  if (services.length === 0 || services.includes(service)) return true;
  const row = (await source.index('en').catch((): IndexRow[] => [])).find((r) =>
    namesOf(r).includes(service),
  );
  return services.some((named) => row && namesOf(row).includes(named));
}

type Named = Pick<Source, 'index' | 'entry'>;

/** What was carried here; where facts have changed and answers no longer lead on, with the word that it is so. */
async function told(
  carried: NonNullable<ReturnType<typeof carriedIn>>,
  source: Named,
  today: string,
): Promise<Wanted> {
  const { service, region, log, record } = carried;
  if (record) return { ...carried, record: withKept(record) };
  if (!region || log.length === 0) return carried;
  try {
    const { trail } = walk(flowFor(await source.entry(service, 'en'), region, today), log);
    return trail.length < log.length ? { ...carried, editing: 'case-carried' } : carried;
  } catch {
    return carried;
  }
}

/**
 * Where a reader goes on, with one of the page's services: what the address carries comes first, then the newest of what
 * was kept here. A matter that is done with is not brought up again. An address that cannot be read is told.
 *
 * @param source asked for the list of services where a name is not the one that was kept
 */
export async function resume(
  services: readonly string[],
  source: Named,
  today = todayHere(),
): Promise<Wanted | undefined> {
  const { hash } = location;
  const carried = carriedIn(hash);
  if (carried && (await isOf(services, carried.service, source)))
    return told(carried, source, today);
  const kept = await newest(services, source);
  if (carried || !isCarried(hash) || isTold) return kept;
  isTold = true;
  return kept ? { ...kept, editing: 'case.torn' } : { log: [], editing: 'case-torn' };
}

/** The first box of a page says that the link cannot be read. */
let isTold = false;

/** The newest of what was kept of the page's services. */
async function newest(services: readonly string[], source: Named): Promise<Wanted | undefined> {
  const open = keptRecords()
    .filter(({ events }) => events.at(-1)?.type !== 'closed')
    .sort((a, b) => b.filed.localeCompare(a.filed));
  for (const record of open) {
    const { service, region } = record;
    if (await isOf(services, service, source))
      return { service, region, log: [], record, editing: 'case' };
  }
  return undefined;
}
