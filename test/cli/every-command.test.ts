/** What holds for every command alike. */
import { getMaxListeners } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { readFolders } from '../../src/catalogue/read.ts';
import { dateFrom } from '../../src/cli/arguments.ts';
import { changesCommand } from '../../src/cli/changes.command.ts';
import { checkCommand } from '../../src/cli/check.command.ts';
import { chosen } from '../../src/cli/choose-services.ts';
import { correctCommand } from '../../src/cli/correct.command.ts';
import { driftCommand } from '../../src/cli/drift.command.ts';
import { linksCommand } from '../../src/cli/links.command.ts';
import { mapCommand } from '../../src/cli/map.command.ts';
import { newCommand } from '../../src/cli/new.command.ts';
import { name, version } from '../../src/cli/package-info.ts';
import { signOffCommand } from '../../src/cli/sign-off.command.ts';
import { staticCommand } from '../../src/cli/static.command.ts';
import { untilInterrupted } from '../../src/cli/web/until-interrupted.ts';
import { copyCatalogue } from '../support/copied-catalogue.ts';
import { runCommand } from './support/run-command.ts';

const commands: [make: () => Command, ...args: string[]][] = [
  [checkCommand, 'check', 'myspace'],
  [linksCommand, 'links', 'myspace'],
  [driftCommand, 'drift', 'myspace'],
  [changesCommand, 'changes', 'myspace'],
  [mapCommand, 'map', 'myspace'],
  [staticCommand, 'static', 'myspace', '--region', 'DE'],
  [correctCommand, 'correct', 'myspace'],
  [signOffCommand, 'sign-off', 'myspace', 'DE', '--by', 'Somebody'],
];

/** What a command says where it cannot begin. */
async function refusal(make: () => Command, args: readonly string[]): Promise<string> {
  let said = '';
  const program = new Command()
    .exitOverride()
    .configureOutput({ writeErr: (text) => (said += text) });
  const settled = (command: Command): Command => {
    command.copyInheritedSettings(program).commands.forEach(settled);
    return command;
  };
  program.addCommand(settled(make()));
  await expect(program.parseAsync(args, { from: 'user' })).rejects.toMatchObject({ exitCode: 2 });
  return said;
}

describe.each(commands)('%o', (make, ...args) => {
  test('says where to run it', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'opt-out-wizard-'));
    const said = await refusal(make, [...args, '--root', empty]);
    expect(said).toContain('Run this in a clone of the Opt-out Wizard');
    expect(said.trim().split('\n')).toHaveLength(1);
  });
  test('says which services there are', async () => {
    const { root } = copyCatalogue(['signal']);
    expect(await refusal(make, [...args, '--root', root])).toBe(
      'no service myspace; there are signal\n',
    );
  });
});

test('a new service needs a catalogue, too', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'opt-out-wizard-'));
  const args = ['new', 'service', '--yes', '--id', 'a', '--root', empty];
  expect(await refusal(newCommand, args)).toContain('Run this in a clone');
});

test.each([
  ['instagram', 'instagram'],
  ['Instagram', 'instagram'],
  ['insta', 'instagram'],
  ['Meta AI', 'meta-ai'],
  ['meta_ai', 'meta-ai'],
  ['twitter', 'x'],
  ['OpenAI', 'chatgpt'],
])('"%s" is %s', (wish, id) => {
  expect(chosen([wish, id], folders)).toEqual([id]);
});
const folders = readFolders();

test('as many addresses as there are wait for one signal, and Node warns of none', async () => {
  await untilInterrupted((signal) => {
    expect(getMaxListeners(signal)).toBe(0);
    return Promise.resolve();
  });
});

test('tells its version', { timeout: 30_000 }, async () => {
  expect(name).toBe('opt-out-wizard');
  expect(await runCommand(['--version'], '.')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

/** What is no wish: for none, for a command, for one inside another, and as a value. */
const mistyped = [
  [],
  ['nonsense'],
  ['links', '--nonsense'],
  ['new', 'service', '--nonsense'],
  ['static', 'signal'],
  ['changes', '--since', '2026-02-30'],
];

test.each(mistyped.map((args) => [args.join(' '), args] as const))(
  '"%s" could not begin, which is not what a job finds',
  { timeout: 30_000 },
  async (_, args) => {
    const { code, out, err } = await runCommand(args, '.');
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toContain('    at ');
  },
);

const dates = ['2026', '2026-11', '2026-11-24', '2028-02-29'];
const noDates = ['', '26', '2026-', '2026-13', '2026-1', '2026-02-30', '2027-02-29', 'yesterday'];

test('a date is a day, a month or a year that exists', () => {
  for (const text of dates) expect(dateFrom(text)).toBe(text);
  for (const text of noDates) expect(() => dateFrom(text), text).toThrow('like 2027-01-31');
});
