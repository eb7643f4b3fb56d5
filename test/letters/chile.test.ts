/** The law of a country that begins on a day: what is said of it holds before and after. */
import { expect, test } from 'vitest';
import { aboutFor } from '../../src/flow/about.ts';
import { answerFor } from '../../src/flow/compile.ts';
import { lawFor } from '../../src/letters.ts';
import { entryOf, services } from '../support/catalogue.ts';

const said = (id: string, country: string): string => {
  const entry = entryOf(id);
  const why = entry.about ? aboutFor(entry.about, country).why : [];
  return [answerFor(entry, country).reason, ...why.map(({ note }) => note)].join(' ');
};

test('nobody in Chile is told that its law was not examined', () => {
  for (const { id } of services) expect(said(id, 'CL'), id).not.toMatch(/not examined/);
  expect(said('bumble', 'CL')).toContain('From 1 December 2026, Chilean law');
  expect(said('bumble', 'MX')).toContain('not examined');
});
test('the letter is of the day: under the law from its first day on', () => {
  expect(lawFor('CL', '2026-11-30')).toMatchObject({ status: 'not-yet', from: '2026-12-01' });
  expect(lawFor('CL', '2026-12-01')).toEqual({ status: 'letters', regime: 'cl-19628' });
});
