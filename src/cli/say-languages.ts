import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isLanguage } from '../catalogue/language.ts';
import { readFolders, type Folders } from '../catalogue/read.ts';
import type { Language } from '../catalogue/types.ts';
import { coverageOf, type Coverage } from '../checks/translation/coverage.ts';
import { textFiles } from '../checks/translation/read-texts.ts';
import {
  markFlaws,
  translationFlaws,
  type TranslationFlaw,
} from '../checks/translation/translation-flaws.ts';

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

const linesOf = (path: string, { key, message, fix }: TranslationFlaw): string[] => [
  `${path} ${key}`,
  `  ${message}`,
  `  → ${fix}`,
  '',
];

/**
 * What is missing in one language, then what is wrong, file by file, and how far it is. A terminal shows the end: what is
 * wrong would drown in what nobody has come to yet.
 *
 * @throws where it is no language
 */
export function sayLanguage(root: string, language: Language): { lines: string[]; flaws: number } {
  if (!isLanguage(language)) throw new Error(`"${language}" is no language tag; write it as "fr"`);
  const folders = readFolders(root);
  const src = join(root, '..');
  const files = textFiles(src, folders, language);
  const flaws = files
    .filter(({ owed, own }) => owed || own !== undefined)
    .flatMap(({ path, english, own }) =>
      [...translationFlaws(english, own), ...markFlaws(own, language)].map((flaw) => ({
        kind: flaw.kind,
        lines: linesOf(join(relative('', resolve(src)), path), flaw),
      })),
    );
  const missing = flaws.filter(({ kind }) => kind === 'missing');
  const wrong = flaws.filter(({ kind }) => kind !== 'missing');
  const sum = said(coverageOf(language, files));
  return {
    lines: [
      ...[...missing, ...wrong].flatMap(({ lines }) => lines),
      wrong.length > 0 ? `${sum}; ${wrong.length} wrong, above` : sum,
    ],
    flaws: flaws.length,
  };
}
