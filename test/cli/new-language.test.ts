import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check as isPretty } from 'prettier';
import { expect, test } from 'vitest';
import { readFolders } from '../../src/catalogue/read.ts';
import { textFiles } from '../../src/checks/translation/text-files.ts';
import { translationFlaws } from '../../src/checks/translation/translation-flaws.ts';
import { copyCatalogue, type Copy } from '../support/copied-catalogue.ts';
import { runCommand } from './support/run-command.ts';

const SERVICES = ['signal', 'poe'];
const newLanguage = (copy: Copy, ...args: string[]) =>
  runCommand(['new', 'language', ...args, '--root', copy.root], copy.root);
const checkLanguage = (copy: Copy, tag: string) =>
  runCommand(['check', '--language', tag, '--root', copy.root], copy.root);
const filesOf = (copy: Copy, tag: string) =>
  textFiles(join(copy.root, '..'), readFolders(copy.root), tag);

test('writes what a language would promise, with the English in each place; nobody reads it yet', async () => {
  const copy = copyCatalogue(SERVICES);
  const { code, out } = await newLanguage(copy, 'fr');
  expect(out).toContain('what was there is as it was');
  expect(code).toBe(0);
  const written = filesOf(copy, 'fr').filter(({ own }) => own);
  expect(written.map(({ path }) => path)).toEqual([
    'i18n/fr.json',
    'catalogue/vocabulary/fr.json',
    'catalogue/law/notes.fr.json',
    'catalogue/services/signal/notes.fr.json',
  ]);
  for (const { path, english, own = {} } of written) {
    const text = readFileSync(join(copy.root, '..', path), 'utf8');
    expect(await isPretty(text, { parser: 'json', printWidth: 100 }), path).toBe(true);
    expect(Object.keys(own)).toEqual(Object.keys(english).filter((key) => key !== '$schema'));
    for (const [key, sentence] of Object.entries(own))
      expect(sentence, key).toBe(key === 'dir' ? 'ltr' : `… ${english[key]}`);
  }
  expect(Object.keys(readFolders(copy.root).vocabulary).sort()).toEqual(['de', 'en']);
});

test('with --all it writes every service’s notes', async () => {
  const copy = copyCatalogue(SERVICES);
  await newLanguage(copy, 'pt-BR', '--all');
  expect(existsSync(join(copy.root, 'services/poe/notes.pt-BR.json'))).toBe(true);
});

test('a language from right to left says so', async () => {
  const copy = copyCatalogue(SERVICES);
  await newLanguage(copy, 'ar');
  const { dir } = JSON.parse(readFileSync(join(copy.root, '../i18n/ar.json'), 'utf8')) as {
    dir: string;
  };
  expect(dir).toBe('rtl');
});

test('what is written stays when it runs again, and what English has gained is added', async () => {
  const copy = copyCatalogue(SERVICES);
  await newLanguage(copy, 'fr');
  const file = join(copy.root, '../i18n/fr.json');
  const { title: _, ...own } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  writeFileSync(file, JSON.stringify({ ...own, back: 'Retour' }));
  await newLanguage(copy, 'fr');
  const again = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  expect(again['back']).toBe('Retour');
  expect(again['title']).toMatch(/^… /);
});

test('a translator is led to the end by the check alone', async () => {
  const copy = copyCatalogue(SERVICES);
  await newLanguage(copy, 'fr');
  const before = await checkLanguage(copy, 'fr');
  expect(before.code).toBe(1);
  expect(before.out).toContain('i18n/fr.json back');
  expect(before.out).toMatch(/fr: 1 of \d+ sentences that it would promise/);
  for (const { path, own = {} } of filesOf(copy, 'fr').filter(({ owed }) => owed))
    writeFileSync(
      join(copy.root, '..', path),
      JSON.stringify(own, (_, value: unknown) =>
        typeof value === 'string' ? value.replace(/^… /, '').replace(/^(?=.*[a-z])/, 'é ') : value,
      ),
    );
  const after = await checkLanguage(copy, 'fr');
  expect([after.code, after.out.trim()]).toEqual([
    0,
    expect.stringMatching(/^fr: (\d+) of \1 sentences that it would promise$/),
  ]);
  copy.edit('languages.json', (text) =>
    text.replace('"spoken": {', '"spoken": {"fr": "most-embedded",'),
  );
  const all = await runCommand(['check', '--root', copy.root], copy.root);
  expect(all.out).not.toContain('notes.fr.json');
  expect(
    filesOf(copy, 'fr').flatMap(({ owed, english, own }) =>
      owed ? translationFlaws(english, own) : [],
    ),
  ).toEqual([]);
});

test.each(['FR', 'index', '../x', 'deutsch sprache', ''])(
  'refuses “%s”, and writes nothing',
  async (tag) => {
    const copy = copyCatalogue(SERVICES);
    const { code, err } = await newLanguage(copy, tag);
    expect([code, err]).toEqual([2, expect.stringContaining('is no language tag')]);
  },
);
