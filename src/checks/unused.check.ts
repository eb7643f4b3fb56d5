import { LABEL_KEYS, NOTE_KEYS, mentioned } from '../catalogue/resolve.ts';
import { place, type Check, type Problem } from './check.ts';

/** Labels and notes that nothing shows, and sources that no fact names. */
export const unusedCheck: Check = {
  id: 'unused',
  what: 'every label and note is used, every source named by a fact',
  why: 'a corrected text that nobody sees is a correction lost',
  run({ folders, services }) {
    const used = mentioned(services, [...NOTE_KEYS, ...LABEL_KEYS]).add('name');
    const problems: Omit<Problem, 'check'>[] = [];
    const read = folders.services.filter(({ id }) => !folders.unread.includes(id));
    // What a service that could not be read takes from its company is not known.
    const shared = folders.unread.length > 0 ? [] : Object.values(folders.controllers);
    for (const f of [...read, ...shared]) {
      const cited = new Set(
        services
          .filter((s) => s.id === f.id || s.controller === f.id)
          .flatMap((s) => Object.keys(s.sources)),
      );
      const files: [string, object][] = [
        ['labels.json', f.labels],
        ...Object.entries(f.notes).map(([l, n]): [string, object] => [`notes.${l}.json`, n]),
      ];
      const sources = Object.keys(f.sources).filter((id) => !cited.has(id));
      for (const id of sources)
        problems.push({
          file: `${place(f.dir)}/sources.json`,
          pointer: `/${id}`,
          message: `no fact names the source "${id}"`,
          fix: 'name it in the evidence of what it supports, or delete it',
        });
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
