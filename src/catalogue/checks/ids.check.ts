import { place, visit, type Check, type Problem } from './check.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Names that could not stay. */
export const idsCheck: Check = {
  id: 'ids',
  what: 'ids are lower-case words with hyphens, and a folder is named as its id',
  why: 'articles keep ids for years, and XState splits on dots',
  run({ folders }) {
    const problems: Omit<Problem, 'check'>[] = [];
    const say = (file: string, pointer: string, id: string, fix: string) =>
      problems.push({ file, pointer, message: `"${id}" cannot be an id here`, fix });
    for (const { id, dir, service } of folders.services) {
      const file = `${place(dir)}/service.json`;
      if (service.id !== id) say(file, '/id', service.id, `"${id}", as the folder`);
      visit(service, (value, pointer) => {
        if (pointer.endsWith('/id') && typeof value === 'string' && !ID.test(value))
          say(file, pointer, value, 'lower-case words with hyphens, no dots');
      });
    }
    return problems;
  },
};
