import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mustHoldItsLinks } from '../../catalogue/inside.ts';
import { speaksAll } from '../../catalogue/languages.ts';
import { readJson, readJsonIfAny } from '../../catalogue/read-json.ts';
import type { Language } from '../../catalogue/types.ts';
import type { Sentences } from './voice.ts';

const languagesIn = (folder: string): Language[] =>
  readdirSync(folder).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);

/**
 * The wizard's own words, from the folder beside the catalogue.
 *
 * @param root the catalogue's folder
 * @throws where the wizard does not speak the language, and says which ones it does
 */
export function readWords(root: string, language: string): Sentences {
  const folder = join(root, '../i18n');
  if (!existsSync(folder)) throw new Error(`the wizard’s own words are missing: ${folder}`);
  mustHoldItsLinks(folder);
  const { spoken } = readJsonIfAny(join(root, 'languages.json'), speaksAll(languagesIn(folder)));
  const known = Object.keys(spoken).sort();
  if (known.includes(language)) return readJson(join(folder, `${language}.json`));
  throw new Error(`no language ${language}; there are ${known.join(', ')}`);
}
