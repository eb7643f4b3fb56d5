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

/** All facts and words that readers load, as modules by path. */
export const editionModules = ({
  services,
  folders,
  words,
  letters,
}: Written): Map<string, string> =>
  new Map([
    ...cdnFiles(services, words),
    ...afterFiles(saidIn(folders), Object.keys(words)),
    ...letterFiles(letterSets(letters), letters.says, services),
    ...guardFiles(services, folders.vocabulary, words),
  ]);
