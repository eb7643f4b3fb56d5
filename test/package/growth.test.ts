import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWords, version } from '../../.config/catalogue-plugin.ts';
import { idsOf } from '../../src/catalogue/resolve.ts';
import { cdnFiles } from '../../src/editions/cdn-files.ts';
import { services } from '../support/catalogue.ts';

const words = readWords();
const all = cdnFiles(services, words);
const without = (id: string) =>
  cdnFiles(
    services.filter((s) => s.id !== id),
    words,
  );

describe('a service costs a reader of another service nothing', () => {
  test('the files measured are those of the build', () => {
    for (const [path, text] of all)
      expect(readFileSync(join('dist/cdn', version, path.toLowerCase()), 'utf8'), path).toBe(text);
  });
  test.each(['chatgpt', 'slack', 'x'])('built with and without %s', (id) => {
    const fewer = without(id);
    const names = services.filter((s) => s.id === id).flatMap(idsOf);
    const own = [...all.keys()].filter((p) => names.some((n) => p.startsWith(`services/${n}.`)));
    expect([...all.keys()].filter((path) => !fewer.has(path)).sort()).toEqual(own.sort());
    const changed = [...fewer]
      .filter(([path, text]) => all.get(path) !== text)
      .map(([path]) => path);
    // Only the list that a reader opens who is asked for the service.
    expect(changed.sort()).toEqual(
      Object.keys(words)
        .map((l) => `lists/services.${l}.js`)
        .sort(),
    );
  });
  test('the code that every reader downloads names no service', () => {
    for (const file of ['wizard.js', 'later.js'])
      for (const { id } of services.filter((s) => s.id.length > 4))
        expect(readFileSync(join('dist/cdn', version, file), 'utf8'), file).not.toContain(
          `"${id}"`,
        );
  });
});

test('a label in a language that the wizard does not speak costs no reader a byte', () => {
  const spoken = Object.keys(words);
  const fewer = structuredClone(services);
  let left = 0;
  for (const label of fewer.flatMap(({ labels }) => Object.values(labels)))
    for (const language of Object.keys(label.in).filter((l) => !spoken.includes(l))) {
      delete label.in[language];
      left++;
    }
  expect(left).toBeGreaterThan(40);
  for (const [path, text] of cdnFiles(fewer, words)) expect(text, path).toBe(all.get(path));
});
