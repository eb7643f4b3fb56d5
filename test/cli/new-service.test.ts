import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { check as isPretty } from 'prettier';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/checks/all.ts';
import type { Problem } from '../../src/checks/check.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import { localize, mentioned, resolveAll } from '../../src/catalogue/resolve.ts';
import type { ServiceFile, SourcesFile } from '../../src/catalogue/types.ts';
import { ask } from '../../src/cli/new/ask.ts';
import { MECHANISMS } from '../../src/cli/new/mechanisms.ts';
import { refusals } from '../../src/cli/new/refuse.ts';
import { skeleton } from '../../src/cli/new/skeleton.ts';
import type { Wanted } from '../../src/cli/new/wanted.ts';
import { writeService } from '../../src/cli/new/write-service.ts';
import { answerFor } from '../../src/flow/compile.ts';
import { copyCatalogue, type Copy } from '../support/copied-catalogue.ts';
import { person } from './support/person.ts';
import { runCommand } from './support/run-command.ts';
import { filesIn } from './support/tiny-catalogue.ts';

const VOCABULARY = readFolders().vocabulary;
const LANGUAGES = Object.keys(VOCABULARY);
const wantedFor = (mechanism: string, more: Partial<Wanted> = {}): Wanted => ({
  id: 'photo-pond',
  name: 'Photo Pond',
  group: 'social',
  hosts: ['photopond.example'],
  mechanism,
  regions: [],
  languages: ['en'],
  ...more,
});

function written(wanted: Wanted): Copy & { dir: string } {
  const copy = copyCatalogue(['signal']);
  return { ...copy, dir: writeService(copy.root, wanted.id, skeleton(wanted, VOCABULARY)) };
}
const problemsIn = ({ root }: Copy): Problem[] => checkCatalogue({ folders: readFolders(root) });

/** What a person does who has read a source. */
function fillIn(copy: Copy & { dir: string }): void {
  for (const name of readdirSync(copy.dir))
    copy.edit(`services/photo-pond/${name}`, (text) => text.replaceAll('…', 'written'));
  copy.edit('services/photo-pond/sources.json', (text) => {
    const sources = JSON.parse(text) as SourcesFile;
    Object.assign(sources['source-1']!, { title: 'Help page', by: 'Photo Pond', where: 'Help' });
    return JSON.stringify(sources);
  });
}

const WANTED = Object.keys(MECHANISMS).flatMap((m) => [
  [m, 'everywhere', wantedFor(m)] as const,
  [m, 'in the EU, France and Türkiye too', wantedFor(m, { regions: ['EU', 'FR', 'TR'] })] as const,
  [m, 'with words in German only', wantedFor(m, { languages: ['de'] })] as const,
]);

describe.each(WANTED)('%s, %s', (mechanism, _where, wanted) => {
  const copy = written(wanted);
  test('the skeleton has the right shape, and is refused until it has evidence', () => {
    const problems = problemsIn(copy);
    expect(problems.filter((p) => !p.file.startsWith('services/photo-pond/'))).toEqual([]);
    // A mail to nobody is refused twice: it is still to be written, and it is no address.
    const others = problems.filter(
      (p) => p.check !== 'evidence' && !p.pointer.endsWith('/mail/to'),
    );
    expect(others).toEqual([]);
    const refused = problems.map((p) => `${basename(p.file)} ${p.pointer}`);
    for (const what of ['title', 'by', 'where'])
      expect(refused).toContain(`sources.json /source-1/${what}`);
    for (const language of LANGUAGES)
      expect(refused).toContain(`notes.${language}.json /reason-world`);
    const addresses = Object.keys(MECHANISMS[mechanism]?.links?.(wanted) ?? {});
    for (const id of addresses) expect(refused).toContain(`service.json /links/${id}/url`);
    expect(problems.every(({ message, fix }) => message && fix)).toBe(true);
  });
  test('every fact names the one source', () => {
    const files = Object.values(skeleton(wanted, VOCABULARY));
    expect([...mentioned(files, ['evidence'])]).toEqual(['source-1']);
  });
  test('the files are written as the repository has them', async () => {
    for (const [name, text] of Object.entries(filesIn(copy.dir)))
      expect(await isPretty(text, { parser: 'json', printWidth: 100 }), name).toBe(true);
  });
  test('each country has the answer that was asked for', () => {
    const [, service] = resolveAll(readFolders(copy.root)).sort((a, b) => (a.id < b.id ? 1 : -1));
    const entry = localize(service!, 'en');
    const world = wanted.regions.length === 0;
    expect(['FR', 'DE', 'TR', 'JP'].map((c) => answerFor(entry, c).id)).toEqual(
      world ? Array(4).fill('world') : ['france', 'eu', 'turkiye', 'world'],
    );
    expect(new Set(entry.answers.map((a) => a.verdict)).size).toBe(1);
    expect(entry.answers[0]?.verdict).toBe(MECHANISMS[mechanism]?.verdict);
  });
  test('with evidence and texts, nothing is refused', () => {
    const filled = written(wanted);
    fillIn(filled);
    expect(problemsIn(filled)).toEqual([]);
  });
});

