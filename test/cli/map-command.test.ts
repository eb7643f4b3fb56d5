import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { parseXml } from '../editions/support/xml.ts';
import { services } from '../support/catalogue.ts';
import { copyCatalogue } from '../support/copied-catalogue.ts';
import { runCommand } from './support/run-command.ts';
import { temporary } from './support/tiny-catalogue.ts';

describe('the command', { timeout: 30_000 }, () => {
  const { root } = copyCatalogue(['signal', 'duolingo']);
  const countOf = (id: string) => services.find((s) => s.id === id)!.answers.length;
  const all = countOf('signal') + countOf('duolingo');
  const run = (...args: string[]) => runCommand(['map', ...args, '--root', root], '.');

  test('prints one map for each answer', async () => {
    const { code, out, err } = await run('duolingo', '--lang', 'de');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/^Duolingo: .+\n=+$/gm)).toHaveLength(countOf('duolingo'));
    expect(out).toContain('Duolingo: Welt');
  });
  test('does not mind a reader that stops reading', async () => {
    const args = [resolve('src/cli/opt-out-wizard.ts'), 'map', 'facebook'];
    const child = spawn(process.execPath, args);
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
  test('writes the maps of all services into a folder', async () => {
    const out = join(temporary(), 'maps');
    expect(await run('--svg', '--out', out)).toMatchObject({
      code: 0,
      out: `${all} maps in ${out}\n`,
    });
    const files = readdirSync(out);
    expect(files).toHaveLength(all);
    expect(files).toContain('duolingo-south-korea.svg');
    for (const file of files) parseXml(readFileSync(join(out, file), 'utf8'));
  });
  test('writes one country into a file', async () => {
    const file = join(temporary(), 'signal.svg');
    expect((await run('signal', '--region', 'de', '--out', file)).code).toBe(0);
    expect(parseXml(readFileSync(file, 'utf8')).one('desc').text).toContain(
      'Germany: nothing to do',
    );
  });
  test.each([
    [['sygnal'], 2, 'no service sygnal; there are duolingo, signal'],
    [[], 2, 'name a service, or with --out a folder'],
    [['duolingo', '--svg'], 2, 'maps, and each svg is a file of its own'],
    [
      ['signal', '--lang', 'tlh'],
      2,
      `no language tlh; there are ${Object.keys(readWords()).join(', ')}`,
    ],
    [['signal', '--region', 'UK'], 2, 'It must be a country'],
    [['signal', '--today', '2026-02-30'], 2, 'It must be a day'],
  ])('%j is told in one line', async (args, code, message) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toContain(message);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
  test('a service that is not sound is told in one line', async () => {
    const copy = copyCatalogue(['duolingo']);
    copy.edit('services/duolingo/service.json', (t) => t.replace('"ways"', '"wayes"'));
    const ended = await runCommand(['map', 'duolingo', '--root', copy.root], '.');
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(
      /^duolingo cannot be drawn \(.+\); run: opt-out-wizard check duolingo\n$/,
    );
  });
});
