/** Readers of our papers type what stands in them: each command exists, and runs on the oldest Node we name. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const guide = 'stories/guide';
const papers = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...readdirSync(guide, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => join(guide, file)),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
/** npm's own. */
const OWN = ['ci', 'install', 'pack', 'run'];

const commands = readdirSync('src/cli')
  .filter((file) => file.endsWith('.command.ts'))
  .map((file) => file.replace('.command.ts', ''));

/** What follows a word in the papers' code: in a block, or between backticks. */
const typed = (text: string, start: RegExp): string[] =>
  [...text.matchAll(start)].map(([, name = '']) => name);

describe.each(papers)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  test('names scripts that exist', () => {
    for (const name of typed(text, /\bnpm run (?:-s )?([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
    for (const name of typed(text, /(?:`|^)npm ([a-z]+)/gm))
      expect([...Object.keys(scripts), ...OWN]).toContain(name);
  });
  test('names commands that exist', () => {
    for (const name of typed(text, /\bnpx opt-out-wizard ([a-z-]+)/g))
      expect(commands).toContain(name);
  });
  test('runs no TypeScript by hand, which Node 20 cannot', () => {
    expect(text).not.toMatch(/\bnode \S+\.ts\b/);
  });
  test('leads to files that exist', () => {
    const links = typed(text, /\]\((?!https?:|\?|#|mailto:)([^)#\s]+)/g);
    if (!file.endsWith('.mdx')) for (const link of links) expect(existsSync(link), link).toBe(true);
  });
});

test('README names every attribute, and no other', () => {
  const element = readFileSync('src/elements/wizard.element.ts', 'utf8');
  const rows = typed(readFileSync('README.md', 'utf8'), /^\| `([\w-]+)`/gm);
  expect(rows.sort()).toEqual(typed(element, /@attr \{[^}]+\} \[?([\w-]+)/g).sort());
});

test('README is short', () => {
  expect(readFileSync('README.md').length).toBeLessThan(10_000);
});

test('whose the package is stands in one place, or nowhere yet', () => {
  const { repository } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    unknown
  >;
  const says = readFileSync('README.md', 'utf8').includes('is not on a registry yet');
  expect(says).toBe(repository === undefined);
});
