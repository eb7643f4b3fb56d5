import { LABEL_KEYS, NOTE_KEYS, mentioned } from '../catalogue/resolve.ts';
import { place, type Check, type Problem } from './check.ts';

/** Labels and notes that nothing shows. */
export const unusedCheck: Check = {
  id: 'unused',
  what: 'every label and note is used',
  why: 'a corrected text that nobody sees is a correction lost',
  run({ folders, services }) {
    const used = mentioned(services, [...NOTE_KEYS, ...LABEL_KEYS]).add('name');
    const problems: Omit<Problem, 'check'>[] = [];
    const read = folders.services.filter(({ id }) => !folders.unread.includes(id));
    // What a service that could not be read takes from its company is not known.
    const shared = folders.unread.length > 0 ? [] : Object.values(folders.controllers);
    for (const f of [...read, ...shared]) {
      const files: [string, object][] = [
        ['labels.json', f.labels],
        ...Object.entries(f.notes).map(([l, n]): [string, object] => [`notes.${l}.json`, n]),
      ];
      for (const [name, file] of files)
        for (const id of Object.keys(file).filter((key) => !used.has(key)))
          problems.push({
            file: `${place(f.dir)}/${name}`,
            pointer: `/${id}`,
            message: `"${id}" is used nowhere`,
            fix: 'use it or delete it',
          });
    }
    return problems;
  },
};
