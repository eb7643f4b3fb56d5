import type { Language } from '../../catalogue/types.ts';
import type { TextFile } from './text-file.ts';
import { translationFlaws } from './translation-flaws.ts';

/** How much of something a language has. */
export interface Share {
  written: number;
  of: number;
}

/** How far a language is. */
export interface Coverage {
  language: Language;
  /** What it promises to have. */
  owed: Share;
  /** Everything there is. */
  all: Share;
}

/** How much of a file is written. */
export function shareOf({ english, own }: Pick<TextFile, 'english' | 'own'>): Share {
  const of = Object.keys(english).filter((key) => key !== '$schema').length;
  const missing = translationFlaws(english, own).filter(({ kind }) => kind === 'missing').length;
  return { written: of - missing, of };
}

const sum = (shares: readonly Share[]): Share => ({
  written: shares.reduce((n, { written }) => n + written, 0),
  of: shares.reduce((n, { of }) => n + of, 0),
});

/** @param files of the language, as `textFiles` reads them */
export const coverageOf = (language: Language, files: readonly TextFile[]): Coverage => ({
  language,
  owed: sum(files.filter(({ owed }) => owed).map(shareOf)),
  all: sum(files.map(shareOf)),
});
