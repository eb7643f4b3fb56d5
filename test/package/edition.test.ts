import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { version } from '../../.config/catalogue-plugin.ts';
import { merge } from '../../.tools/merge.mjs';

const folder = join('dist/cdn', version);
const { files } = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as {
  files: Record<string, string>;
};

test('every published hash is that of its file, the loaders’ included', () => {
  for (const [name, hash] of Object.entries(files)) {
    const digest = createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64');
    expect(hash, name).toBe(`sha384-${digest}`);
  }
  for (const name of ['embed.js', 'embed.classic.js', 'checklist.js', 'frame.js', 'resize.js'])
    expect(Object.keys(files)).toContain(name);
});

test('a loader without a module puts no name on the page', () => {
  for (const name of ['embed.classic.js', 'checklist.classic.js', 'resize.js'])
    expect(readFileSync(join('dist/cdn', name), 'utf8')).toMatch(/^!function\(\)\{[^]*\}\(\);?\s/);
});

describe('publishing beside older versions', () => {
  function folders() {
    const root = mkdtempSync(join(tmpdir(), 'opt-out-merge-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const write = (path: string, text: string) => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    return { write, read, from: join(root, 'from'), to: join(root, 'to'), root };
  }

  test('old folders stay, the new one comes, the loader is replaced', () => {
    const { write, read, from, to } = folders();
    write('from/embed.js', 'new');
    write('from/2.0.0/integrity.json', '{}');
    write('from/2.0.0/wizard.js', '2');
    write('to/embed.js', 'old');
    write('to/1.0.0/wizard.js', '1');
    write('to/robots.txt', 'theirs');
    expect(merge(from, to)).toBeUndefined();
    expect(
      ['embed.js', '1.0.0/wizard.js', '2.0.0/wizard.js', 'robots.txt'].map((f) => read(`to/${f}`)),
    ).toEqual(['new', '1', '2', 'theirs']);
    expect(merge(from, to)).toBeUndefined();
  });

  test.each([[[]], [['embed.js']], [['embed.js', '2.0.0/wizard.js']]])(
    'what is not built to its end is not published: %j',
    (built) => {
      const { write, from, to } = folders();
      for (const path of built) write(`from/${path}`, 'new');
      expect(merge(from, to)).toMatch(/npm run build/);
      expect(existsSync(to)).toBe(false);
    },
  );

  test('into an empty folder', () => {
    const { write, from, to } = folders();
    write('from/embed.js', 'new');
    write('from/2.0.0/integrity.json', '{}');
    write('from/2.0.0/services/x.de.js', '2');
    expect(merge(from, to)).toBeUndefined();
    expect(existsSync(join(to, '2.0.0/services/x.de.js'))).toBe(true);
  });

  test('a version that is there with other content is not changed, and nothing else is', () => {
    const { write, read, from, to } = folders();
    write('from/embed.js', 'new');
    write('from/2.0.0/integrity.json', '{}');
    write('from/2.0.0/services/x.de.js', 'corrected');
    write('to/embed.js', 'old');
    write('to/2.0.0/services/x.de.js', 'first');
    expect(merge(from, to)).toMatch(/^2\.0\.0 is there already with another services.x\.de\.js\./);
    expect(read('to/embed.js')).toBe('old');
    expect(read('to/2.0.0/services/x.de.js')).toBe('first');
  });
});
