import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check as isPretty } from 'prettier';
import { expect, test } from 'vitest';
import { readFolders } from '../../src/catalogue/read.ts';
import { textFiles } from '../../src/checks/translation/read-texts.ts';
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
  const { code, out } = await newLanguage(copy, 'cy');
  expect(out).toContain('what was there is as it was');
  expect(code).toBe(0);
  const written = filesOf(copy, 'cy').filter(({ own }) => own);
  expect(written.map(({ path }) => path)).toEqual([
    'i18n/cy.json',
    'catalogue/vocabulary/cy.json',
    'catalogue/law/notes.cy.json',
    'catalogue/services/signal/notes.cy.json',
  ]);
  for (const { path, english, own = {} } of written) {
    const text = readFileSync(join(copy.root, '..', path), 'utf8');
    expect(await isPretty(text, { parser: 'json', printWidth: 100 }), path).toBe(true);
    expect(Object.keys(own)).toEqual(Object.keys(english).filter((key) => key !== '$schema'));
    for (const [key, sentence] of Object.entries(own))
      expect(sentence, key).toBe(key === 'dir' ? 'ltr' : `… ${english[key]}`);
  }
  expect(Object.keys(readFolders(copy.root).vocabulary)).not.toContain('cy');
});

test('with --all it writes every service’s notes', async () => {
  const copy = copyCatalogue(SERVICES);
  await newLanguage(copy, 'es-MX', '--all');
  expect(existsSync(join(copy.root, 'services/poe/notes.es-MX.json'))).toBe(true);
});

test('a language from right to left says so', async () => {
  const copy = copyCatalogue(SERVICES);
  await newLanguage(copy, 'he');
  const { dir } = JSON.parse(readFileSync(join(copy.root, '../i18n/he.json'), 'utf8')) as {
    dir: string;
  };
  expect(dir).toBe('rtl');
});

test('what is written stays when it runs again, and what English has gained is added', async () => {
  const copy = copyCatalogue(SERVICES);
  await newLanguage(copy, 'cy');
  const file = join(copy.root, '../i18n/cy.json');
  const { title: _, ...own } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  writeFileSync(file, JSON.stringify({ ...own, back: 'Retour' }));
  await newLanguage(copy, 'cy');
  const again = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  expect(again['back']).toBe('Retour');
  expect(again['title']).toMatch(/^… /);
});

test('a translator is led to the end by the check alone', async () => {
  const copy = copyCatalogue(SERVICES);
  await newLanguage(copy, 'cy');
  const before = await checkLanguage(copy, 'cy');
  expect(before.code).toBe(1);
  expect(before.out).toContain('i18n/cy.json back');
  expect(before.out).toMatch(/cy: 1 of \d+ sentences that it would promise/);
  for (const { path, own = {} } of filesOf(copy, 'cy').filter(({ owed }) => owed))
    writeFileSync(
      join(copy.root, '..', path),
      JSON.stringify(own, (key, value: unknown) =>
        typeof value === 'string' && key !== 'dir'
          ? value
              .replace(/^… /, '')
              .replace(/^(?=.*[a-z])/, 'é ')
              .replace(/“[^”{}]*”/g, '“Ê”')
          : value,
      ),
    );
  const after = await checkLanguage(copy, 'cy');
  expect([after.code, after.out.trim()]).toEqual([
    0,
    expect.stringMatching(/^cy: (\d+) of \1 sentences that it would promise$/),
  ]);
  copy.edit('languages.json', (text) =>
    text.replace('"spoken": {', '"spoken": {"cy": "most-embedded",'),
  );
  const all = await runCommand(['check', '--root', copy.root], copy.root);
  expect(all.out).not.toMatch(/\[(languages|notes|sayings)\]/);
  expect(
    filesOf(copy, 'cy').flatMap(({ owed, english, own }) =>
      owed ? translationFlaws(english, own) : [],
    ),
  ).toEqual([]);
});

test('what is wrong stands last, below what is only not written yet, with the path of its file', async () => {
  const copy = copyCatalogue(SERVICES);
  await newLanguage(copy, 'cy');
  const file = join(copy.root, '../i18n/cy.json');
  const own = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  writeFileSync(file, JSON.stringify({ ...own, back: '{en:Yn ôl', 'answer.none': 'dim' }));
  const { code, out } = await checkLanguage(copy, 'cy');
  expect(code).toBe(1);
  const last = out.trim().split('\n').slice(-9);
  expect(last.filter((_, i) => i % 4 === 0)).toEqual([
    '../i18n/cy.json answer.none',
    '../i18n/cy.json back',
    expect.stringMatching(/^cy: 3 of \d+ sentences that it would promise; 2 wrong, above$/),
  ]);
});

test.each(['FR', 'index', '../x', 'deutsch sprache', ''])(
  'refuses “%s”, and writes nothing',
  async (tag) => {
    const copy = copyCatalogue(SERVICES);
    const { code, err } = await newLanguage(copy, tag);
    expect([code, err]).toEqual([2, expect.stringContaining('is no language tag')]);
  },
);
