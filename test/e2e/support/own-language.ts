import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { packages, readSayings, readWords } from '../../../.config/catalogue-plugin.ts';
import { another, installAnother } from '../../support/another-language.ts';
import { de, type Dictionary } from '../../support/words.ts';

/**
 * Installs the package of a language in a project: of the first that is spoken and is none of the main package's, else
 * of one that is German again.
 */
export function ownLanguage(project: string): { language: string; words: Dictionary } {
  const [language] = packages().others;
  if (language === undefined) {
    installAnother(project);
    return { language: another, words: de };
  }
  // A link would lead Node and bundlers to a place beside which the main package is not installed.
  const own = join(project, `node_modules/opt-out-wizard-${language.toLowerCase()}`);
  cpSync(join('dist/packages', language), own, { recursive: true });
  const words = { ...readWords()[language], ...readSayings()[language] };
  return { language, words: words as unknown as Dictionary };
}
