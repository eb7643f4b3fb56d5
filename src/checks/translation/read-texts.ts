/** Reads every file of a language with Node, each beside its English. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { owesNotes } from '../../catalogue/languages.ts';
import { readJson, readJsonIfAny } from '../../catalogue/read-json.ts';
import type { Folders } from '../../catalogue/read.ts';
import type { Language } from '../../catalogue/types.ts';
import { inLanguage, notesOf, type Sentences, type TextFile } from './text-file.ts';

/** What every language has, whatever services it promises. */
const ALWAYS: readonly string[] = [
  'i18n/en.json',
  'catalogue/vocabulary/en.json',
  'catalogue/law/notes.en.json',
  'catalogue/authorities/notes.en.json',
  'letters/says/en.json',
  'editions/changes/words.en.json',
  'editions/static/words.en.json',
];

function* places(folders: Folders, language: Language): Generator<[path: string, owed: boolean]> {
  const owes = (service: string) => owesNotes(folders.languages, language, service);
  for (const path of ALWAYS) yield [path, true];
  for (const id of Object.keys(folders.controllers))
    yield [
      `catalogue/controllers/${id}/notes.en.json`,
      folders.services.some(({ service }) => service.controller === id && owes(service.id)),
    ];
  for (const { id } of folders.services) yield [notesOf(id), owes(id)];
}

/**
 * The files of a language.
 *
 * @param src the folder in which the catalogue is, with the wizard's words and the letters beside it
 * @throws Unreadable
 */
export const textFiles = (src: string, folders: Folders, language: Language): TextFile[] =>
  [...places(folders, language)]
    .filter(([path]) => existsSync(join(src, path)))
    .map(([path, owed]) => {
      const own = readJsonIfAny<Sentences | undefined>(
        join(src, inLanguage(path, language)),
        undefined,
      );
      const english = readJson<Sentences>(join(src, path));
      return { path: inLanguage(path, language), english, owed, ...(own && { own }) };
    });
