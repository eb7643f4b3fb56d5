import { join } from 'node:path';
import { readLanguages } from '../../catalogue/read.ts';
import { readJson } from '../../catalogue/read-json.ts';
import type { Sentences } from './voice.ts';

/**
 * The wizard's own words, from the folder beside the catalogue.
 *
 * @param root the catalogue's folder
 * @throws where the wizard does not speak the language, and says which ones it does
 */
export function readWords(root: string, language: string): Sentences {
  const known = readLanguages(root);
  if (known.includes(language)) return readJson(join(root, '../i18n', `${language}.json`));
  throw new Error(`no language ${language}; there are ${known.join(', ')}`);
}
