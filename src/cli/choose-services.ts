import type { Folders } from '../catalogue/read.ts';

/** Throws where an id names no service, and says which ones there are. */
export function mustExist(ids: readonly string[], { services, unread }: Folders): void {
  const known = [...services.map(({ id }) => id), ...unread];
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new Error(`no service ${unknown.join(', ')}; there are ${known.join(', ')}`);
}
