import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage } from '../catalogue/language.ts';
import { readFolders, type Folders } from '../catalogue/read.ts';
import type { Language } from '../catalogue/types.ts';
import { coverageOf, type Coverage } from '../checks/translation/coverage.ts';
import { textFiles } from '../checks/translation/read-texts.ts';
import { translationFlaws } from '../checks/translation/translation-flaws.ts';

/** Languages with words of the wizard that are not spoken yet. */
export function languagesInWork(
  root: string,
  { languages }: Pick<Folders, 'languages'>,
): Language[] {
  const dir = join(root, '../i18n');
  return (existsSync(dir) ? readdirSync(dir) : [])
    .flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? [])
    .filter((language) => !(language in languages.spoken));
}

const said = ({ language, owed }: Coverage): string =>
  `${language}: ${owed.written} of ${owed.of} sentences that it would promise`;

/** A line for each language in work. */
export const sayLanguagesInWork = (root: string, folders: Folders): string[] =>
  languagesInWork(root, folders).map((l) =>
    said(coverageOf(l, textFiles(join(root, '..'), folders, l))),
  );

/**
 * What is wrong in one language, file by file, and how far it is.
 *
 * @throws where it is no language
 */
export function sayLanguage(root: string, language: Language): { lines: string[]; flaws: number } {
  if (!isLanguage(language)) throw new Error(`"${language}" is no language tag; write it as "fr"`);
  const folders = readFolders(root);
  const files = textFiles(join(root, '..'), folders, language);
  const flaws = files
    .filter(({ owed, own }) => owed || own !== undefined)
    .flatMap(({ path, english, own }) =>
      translationFlaws(english, own).map(({ key, message, fix }) => [
        `${path} ${key}`,
        `  ${message}`,
        `  → ${fix}`,
        '',
      ]),
    );
  return {
    lines: [...flaws.flat(), said(coverageOf(language, files))],
    flaws: flaws.length,
  };
}
