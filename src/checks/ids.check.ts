import { isId, isTakenName } from '../catalogue/id.ts';
import type { Way } from '../catalogue/types.ts';
import { place, visit, type Check, type Problem } from './check.ts';

const rungsOf = (way: Way): string[] => [...way.ladder, ...(way.otherwise ?? [])].map((r) => r.id);

/** Names that could not stay. */
export const idsCheck: Check = {
  id: 'ids',
  what: 'ids are lower-case words with hyphens, no names of other files, and a folder is named as its id',
  why: 'articles keep ids for years, and XState splits on dots',
  run({ folders }) {
    const problems: Omit<Problem, 'check'>[] = [];
    const say = (file: string, pointer: string, id: string, fix: string) =>
      problems.push({ file, pointer, message: `"${id}" cannot be an id here`, fix });
    const names = folders.services.flatMap(({ service }) => [
      service.id,
      ...(service.formerly ?? []).map((f) => f.id),
    ]);
    for (const { id, dir, service } of folders.services) {
      const file = `${place(dir)}/service.json`;
      if (service.id !== id) say(file, '/id', service.id, `"${id}", as the folder`);
      const aliases = service.aliases ?? [];
      for (const name of [id, ...(service.formerly ?? []).map((f) => f.id), ...aliases])
        if (isTakenName(name)) say(file, '/id', name, 'a name that no other file has');
      for (const { id } of service.formerly ?? [])
        if (names.filter((name) => name === id).length > 1)
          say(file, '/formerly', id, 'an id that no other service has or had');
      for (const [id, way] of Object.entries(service.ways as Record<string, Way>))
        for (const [i, rung] of rungsOf(way).entries())
          if (rungsOf(way).indexOf(rung) !== i)
            say(file, `/ways/${id}`, rung, 'a name no other screen of this way has');
      visit(service, (value, pointer) => {
        if (pointer.endsWith('/id') && typeof value === 'string' && !isId(value))
          say(file, pointer, value, 'lower-case words with hyphens, no dots');
      });
    }
    return problems;
  },
};
