import type { Folders } from '../catalogue/read.ts';
import type { ResolvedService } from '../catalogue/resolve.ts';
import { saidIn } from '../catalogue/say-notes.ts';
import type { Words } from '../i18n/words.ts';
import { letterSets, type LetterFolder } from '../letters/read.ts';
import { afterFiles } from './after-files.ts';
import { cdnFiles } from './cdn-files.ts';
import { guardFiles } from './guard-files.ts';
import { letterFiles } from './letter-files.ts';

/** What facts and words are made from; `words` says in which languages. */
export interface Written {
  services: readonly ResolvedService[];
  folders: Pick<Folders, 'authorities' | 'complaints' | 'authorityNotes' | 'vocabulary'>;
  words: Readonly<Record<string, Words>>;
  letters: LetterFolder;
}

/** Files that are asked for by their computed path: always in lower case, as the loader computes it. */
export const inLowerCase = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].map(([path, text]) => [path.toLowerCase(), text]));

/** All facts and words that readers load, as modules by path. */
export const editionModules = ({
  services,
  folders,
  words,
  letters,
}: Written): Map<string, string> =>
  inLowerCase(
    new Map([
      ...cdnFiles(services, words),
      ...afterFiles(saidIn(folders), Object.keys(words)),
      ...letterFiles(letterSets(letters), letters.says, services),
      ...guardFiles(services, folders.vocabulary, words),
    ]),
  );
