import { LABEL_KEYS, NOTE_KEYS, mentioned } from '../resolve.ts';
import { place, type Check, type Problem } from './check.ts';

/** Labels and notes that nothing shows. */
export const unusedCheck: Check = {
  id: 'unused',
  what: 'every label and note is used',
  why: 'a corrected text that nobody sees is a correction lost',
  run({ folders, services }) {
    const used = mentioned(services, [...NOTE_KEYS, ...LABEL_KEYS]).add('name');
    const problems: Omit<Problem, 'check'>[] = [];
    for (const f of [...folders.services, ...Object.values(folders.controllers)]) {
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
