/** The guide's glossary, held against every word a reader is told. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSayings, readWords } from '../../.config/catalogue-plugin.ts';
import { readFolders } from '../../src/catalogue/read.ts';

const folders = readFolders();
const notes = [
  ...folders.services,
  ...Object.values(folders.controllers),
  folders.law,
  { dir: 'authorities', notes: folders.authorityNotes },
];

/** Every sentence of a language that is ours, by where it is; words of other people's screens are left out. */
const sentences = (language: string): [string, string][] =>
  [
    ...Object.entries(readWords()[language] ?? {}),
    ...Object.entries(readSayings()[language] ?? {}),
    ...notes.flatMap((f) =>
      Object.entries(f.notes[language] ?? {}).map(([key, text]): [string, string] => [
        `${f.dir.split('/').at(-1)} ${key}`,
        text,
      ]),
    ),
  ].map(([at, text]) => [at, text.replace(/\{en:[^{}]*\}|[“„][^”“]*[”“]/g, '')]);

/** What the glossary says we do not say. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  en: /\b(not established|(?<!law )firms?|e-mails?|(?<!moderators’ |[.@-])mails?|toggles?|watchdogs?)\b/i,
  de: /nicht belegt|\b(Firmen?|Konzern\w*|einloggen|deaktivier\w*|Screenshots?|Mails?|Mailadressen?|Neuester Beleg)\b(?<!E-Mails?)/,
  nl: /(?<![\w-])[Mm]ails?\b(?! (?:uw|[A-Z]))/,
};

test.each(Object.entries(FORBIDDEN))('no sentence says what we do not say: %s', (language, no) => {
  const all = sentences(language);
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(([, text]) => no.test(text))).toEqual([]);
});

test('each word of the glossary is used', () => {
  const rows = readFileSync('stories/guide/tables/glossary.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!What we mean|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.length).toBeGreaterThan(20);
  const said = { en: sentences('en'), de: sentences('de') };
  const isSaid = (language: 'en' | 'de', word: string): boolean =>
    said[language].some(([, text]) => text.toLowerCase().includes(word.toLowerCase()));
  const unused = rows.flatMap(([, , en = '', de = '']) =>
    [
      ...en.split(/[,;] /).map((word) => ['en', word] as const),
      ...de.split(/[,;] /).map((word) => ['de', word.replace(/^(der|die|das) /, '')] as const),
    ].filter(([language, word]) => word !== '' && !isSaid(language, word)),
  );
  expect(unused).toEqual([]);
});

/** What every language has chosen a word for. */
const TERMS = [
  ...['objection', 'to object', 'AI training', 'setting', 'switch', 'account', 'form'],
  ...['authority', 'complaint', 'company', 'email', 'proof', 'reminder'],
];

const others = Object.keys(folders.languages.spoken).filter((l) => !['en', 'de'].includes(l));

test.each(others.map((language) => [language]))('%s uses the words that it chose', (language) => {
  const rows = new Map(
    readFileSync(`stories/guide/tables/glossaries/${language}.md`, 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, term = '', word = '']) => [term, word] as const),
  );
  const all = sentences(language)
    .map(([, text]) => text.toLocaleLowerCase(language))
    .join('\n');
  for (const term of TERMS) {
    // One of its ways to say it; endings change, and so may the middle of short words.
    const stems = (rows.get(term) ?? '')
      .toLocaleLowerCase(language)
      .split(/[^\p{L}\p{M}]+/u)
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, Math.max(3, word.length - 3)));
    expect(stems, term).not.toEqual([]);
    expect(
      stems.some((stem) => all.includes(stem)),
      `${term}: ${rows.get(term)}`,
    ).toBe(true);
  }
});
