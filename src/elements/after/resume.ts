import type { Wanted } from '../screen.ts';
import { carriedIn } from './carry.ts';
import { keptRecords } from './kept.ts';

/**
 * Where a reader goes on, with one of the page's services: what the address carries comes first, then the newest of what
 * was kept here. A matter that is done with is not brought up again.
 */
export const resume = (services: readonly string[]): Wanted | undefined => {
  const isHere = ({ service = '' }: Wanted): boolean =>
    services.length === 0 || services.includes(service);
  const carried = carriedIn(location.hash);
  if (carried && isHere(carried)) return carried;
  const open = keptRecords().filter(
    ({ service, events }) => isHere({ service, log: [] }) && events.at(-1)?.type !== 'closed',
  );
  const [record] = open.sort((a, b) => (a.filed < b.filed ? 1 : -1));
  return (
    record && { service: record.service, region: record.region, log: [], record, editing: 'case' }
  );
};
