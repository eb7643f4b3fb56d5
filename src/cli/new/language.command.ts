import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { isLanguage } from '../../catalogue/language.ts';
import { readFolders } from '../../catalogue/read.ts';
import type { Sentences } from '../../checks/translation/text-file.ts';
import { textFiles } from '../../checks/translation/read-texts.ts';
import { UNWRITTEN } from '../../checks/translation/translation-flaws.ts';
import { directionOf } from '../../i18n/direction-of.ts';
import { orTell } from '../or-tell.ts';
import { print } from '../print.ts';
import { toJson } from './to-json.ts';

interface Flags {
  all?: boolean;
  root: string;
}

/** What is known of a language without anybody's writing it. */
const known = (tag: string): Sentences => ({ dir: directionOf(tag) });

/** What is there stays; what is missing stands in English, after a mark that says so. */
const filled = (english: Sentences, own: Sentences, given: Sentences): Sentences =>
  Object.fromEntries(
    Object.entries(english)
      .filter(([key]) => key !== '$schema')
      .map(([key, text]) => [key, own[key] ?? given[key] ?? `${UNWRITTEN} ${text}`]),
  );

function run(tag: string, { all = false, root }: Flags): void {
  if (!isLanguage(tag) || Intl.getCanonicalLocales(tag)[0] !== tag)
    throw new Error(`"${tag}" is no language tag; write it as "fr" or "pt-BR"`);
  const src = join(root, '..');
  const files = textFiles(src, readFolders(root), tag).filter(({ owed }) => owed || all);
  for (const { path, english, own = {} } of files)
    writeFileSync(join(src, path), toJson(filled(english, own, known(tag))));
  print(
    [
      `Wrote ${files.length} files in "${tag}"; what was there is as it was.`,
      `Each sentence that begins with "${UNWRITTEN}" is English: write it in the language, and take the mark out.`,
      `npx opt-out-wizard check --language ${tag}   tells what is missing, and how far you are.`,
      `At 0 missing, name "${tag}" in src/catalogue/languages.json and run npm run languages: from then on readers meet it.`,
    ].join('\n'),
  );
}

/** `new language`: writes every file of a language, each sentence in English until somebody has written it. */
export const newLanguageCommand = (): Command =>
  new Command('language')
    .description(
      'write the files of a language that is to be translated; add what an older one lacks',
    )
    .argument('<tag>', 'BCP 47: fr, pt-BR')
    .option('--all', 'notes of every service, not only of the most embedded')
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .action((tag: string, flags: Flags, command: Command) =>
      orTell(command, () => Promise.resolve(run(tag, flags))),
    );
