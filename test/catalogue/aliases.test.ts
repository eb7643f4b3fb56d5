import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { released } from '../../.config/write-released.ts';
import { entry, evidence, index } from '../../src/catalogue.ts';
import { idsOf } from '../../src/catalogue/resolve.ts';
import { cdnFiles } from '../../src/editions/cdn-files.ts';
import { datasetFiles } from '../../src/editions/dataset-files.ts';
import { services } from '../support/catalogue.ts';

const NAMES: readonly (readonly [id: string, names: readonly string[]])[] = [
  ['chatgpt', ['openai', 'gpt', 'chat-gpt']],
  ['gemini', ['bard', 'google-gemini']],
  ['facebook', ['fb']],
  ['instagram', ['insta', 'ig']],
  ['whatsapp', ['wa', 'whats-app']],
  ['linkedin', ['linked-in']],
  ['youtube', ['yt', 'you-tube']],
  ['x', ['x-twitter']],
  ['copilot', ['microsoft-copilot', 'bing-chat']],
  ['mistral-vibe', ['mistral']],
];

describe.each(NAMES)('%s is found by other names', (id, names) => {
  test.each(names)('%s', (name) => {
    expect(entry(name, 'de')).toEqual(entry(id, 'de'));
    expect(entry(name, 'de').formerly).toBeUndefined();
    expect(evidence(name)).toEqual(evidence(id));
    expect(index('de').find((row) => row.id === id)?.aliases).toContain(name);
  });
});

test('a service without other names says nothing of them', () => {
  expect(index('en').find(({ id }) => id === 'pinterest')).not.toHaveProperty('aliases');
});

test('a former name is no alias: its readers are told why', () => {
  expect(entry('twitter').formerly?.name).toBe('Twitter');
  expect(services.find(({ id }) => id === 'x')?.aliases).not.toContain('twitter');
});

test('what is published by a name is what is published by the id', () => {
  const languages = Object.keys(readWords());
  const modules = cdnFiles(services, readWords());
  const data = new Map(datasetFiles(services, { version: '1.0.0', date: '2026-11-24' }));
  for (const service of services)
    for (const name of service.aliases ?? []) {
      expect(idsOf(service)).toContain(name);
      for (const l of languages)
        expect(modules.get(`services/${name}.${l}.js`), name).toBe(
          `export { default } from './${service.id}.${l.toLowerCase()}.js';\n`,
        );
      // The dataset has each service once; its record names the aliases.
      expect([...data.keys()].filter((path) => path.includes(`/${name}.`))).toEqual([]);
    }
});

test('a release keeps them', () => {
  const before = {
    chatgpt: { since: '0.1.0', accounts: [], answers: [], ways: [], aliases: ['old-name'] },
  };
  const only = (id: string) => services.filter((s) => s.id === id);
  expect(released(before, only('chatgpt'), '9.9.9')['chatgpt']?.aliases).toEqual(
    expect.arrayContaining(['old-name', 'openai']),
  );
  expect(released({}, only('pinterest'), '9.9.9')['pinterest']).not.toHaveProperty('aliases');
});
