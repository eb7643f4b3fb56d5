import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { readFolders } from '../../src/catalogue/read.ts';
import { resolveAll } from '../../src/catalogue/resolve.ts';
import { endingOf } from '../../src/checks/disputes.check.ts';
import { datasetFiles } from '../../src/editions/dataset-files.ts';
import { notEstablishedMarkdown } from '../../src/editions/not-established-markdown.ts';
import { lawFor } from '../../src/letters/regimes.ts';

const written = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const valid = (schema: string, file: string): string => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.validate(written(`src/catalogue/schema/${schema}.schema.json`) as object, written(file));
  return ajv.errorsText();
};
const { notEstablished, law } = readFolders();

test('an editor finds nothing wrong in what was looked for in vain, nor in the law', () => {
  expect(valid('not-established', 'src/catalogue/not-established.json')).toBe('No errors');
  expect(valid('none-found', 'src/catalogue/law/none-found.json')).toBe('No errors');
  expect(valid('rights', 'src/catalogue/law/rights.json')).toBe('No errors');
});

test('the dataset has what was looked for in vain, and the guide each of them', () => {
  const edition = { version: '1.0.0', date: '2026-11-27' };
  const files = new Map(datasetFiles([], edition, notEstablished));
  const { is } = JSON.parse(files.get('not-established.json') ?? '{}') as { is: unknown };
  expect(is).toEqual(notEstablished.services);
  const table = notEstablishedMarkdown(notEstablished.services);
  for (const { name } of notEstablished.services) expect(table).toContain(`| ${name} |`);
});

test('the dataset is made a file at a time: what comes later is not looked at before', () => {
  const [first] = resolveAll(readFolders());
  const broken = { ...first!, ways: undefined } as unknown as typeof first & object;
  const [file] = datasetFiles([first!, broken], { version: '1.0.0', date: '2026-11-27' });
  expect(file?.[0]).toBe(`services/${first!.id}.json`);
});

test('letters and catalogue agree on the law of a country', () => {
  const day = '2026-11-27';
  for (const country of Object.keys(law.noneFound.countries))
    expect(lawFor(country, day).status, country).toBe('none-found');
  expect(lawFor('NZ', day).status).toBe('not-examined');
  const named = Object.values(law.rights).flatMap(({ regions }) =>
    regions.filter((r) => r.length === 2 && r !== 'EU'),
  );
  for (const country of named)
    expect(['letters', 'named'], country).toContain(lawFor(country, day).status);
});

test('an address is named by its end where that is a number', () => {
  expect(endingOf('https://help.instagram.com/contact/233964459562201')).toBe('…201');
  expect(endingOf('https://chatgpt.com/settings/data-controls')).toBe(
    'chatgpt.com/settings/data-controls',
  );
});
