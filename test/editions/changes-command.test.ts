import { Command } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  expect,
  type MockInstance,
  test,
  vi,
} from 'vitest';
import { changesCommand } from '../../src/cli/changes.command.ts';
import type { ChangeLog } from '../../src/editions/changes/change.ts';
import { labels, writeOld, writeShared } from './support/folders.ts';
import { Repository } from './support/repository.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let repository: Repository;
let print: MockInstance<typeof process.stdout.write>;
beforeAll(() => {
  repository = writeShared(writeOld(Repository.create(), 'alpha', 'Alpha'));
  writeOld(repository, 'beta', 'Beta').commit('2026-01-10T09:00:00Z');
  repository.write('services/alpha/labels.json', labels('Submit')).commit('2026-01-11T09:00:00Z');
});
afterAll(() => repository.remove());
beforeEach(() => {
  print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

async function run(...args: string[]): Promise<string> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  program.addCommand(changesCommand().copyInheritedSettings(program));
  await program.parseAsync(['changes', '--root', repository.root, ...args], { from: 'user' });
  return print.mock.calls.map(([text]) => String(text).trimEnd()).join('\n');
}

test('prints the log', async () => {
  expect(await run()).toBe(`2026-01-11
  Alpha, EU: a label reads differently now.
    Language of the app: English
    Before: Send
    Now: Submit

2026-01-10
  Alpha: new in our catalogue.
  Beta: new in our catalogue.`);
});

test('only some services, only since a day', async () => {
  expect(await run('beta')).toBe('2026-01-10\n  Beta: new in our catalogue.');
  print.mockClear();
  expect(await run('beta', '--since', '2026-01-11')).toBe('Nothing changed.');
  print.mockClear();
  expect(await run('--since', '2026-01-11')).not.toContain('2026-01-10');
});

test('as data', async () => {
  const log = JSON.parse(await run('--json')) as ChangeLog;
  expect(log.days[0]).toMatchObject({
    date: '2026-01-11',
    changes: [{ kind: 'label-changed', regions: ['EU'], before: ['Send'], after: ['Submit'] }],
  });
});

test('as pages and feeds', async () => {
  const out = join(repository.folder, 'out');
  await run('alpha', '--out', out, '--site', 'https://news.example/log');
  expect(readFileSync(join(out, 'feed.json'), 'utf8')).toContain(
    'https://news.example/log/alpha.en.html#',
  );
  expect(existsSync(join(out, 'alpha.de.atom'))).toBe(true);
  expect(existsSync(join(out, 'beta.de.atom'))).toBe(false);
});

test.each([
  ['a service that does not exist', ['gamma'], /no service gamma/],
  ['a date that is none', ['--since', 'yesterday'], /It must be a day, a month or a year/],
  ['a site that is none', ['--site', 'news'], /not an address/],
])('%s is told', async (_, args, message) => {
  const out = join(repository.folder, 'none');
  await expect(run('--out', out, ...args)).rejects.toThrow(message);
});
