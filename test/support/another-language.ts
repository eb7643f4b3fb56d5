/** One language more than the package has: German again under another tag, from the files to the package. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packages, readSpokenLetters, readWords } from '../../.config/catalogue-plugin.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import { resolveAll } from '../../src/catalogue/resolve.ts';
import { shelfFiles, type ShelfFiles } from '../../src/editions/bundled-files.ts';
import { editionModules, type Written } from '../../src/editions/edition-modules.ts';
import { entriesIn } from '../../src/editions/entry-modules.ts';
import { languagePackage, type MainPackage } from '../../src/editions/language-package.ts';

/** Low German, which nobody has written; with a country, because addresses have tags in lower case. */
export const another = 'nds-NL';

const again = <T>(all: Record<string, T>): Record<string, T> => {
  const { de } = all;
  if (!de) throw new Error('there is no German');
  return { ...all, [another]: de };
};

const folders = readFolders();

/** All that is written, in the languages that the package has itself. */
export const ours: Written = {
  services: resolveAll(folders),
  folders,
  words: Object.fromEntries(
    Object.entries(readWords()).filter(([language]) => packages().own.includes(language)),
  ),
  letters: readSpokenLetters(),
};

/** The same with another language. */
export const withAnother: Written = {
  services: ours.services.map((s) => ({ ...s, notes: again(s.notes), says: again(s.says) })),
  folders: {
    ...folders,
    vocabulary: again(folders.vocabulary),
    authorityNotes: again(folders.authorityNotes),
  },
  words: again({ ...ours.words }),
  letters: { ...ours.letters, says: again(ours.letters.says) },
};

/** The shelves of what is written. */
export const shelvesOf = (written: Written): ShelfFiles =>
  shelfFiles(written.services, editionModules(written), Object.keys(written.words));

const main = JSON.parse(readFileSync('package.json', 'utf8')) as MainPackage;

/** Its package, by file. */
export const anotherPackage = (): Map<string, string> =>
  languagePackage(another, main, {
    facts: shelvesOf(withAnother)(another),
    entries: entriesIn(withAnother.services, another),
  });

/** Installs it in a project's folder. */
export function installAnother(project: string): void {
  for (const [path, text] of anotherPackage()) {
    const file = join(project, `node_modules/opt-out-wizard-${another.toLowerCase()}`, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
