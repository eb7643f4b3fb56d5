import type { Folders } from '../catalogue/read.ts';
import { idsOf } from '../catalogue/resolve.ts';
import type { Id } from '../catalogue/types.ts';

/** `Meta AI`, `meta_ai` and `META-AI` are one name. */
const spelled = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

/** Every name of a service: its ids and what it is called, past and present. */
function namesIn({ services, unread }: Folders): Map<string, Id> {
  const names = new Map<string, Id>();
  for (const { id, service } of services)
    for (const name of [
      ...idsOf({ ...service, id }),
      service.name,
      ...(service.formerly ?? []).map((former) => former.name),
    ])
      if (!names.has(spelled(name))) names.set(spelled(name), id);
  // An id is nobody else's name.
  for (const id of [...services.map((s) => s.id), ...unread]) names.set(id, id);
  return names;
}

/**
 * The services that a command is about: by id, former id, other name or as their owner writes them, in any case.
 *
 * @throws where there is no such service, and says which ones there are
 */
export function chosen(wishes: readonly string[], folders: Folders): Id[] {
  const names = namesIn(folders);
  const unknown = wishes.filter((wish) => !names.has(spelled(wish)));
  if (unknown.length > 0) {
    const known = [...folders.services.map(({ id }) => id), ...folders.unread];
    throw new Error(`no service ${unknown.join(', ')}; there are ${known.join(', ')}`);
  }
  return [...new Set(wishes.flatMap((wish) => names.get(spelled(wish)) ?? []))];
}
