import type { Folders } from '../catalogue/read.ts';
import { SHARED_NOTE, sharedNotes } from '../catalogue/vocabulary.ts';
import { place, type Check } from './check.ts';

/** A note that this many folders have is a saying. */
const SAYING = 3;

interface Written {
  file: string;
  id: string;
  /** The sentence, whoever it is about. */
  text: string;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function withoutNames(text: string, names: readonly (string | undefined)[] = []): string {
  const known = names.filter((name) => name !== undefined);
  const longestFirst = known.toSorted((a, b) => b.length - a.length).map(escaped);
  const own = longestFirst.length > 0 ? `|(?<!\\w)(?:${longestFirst.join('|')})(?!\\w)` : '';
  return text.replace(new RegExp(`\\{(?:service|company)\\}${own}`, 'g'), '{}');
}

const writtenIn = (
  { dir, notes }: Pick<Folders['law'], 'dir' | 'notes'>,
  names: readonly (string | undefined)[],
): Written[] =>
  Object.entries(notes['en'] ?? {})
    .filter(([id]) => id !== 'name')
    .map(([id, text]) => {
      return { file: `${place(dir)}/notes.en.json`, id, text: withoutNames(text, names) };
    });

/** Every note in English, by its sentence. */
function notesBySentence({ services, controllers, law }: Folders): Map<string, Written[]> {
  const all = [
    ...services.flatMap((f) => {
      const { name, company, controller = '' } = f.service;
      return writtenIn(f, [name, company, controllers[controller]?.controller.name]);
    }),
    ...Object.values(controllers).flatMap((f) => writtenIn(f, [f.controller.name])),
    ...writtenIn(law, []),
  ];
  const found = new Map<string, Written[]>();
  for (const note of all) found.set(note.text, [...(found.get(note.text) ?? []), note]);
  return found;
}

const WRITE_ONCE = `write it once, as "${SHARED_NOTE}…" in the vocabulary of every language; name it by what follows the dot`;

/** Notes that are sayings. */
export const repeatsCheck: Check = {
  id: 'repeats',
  what: `a note that ${SAYING} folders share is a saying of the vocabulary, and is written nowhere else`,
  why: 'every language would have to write it as often, and would say it differently',
  run({ folders }) {
    const sayings = sharedNotes(folders.vocabulary['en']);
    const idOf = new Map(Object.entries(sayings).map(([id, text]) => [withoutNames(text), id]));
    return [...notesBySentence(folders)].flatMap(([text, notes]) => {
      const saying = idOf.get(text);
      const shared = new Set(notes.map(({ file }) => file)).size;
      return notes.flatMap(({ file, id }) => {
        const found = (message: string, fix: string) => [{ file, pointer: `/${id}`, message, fix }];
        if (saying !== undefined)
          return found('the vocabulary has this sentence', `name "${saying}" and take this out`);
        if (shared >= SAYING) return found(`${shared} folders have this sentence`, WRITE_ONCE);
        return id in sayings ? found(`the vocabulary has "${id}", too`, 'use another id') : [];
      });
    });
  },
};
