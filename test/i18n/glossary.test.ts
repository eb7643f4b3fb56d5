/** The guide's glossary, held against every word a reader is told. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSayings, readWords } from '../../.config/catalogue-plugin.ts';
import { readFolders } from '../../src/catalogue/read.ts';

const folders = readFolders();
const notes = [...folders.services, ...Object.values(folders.controllers), folders.law];

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
  en: /\b(not established|(?<!law )firms?|e-mails?|toggles?|watchdogs?)\b/i,
  de: /nicht belegt|\b(Firmen?|Konzern\w*|einloggen|deaktivier\w*|Screenshots?|Mails?|Mailadressen?|Neuester Beleg)\b(?<!E-Mails?)/,
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
