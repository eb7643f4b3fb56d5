import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rollup';
import { readFolders } from '../src/catalogue/read.ts';
import {
  evidenceOf,
  indexOf,
  localize,
  localizeFormer,
  resolveAll,
} from '../src/catalogue/resolve.ts';
import { openingOf } from '../src/catalogue/first-part.ts';
import { checkWords } from '../src/i18n/check-words.ts';
import { splitWords } from '../src/i18n/parts.ts';
import { readWords, version } from './catalogue-plugin.ts';

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const writeModule = (path: string, value: unknown): void =>
  write(join('dist/cdn', version, `${path}.js`), `export default ${JSON.stringify(value)};\n`);

/** Writes facts and words to computed addresses: version / service / language. */
function publishFiles(): void {
  const words = readWords();
  const folders = readFolders();
  const problems = [
    ...checkWords(words),
    ...checkWords(folders.vocabulary, 'catalogue/vocabulary'),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const services = resolveAll(folders);
  for (const [language, sentences] of Object.entries(words)) {
    const { first, rest } = splitWords(sentences);
    writeModule(`words/${language}`, first);
    writeModule(`words/${language}.rest`, rest);
    writeModule(`services/index.${language}`, indexOf(services, language));
    for (const s of services) {
      const entry = localize(s, language);
      writeModule(`services/${s.id}.${language}`, openingOf(entry));
      writeModule(`services/${s.id}.${language}.rest`, entry);
      for (const former of s.formerly ?? []) {
        const known = localizeFormer(s, former, language);
        writeModule(`services/${former.id}.${language}`, openingOf(known));
        writeModule(`services/${former.id}.${language}.rest`, known);
      }
    }
  }
  for (const s of services)
    for (const id of [s.id, ...(s.formerly ?? []).map((f) => f.id)])
      writeModule(`services/${id}.evidence`, evidenceOf(s));
  cpSync('src/catalogue/schema', 'dist/schema', { recursive: true });
  cpSync('stories/demo', 'dist/demo', { recursive: true });
}

/** Publishes the catalogue beside the code, once all of it is built. */
export const publish = (): Plugin => ({ name: 'publish', writeBundle: publishFiles });
