import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { checkCatalogue } from '../../src/checks/all.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import { Unreadable } from '../../src/catalogue/unreadable.ts';
import { readWords as readOwnWords } from '../../src/cli/map/read-words.ts';
import { readLetters } from '../../src/letters/read.ts';
import { type Copy, copyCatalogue } from '../support/copied-catalogue.ts';

const LINK = { url: 'https://signal.org/x', to: 'page', evidence: [] };

/** A catalogue beside a file that is nobody's business, with a reference in a service. */
function referring(ref: string): Copy {
  const copy = copyCatalogue(['signal']);
  writeFileSync(join(copy.root, '../credentials.json'), JSON.stringify({ token: LINK }));
  mkdirSync(join(copy.root, '../catalogue-other'));
  writeFileSync(join(copy.root, '../catalogue-other/a.json'), JSON.stringify({ token: LINK }));
  writeFileSync(join(copy.root, 'law/shared.json'), JSON.stringify({ token: LINK }));
  copy.edit('services/signal/service.json', (text) => {
    const service = JSON.parse(text) as { links: object };
    return JSON.stringify({ ...service, links: { ...service.links, stolen: { $ref: ref } } });
  });
  return copy;
}

function why({ root }: Copy): string {
  try {
    readFolders(root);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    return (error as Unreadable).detail;
  }
}

describe('a reference', () => {
  test('within the catalogue is followed', () => {
    expect(why(referring('../../law/shared.json#/token'))).toBe('');
  });

  test.each([
    '../../../credentials.json#/token',
    '../../../credentials.json#',
    '../../../catalogue-other/a.json#/token',
    '../signal/../../../credentials.json#/token',
    '/etc/hostname#',
    '../../../nothing.json#/token',
  ])('%s leaves it', (ref) => expect(why(referring(ref))).toContain('leaves the catalogue'));

  test.each([
    '../../law/shared.json#/constructor',
    '../../law/shared.json#/__proto__',
    '../../law/shared.json#/token/url/length',
    '../../law/nothing.json#/token',
    '../../law/shared.json\u0000#/token',
  ])('%s leads nowhere', (ref) => expect(why(referring(ref))).toContain('leads nowhere'));

  test('leaves it through a link of a file or a folder, too', () => {
    for (const [ref, made] of [
      ['../../law/link.json#/token', 'law/link.json'],
      ['../../link/credentials.json#/token', 'link'],
    ] as const) {
      const copy = referring(ref);
      const to = made === 'link' ? join(copy.root, '..') : join(copy.root, '../credentials.json');
      symlinkSync(to, join(copy.root, made));
      expect(why(copy)).toContain('leads out of catalogue');
    }
  });
});

/** Puts a file beside its folder, and a link to it in its place. */
function moveOut(folder: string, name: string): void {
  const outside = join(folder, '../outside');
  renameSync(join(folder, name), outside);
  symlinkSync(outside, join(folder, name));
}

/** A copy of a folder of the source, alone. */
function copyOf(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'opt-out-wizard-')), 'copy');
  cpSync(resolve('src', folder), copy, { recursive: true });
  return copy;
}

describe('no file is a link to one around its folder', () => {
  test.each([
    ...['services/signal/service.json', 'services/signal/notes.en.json', 'services/signal'],
    ...['law/rights.json', 'vocabulary/de.json', 'authorities/de.json', 'authorities'],
    ...['controllers/meta/ways.json', 'complaints.json', 'released.json'],
  ])('of a catalogue: %s', (name) => {
    const copy = copyCatalogue(['signal'], ['meta']);
    for (const other of ['authorities', 'complaints.json', 'released.json'])
      cpSync(resolve('src/catalogue', other), join(copy.root, other), { recursive: true });
    expect(why(copy)).toBe('');
    moveOut(copy.root, name);
    expect(why(copy)).toContain('leads out of catalogue');
  });

  test.each([
    ...['templates/eu-gdpr/objection.de.txt', 'templates/eu-gdpr', 'grounds/de.json'],
    ...['says/de.json', 'channels.json', 'reviewed.json'],
  ])('of the letters: %s', (name) => {
    const root = copyOf('letters');
    expect(() => readLetters(root)).not.toThrow();
    moveOut(root, name);
    expect(() => readLetters(root)).toThrow(Unreadable);
  });

  test('of the words', () => {
    const folder = copyOf('i18n');
    moveOut(folder, 'de.json');
    expect(() => readWords(folder)).toThrow(Unreadable);
    const { root } = copyCatalogue([]);
    expect(() => readOwnWords(root, 'de')).not.toThrow();
    moveOut(join(root, '../i18n'), 'de.json');
    expect(() => readOwnWords(root, 'de')).toThrow(Unreadable);
  });
});

test('a pipe is no file of a catalogue: reading it would never end', () => {
  const copy = copyCatalogue(['signal']);
  execFileSync('mkfifo', [join(copy.root, 'services/signal/notes.tlh.json')]);
  expect(why(copy)).toContain('neither a file nor a folder');
});

describe('what would fill any memory is refused', () => {
  test.each(['service.json', 'sources.json', 'notes.en.json'])('a deep nest in %s', (name) => {
    const copy = copyCatalogue(['signal']);
    const nest = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    writeFileSync(join(copy.root, 'services/signal', name), nest);
    expect(why(copy)).toContain('nested too deeply');
  });
  test('references that double themselves', () => {
    const copy = referring('../../law/shared.json#/27');
    const twice = (n: number) => [{ $ref: `#/${n - 1}` }, { $ref: `#/${n - 1}` }];
    const all = Object.fromEntries(Array.from({ length: 28 }, (_, n) => [n, n ? twice(n) : {}]));
    writeFileSync(join(copy.root, 'law/shared.json'), JSON.stringify(all));
    expect(why(copy)).toContain('more than can be read');
  });
});

test('a link within the catalogue, and a catalogue that is reached by a link, are no harm', () => {
  const copy = copyCatalogue(['signal']);
  const file = join(copy.root, 'services/signal/notes.en.json');
  renameSync(file, join(copy.root, 'law/signal.json'));
  symlinkSync(join(copy.root, 'law/signal.json'), file);
  const root = join(copy.root, '../reached');
  symlinkSync(copy.root, root);
  expect(checkCatalogue({ folders: readFolders(root) }).filter((p) => p.check === 'read')).toEqual(
    [],
  );
});