test('half a source is still refused, and so is one text that is left', () => {
  const copy = written(wantedFor('link'));
  fillIn(copy);
  copy.edit('services/photo-pond/sources.json', (text) => text.replace('"Photo Pond"', '" "'));
  copy.edit('services/photo-pond/notes.de.json', (text) => text.replace('written', '… later'));
  expect(problemsIn(copy).map(({ file, pointer }) => [file, pointer])).toEqual([
    ['services/photo-pond/sources.json', '/source-1/by'],
    ['services/photo-pond/notes.de.json', '/title-switch-off'],
  ]);
});

test('a service of a company names it', () => {
  const copy = copyCatalogue(['signal'], ['meta']);
  const wanted = wantedFor('nothing', { company: 'meta' });
  writeService(copy.root, wanted.id, skeleton(wanted, VOCABULARY));
  const service = JSON.parse(copy.text('services/photo-pond/service.json')) as ServiceFile;
  expect(service.controller).toBe('meta');
});

test('nothing is ever overwritten', () => {
  const copy = written(wantedFor('link'));
  const before = filesIn(copy.root);
  const again = () =>
    writeService(copy.root, 'photo-pond', skeleton(wantedFor('form'), VOCABULARY));
  expect(again).toThrow('nothing was written');
  expect(filesIn(copy.root)).toEqual(before);
});

describe('what is refused', () => {
  const folders = readFolders();
  const refuse = refusals(folders);
  const [former] = folders.services.flatMap(({ service }) => service.formerly ?? []);
  test.each([
    ['Photo Pond', 'is no id'],
    ['photo.pond', 'is no id'],
    ['3d', 'is no id'],
    ['index', 'is the name of other files'],
    ['feed', 'is the name of other files'],
    ['changes', 'is the name of other files'],
    ['con', 'is the name of other files'],
    ['com1', 'is the name of other files'],
    ['instagram', 'there is a service'],
    [former!.id, 'is a former id'],
    ['openai', 'is another name of "chatgpt"'],
  ])('the id %s', (id, why) => expect(refuse.id(id)).toContain(why));
  test('the id of a service that was released and is gone', () => {
    const gone = { ...folders, services: folders.services.filter(({ id }) => id !== 'signal') };
    const released = { signal: folders.released['facebook']! };
    expect(refusals({ ...gone, released }).id('signal')).toContain('was released once');
  });
  test.each(['photo-pond', 'x2', 'constructor', 'index-two', 'com'])('not the id %s', (id) =>
    expect(refuse.id(id)).toBeUndefined(),
  );
  test.each(['https://photopond.example', 'Photopond.example', 'photopond', 'xn--pnd.example'])(
    'the host %s',
    (host) => expect(refuse.hosts(['photopond.example', host])).toContain(host),
  );
  test('other answers that cannot be', () => {
    expect(refuse.hosts([])).toBeDefined();
    expect(refuse.name(' ')).toBeDefined();
    expect(refuse.name('Photo\u001b[31mpond')).toContain('U+001B');
    expect(refuse.name('Photo\u200bpond')).toContain('U+200B');
    expect(refuse.regions(['EU', 'UK'])).toContain('UK');
    expect(refuse.languages(['german'])).toContain('german');
    expect(refuse.company('alphabet')).toContain('meta');
    expect(refuse.group('photos' as 'social')).toContain('publishing');
  });
});

