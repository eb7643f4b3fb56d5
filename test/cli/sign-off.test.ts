import { describe, expect, test } from 'vitest';
import type { SignedOffFile } from '../../src/catalogue/types.ts';
import { copyCatalogue } from '../support/copied-catalogue.ts';
import { runCommand } from './support/run-command.ts';

describe('a person signs an answer off', { timeout: 60_000 }, () => {
  const copy = copyCatalogue(['instagram'], ['meta']);
  const run = (...args: string[]) => runCommand([...args, '--root', copy.root], '.');

  test('and check says what changed since', async () => {
    const signed = await run('sign-off', 'instagram', 'de', '--by', 'A Test', '--on', '2026-11-26');
    expect(signed).toMatchObject({ code: 0, err: '' });
    expect(signed.out).toContain('instagram eu: signed off by A Test on 2026-11-26');
    const file = JSON.parse(copy.text('signed-off.json')) as SignedOffFile;
    expect(file.signedOff).toMatchObject([{ service: 'instagram', answer: 'eu', country: 'DE' }]);
    expect((await run('check', 'instagram')).out).toContain(
      'instagram eu: signed off by A Test on 2026-11-26; unchanged',
    );

    // Two errors, planted where several services share a fact.
    copy.edit('controllers/meta/answers.json', (t) => t.replace('"2024-05-21"', '"2024-06-14"'));
    copy.edit('controllers/meta/notes.de.json', (t) => t.replace('“', '”').replace('„', '“'));
    const { code, out } = await run('check', 'instagram');
    expect(code).toBe(0);
    expect(out).toContain('changed since:\n');
    expect(out).toContain('  controllers/meta/answers.json /objection/0 (changed)\n');
  });
  test('by a name that reads as it is written, also where it was written by hand', async () => {
    const signed = await run('sign-off', 'instagram', 'DE', '--by', 'A\u202e\u001b[2J\nTest');
    expect(signed.out).toContain('instagram eu: signed off by A[2J Test on ');
    copy.edit('signed-off.json', (t) => t.replace('A[2J Test', 'A\\u202eTest'));
    expect((await run('check')).out).toContain('a character that nobody sees, U+202E');
  });
  test('never without a name, for no country, or for what is not there', async () => {
    expect(await run('sign-off', 'instagram', 'DE', '--by', ' ')).toMatchObject({ code: 2 });
    expect(await run('sign-off', 'instagram', 'DE')).toMatchObject({ code: 2 });
    expect(await run('sign-off', 'instagram', 'XX', '--by', 'A')).toMatchObject({ code: 2 });
    expect(await run('sign-off', 'sygnal', 'DE', '--by', 'A')).toMatchObject({ code: 2 });
  });
});
