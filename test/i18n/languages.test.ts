import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byLanguage, FOLDERS, moduleIn } from '../../.config/write-languages.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import { evidenceOf, localize, resolveAll } from '../../src/catalogue/resolve.ts';
import { owesNotes } from '../../src/catalogue/languages.ts';
import { languagesCheck } from '../../src/checks/languages.check.ts';
import { notesCheck } from '../../src/checks/notes.check.ts';
import { coverageOf } from '../../src/checks/translation/coverage.ts';
import type { TextFile } from '../../src/checks/translation/text-file.ts';
import { textFiles } from '../../src/checks/translation/read-texts.ts';
import { translationFlaws } from '../../src/checks/translation/translation-flaws.ts';
import { compile } from '../../src/flow/compile.ts';
import { withoutMarks } from '../../src/i18n/foreign-words.ts';

const src = join(import.meta.dirname, '../../src');
const folders = readFolders();
const spoken = Object.keys(folders.languages.spoken);

/** What is wrong with one file of German. */
const problemsOf = (file: TextFile) =>
  languagesCheck.run({
    folders,
    services: [],
    languages: ['de'],
    texts: { de: [file] },
    today: '',
  });

test.each(spoken)('%s keeps its promise', (language) => {
  const files = textFiles(src, folders, language);
  const { owed } = coverageOf(language, files);
  expect(owed).toEqual({ written: owed.of, of: owed.of });
  const texts = { [language]: files };
  expect(
    languagesCheck.run({ folders, services: [], languages: [language], texts, today: '' }),
  ).toEqual([]);
});

test.each(FOLDERS)('%s imports the words of each language', async (folder) => {
  expect(readFileSync(moduleIn(folder), 'utf8')).toBe(await byLanguage());
});

test.each<[string, string, string | undefined, string[]]>([
  ['the same sense', 'Tap {label}.', 'Touchez {label}.', []],
  ['not there', 'Tap {label}.', undefined, ['missing']],
  ['empty', 'Tap {label}.', '', ['missing']],
  ['not written', 'Tap {label}.', '… Tap {label}.', ['missing']],
  ['a slot lost', 'Tap {label}.', 'Touchez.', ['slots']],
  ['a slot renamed', 'Tap {label}.', 'Touchez {nom}.', ['slots']],
  ['a slot twice', 'Tap {label}.', '{label} {label}', ['slots']],
  ['English left', 'Say what you see', 'Say what you see', ['english']],
  ['English with a slot left', 'Say what {service} shows', 'Say what {service} shows', ['english']],
  ['two words that are the same in both', 'Google Drive', 'Google Drive', []],
  ['words that are marked as English', '{en:use my data now}', '{en:use my data now}', []],
  ['much too long', 'Back', 'Retourner '.repeat(8), ['long']],
  ['twice as long', 'Back to where you were', 'Retourner à l’endroit où vous étiez avant cela', []],
  ['a space left over', 'Back', ' Retour', ['space']],
  ['a space as in English', 'My name: ', 'Mon nom : ', []],
  ['words of a screen, unmarked', 'Tap “Use my data”.', 'Touchez « Use my data ».', ['unmarked']],
  ['words of a screen, marked', 'Tap “Use my data”.', 'Touchez « {en:Use my data} ».', []],
  ['a line for a file', 'Below “User-agent: *”.', 'Sous « User-agent: * ».', []],
  ['an address in quotes', 'It is “x.com/my data/off”.', 'C’est « x.com/my data/off ».', []],
])('of one sentence: %s', (_, english, own, kinds) => {
  const file: Record<string, string> = own === undefined ? {} : { key: own };
  expect(translationFlaws({ key: english }, file).map(({ kind }) => kind)).toEqual(kinds);
});

test.each<[string, string, Record<string, string>, Record<string, string>]>([
  [
    'which slots are lost, and what stands for them',
    'must use {region}, and has {rhanbarth} → copy them, braces and all. English: “{region}: none”',
    { key: '{region}: none' },
    { key: '{rhanbarth}: dim' },
  ],
  [
    'that none is left',
    'must use {region}, and has none → copy them, braces and all. English: “{region}: none”',
    { key: '{region}: none' },
    { key: 'dim' },
  ],
  [
    'that the mark of what is unwritten was left',
    'begins with “…” still → take the “…” out if it is written. English: “Back”',
    { key: 'Back' },
    { key: '…Yn ôl' },
  ],
  [
    'how long it may be',
    'is much longer than the English: 44 characters, at most 38 → say it shorter. English: “Back”',
    { key: 'Back' },
    { key: 'Yn ôl i’r man lle roeddech chi o’r blaen oll' },
  ],
  [
    'what a direction is',
    'is no direction of writing → write "ltr" (from left to right) or "rtl"',
    { dir: 'ltr' },
    { dir: 'left' },
  ],
])('tells %s', (_, told, english, own) => {
  expect(translationFlaws(english, own).map(({ message, fix }) => `${message} → ${fix}`)).toEqual([
    told,
  ]);
});

