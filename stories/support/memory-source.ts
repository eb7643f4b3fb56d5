import { authorities, complaints } from 'virtual:authorities';
import { letterSets, says } from 'virtual:letters';
import { words } from 'virtual:words';
import { entry, evidence, index, services } from '../../src/catalogue.ts';
import { lettersOf, tallied } from '../../src/editions/delivered.ts';
import { letterValues } from '../../src/editions/letter-files.ts';
import { afterValues } from '../../src/editions/after-files.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import type { AfterData, Source } from '../../src/elements/source.ts';
import { datePatterns } from '../../src/i18n/date-patterns.ts';
import { patternOf } from '../../src/i18n/negotiate.ts';
import { PSEUDO, pseudoEntry, pseudoWords } from '../../src/i18n/pseudo.ts';
import { regionNames } from '../../src/i18n/regions.ts';
import type { Words } from '../../src/i18n/words.ts';

type Pseudo = (typeof PSEUDO)[number];
const isPseudo = (tag: string): tag is Pseudo => (PSEUDO as readonly string[]).includes(tag);

/** Pseudo-locales are English besides their sentences. */
const written = (tag: string): string => (isPseudo(tag) ? 'en' : tag);

const known = new Map<string, Entry>();

/** A whole entry, with how many sources stand behind its first screens. Made and counted once. */
function counted(id: string, tag: string): Entry {
  const key = `${id} ${tag}`;
  const before = known.get(key);
  if (before) return before;
  const own = entry(id, tag);
  const found = tallied(own, evidence(own.id), tag);
  known.set(key, found);
  return found;
}

const english = (): Words => {
  if (!words['en']) throw new Error('src/i18n/en.json is missing');
  return words['en'];
};

const files = new Map([
  ...afterValues({ authorities, complaints }, [...Object.keys(words), ...PSEUDO]),
  ...letterValues(letterSets, says, services),
]);

/** The words came with the first. */
function afterOf<K extends keyof AfterData>(kind: K, name: string): AfterData[K] {
  const found = kind === 'words' ? {} : files.get(`${kind}/${name}`);
  if (!found) throw new Error(`there is no ${kind} "${name}"`);
  return found as AfterData[K];
}

/** As from the network: later, and a failure rejects. */
const soon = <T>(make: () => T): Promise<T> => Promise.resolve().then(make);

/** The languages of it, as BCP 47 tags. */
export const memoryLanguages: readonly string[] = [...Object.keys(words), ...PSEUDO];

/** All words of a language, for stories and tests that look for them on the screen. */
export const memoryWords = (language: string): Words => {
  const own = words[language];
  if (!own) throw new RangeError(`no words in "${language}"`);
  return own;
};

/** The whole catalogue in memory, pseudo-locales included: for stories and tests, where nothing is served. */
export const memorySource: Source = {
  spoken: patternOf(memoryLanguages),
  words: (tag) =>
    soon(() => {
      if (isPseudo(tag)) return { ...pseudoWords(english(), tag), dates: datePatterns('en') };
      const own = words[tag];
      if (!own) throw new Error(`no words in "${tag}"`);
      return { ...own, dates: datePatterns(tag) };
    }),
  entry: (id, tag) =>
    soon(() => (isPseudo(tag) ? pseudoEntry(counted(id, 'en'), tag) : counted(id, tag))),
  laterWords: () => soon(() => ({})),
  moreWords: () => soon(() => ({})),
  later: (id, tag) =>
    soon(() => ({ behind: lettersOf(entry(id, written(tag)), evidence(id), written(tag)) })),
  behind: () => soon(() => ({})),
  regions: (tag) => soon(() => regionNames(written(tag))),
  index: (tag) => soon(() => index(written(tag))),
  evidence: (id) => soon(() => evidence(id)),
  after: (kind, name) => soon(() => afterOf(kind, name)),
};