describe('the questions', () => {
  const ENTER = '\r';
  const DOWN = '\u001b[B';
  const { root } = copyCatalogue(['signal'], ['meta']);

  test('what was answered is what is wanted', async () => {
    const { terminal, left } = person([
      ['Its id?', `signal${ENTER}`],
      ['already', `\u0015photo-pond${ENTER}`],
      ['Its name', `Photo Pond${ENTER}`],
      ['What is it for?', `${DOWN}${ENTER}`],
      ['share its company', ENTER],
      ['which hosts', `photopond.example, www.photopond.example${ENTER}`],
      ['How does one object?', `${DOWN}${ENTER}`],
      ['Where is it different', `EU GB${ENTER}`],
      ['which languages', ENTER],
    ]);
    expect(await ask({}, readFolders(root), terminal)).toEqual(
      wantedFor('menu', {
        group: 'messaging',
        hosts: ['photopond.example', 'www.photopond.example'],
        regions: ['EU', 'GB'],
      }),
    );
    expect(left).toEqual([]);
  });
  test('what was given is not asked', async () => {
    const { terminal, left } = person([['Its name', `Photo Pond${ENTER}`]]);
    const { name: _, ...given } = wantedFor('form', { company: 'meta' });
    expect(await ask(given, readFolders(root), terminal)).toEqual(
      wantedFor('form', { company: 'meta' }),
    );
    expect(left).toEqual([]);
  });
  test('who stops, stops', async () => {
    const { terminal } = person([['Its id?', '\u0003']]);
    await expect(ask({}, readFolders(root), terminal)).rejects.toThrow('nothing was written');
  });
});

describe('the command', { timeout: 30_000 }, () => {
  const { root } = copyCatalogue(['signal']);
  const run = (...args: string[]) => runCommand(['new', 'service', ...args, '--root', root], '.');
  const FLAGS = ['--id', 'photo-pond', '--name', 'Photo Pond', '--group', 'social'];
  const MORE = ['--host', 'photopond.example', '--mechanism', 'link', '--yes'];

  test('writes without a question, says what to do next, and does it only once', async () => {
    const first = await run(...FLAGS, ...MORE, '--region', 'EU', 'GB');
    expect(first).toMatchObject({ code: 0, err: '' });
    for (const step of ['sources.json', 'service.json', 'labels.json', 'notes.de.json'])
      expect(first.out).toMatch(new RegExp(`^\\d\\. .*${step}`, 'm'));
    for (const command of ['check photo-pond', 'map photo-pond'])
      expect(first.out).toContain(`npx opt-out-wizard ${command}`);
    expect(first.out).toContain('npm run storybook');
    const files = filesIn(root);
    const second = await run(...FLAGS, ...MORE);
    expect(second).toMatchObject({ code: 2, out: '' });
    expect(second.err).toBe('there is a service "photo-pond" already\n');
    expect(filesIn(root)).toEqual(files);
    const checked = await runCommand(['check', 'photo-pond', '--root', root, '--json'], '.');
    expect(checked.code).toBe(1);
    const checks = (JSON.parse(checked.out) as Problem[]).map((p) => p.check);
    expect([...new Set(checks)]).toEqual(['evidence']);
    const mapped = await runCommand(['map', 'photo-pond', '--root', root], '.');
    expect(mapped).toMatchObject({ code: 0, err: '' });
  });
  test('asks nobody where nobody is', async () => {
    const ended = await run('--id', 'other-pond');
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toBe('without questions, give --name --group --host --mechanism\n');
    expect(existsSync(join(root, 'services/other-pond'))).toBe(false);
  });
});