test('an open mark in the wizard’s words or beside a letter is a problem, as it is in notes', () => {
  for (const planted of textFiles(src, folders, 'de').filter(({ path }) =>
    /^(i18n|letters|editions|catalogue.authorities)/.test(path),
  )) {
    const [key = '', text = ''] = Object.entries(planted.own ?? {}).find(
      ([k]) => !['$schema', 'dir', 'name', 'language'].includes(k),
    ) ?? [''];
    const broken: TextFile = { ...planted, own: { ...planted.own, [key]: `${text} {en:Use` } };
    expect(problemsOf(broken).map(({ file, message }) => `${file} ${message}`)).toEqual([
      `${planted.path.replace(/^catalogue\//, '')} "${key}" has a mark that is not well formed: {en:Use`,
    ]);
  }
});

test('a sentence that English lacks is named, and the pointer to the schema is none', () => {
  const flaws = translationFlaws({ $schema: './x.json' }, { old: 'vieux' });
  expect(flaws.map(({ key, kind }) => [key, kind])).toEqual([['old', 'unknown']]);
});

test('a planted flaw in any file of a spoken language is a problem, with file and key', () => {
  for (const planted of textFiles(src, folders, 'de')) {
    const [key = ''] = Object.keys(planted.english).filter((k) => k !== '$schema' && k !== 'name');
    if (key === '') continue;
    const broken: TextFile = { ...planted, own: { ...planted.own, [key]: '{lost} {slots}' } };
    expect(problemsOf(broken).map(({ file, pointer }) => `${file}${pointer}`)).toEqual([
      `${planted.path.replace(/^catalogue\//, '')}/${key}`,
    ]);
  }
});

test('a language that is packaged for bundlers and not spoken is a problem', () => {
  const planted = { ...folders.languages, packaged: ['en', 'tlh'] };
  const found = languagesCheck.run({
    folders: { ...folders, languages: planted },
    services: [],
    languages: [],
    today: '',
  });
  expect(found.map(({ file, pointer, message }) => [file, pointer, message])).toEqual([
    ['languages.json', '/packaged', '"tlh" is packaged and not spoken'],
  ]);
});

describe('a language with the notes of some services', () => {
  const language = 'cy';
  const some = {
    ...folders,
    vocabulary: { ...folders.vocabulary, [language]: folders.vocabulary['de'] ?? {} },
    languages: {
      ...folders.languages,
      spoken: { ...folders.languages.spoken, [language]: 'most-embedded' as const },
    },
  };
  const services = resolveAll(some);
  const texts = (value: unknown, at = ''): [string, string][] => {
    if (typeof value === 'string') return [[at, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, v]) => texts(v, Array.isArray(value) ? at : key));
  };

  test('owes those of the most embedded, and the check says so', () => {
    const found = notesCheck.run({ folders: some, services, languages: [language], today: '' });
    for (const { service } of folders.services) {
      const named = found.some(({ file }) => file.startsWith(`services/${service.id}/`));
      expect(named, service.id).toBe(owesNotes(some.languages, language, service.id));
    }
  });

  test('has no empty sentence where a note is missing, and none in English unmarked', () => {
    for (const service of services) {
      const [entry, english] = [localize(service, language), localize(service, 'en')];
      const notes = new Set(Object.values(service.notes['en'] ?? {}));
      const there = new Set(texts(english).map(([, text]) => text));
      for (const [key, text] of texts(entry)) {
        if (!['note', 'reason', 'title', 'about', 'says'].includes(key)) continue;
        if (there.has('') === false) expect(text, `${service.id} ${key}`).not.toBe('');
        expect(
          notes.has(text) && withoutMarks(text) === text && key !== 'says',
          `${service.id} ${key}: ${text}`,
        ).toBe(false);
      }
      expect(() => compile(entry, 'DE')).not.toThrow();
    }
  });

  test('tells what leads a screen in English behind the fold', () => {
    for (const service of services) {
      const facts = evidenceOf(service).english?.[language] ?? {};
      for (const { id, reason } of service.answers)
        if (!service.notes[language]?.[reason])
          expect(facts[`answer.${id}`]?.join('')).toBeTruthy();
    }
    expect(evidenceOf(services[0]!).english?.['de']).toBeUndefined();
  });
});
