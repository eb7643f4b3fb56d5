import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/checks/all.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import { Unreadable } from '../../src/catalogue/unreadable.ts';
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
      expect(why(copy)).toContain('leads out of the catalogue');
    }
  });
});

test('no file of a catalogue is a link to one around it', () => {
  const copy = copyCatalogue(['signal']);
  const file = join(copy.root, 'services/signal/notes.en.json');
  const outside = join(copy.root, '../notes.json');
  renameSync(file, outside);
  symlinkSync(outside, file);
  expect(why(copy)).toContain('leads out of the catalogue');
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
