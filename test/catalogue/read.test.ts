import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/checks/all.ts';
import { jsonFlaw } from '../../src/catalogue/json-flaw.ts';
import { readFolders, type Folders } from '../../src/catalogue/read.ts';
import { Unreadable } from '../../src/catalogue/unreadable.ts';
import { chosen } from '../../src/cli/choose-services.ts';
import { runCommand } from '../cli/support/run-command.ts';
import { copyCatalogue, type Copy } from '../support/copied-catalogue.ts';

/** What is thrown without a callback. */
function thrown({ root }: Copy): Unreadable {
  try {
    readFolders(root);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
  throw new Error('all could be read');
}

function readAround({ root }: Copy): { folders: Folders; unread: Unreadable[] } {
  const unread: Unreadable[] = [];
  return { folders: readFolders(root, (u) => unread.push(u)), unread };
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  test.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or "}"'],
    ['{\n  "a": [1, 2,\n}', 3, 1, 'a value'],
    ['{"a": 1,}', 1, 9, 'a name in double quotes'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ['{\n  "a": "no end\n}', 2, 8, 'a text that ends on its own line with "'],
    ['{"a": 1}\n<<<<<<< HEAD', 2, 1, 'the end of the file'],
    ['{"a": nope}', 1, 7, 'a value'],
    ['', 1, 1, 'a value'],
  ])('%j', (text, line, column, expected) => {
    expect(jsonFlaw(text)).toMatchObject({ line, column, expected });
  });
  test('it agrees with JSON.parse on every text that is nearly JSON', () => {
    const character = fc.constantFrom(...'{}[],:"\\ntrue0-1.eE \n\t\u0000');
    const nearly = fc
      .tuple(fc.json(), fc.nat(), fc.nat(2), fc.string({ unit: character, maxLength: 2 }))
      .map(([text, at, cut, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + cut);
      });
    fc.assert(
      fc.property(nearly, (text) => {
        expect(jsonFlaw(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what cannot be read', () => {
  test('no JSON: the file, the line and the column', () => {
    const copy = copyCatalogue(['signal']);
    copy.edit('services/signal/service.json', (text) =>
      text.replace('"id": "signal",', '"id": "signal"'),
    );
    const { file, detail, message } = thrown(copy);
    expect(file).toBe(join(copy.root, 'services/signal/service.json'));
    expect(detail).toMatch(/line 4, column 3/);
    expect(message).toContain(file);
  });
  test('a reference that leads nowhere: the file and the place of the reference', () => {
    const copy = copyCatalogue(['duolingo']);
    copy.edit('services/duolingo/service.json', (text) => text.replace('#/after', '#/afterwards'));
    const { file, pointer, detail } = thrown(copy);
    expect(file).toBe(join(copy.root, 'services/duolingo/service.json'));
    expect(pointer).toBe('/ways/objection/after');
    expect(detail).toContain('../../law/ways.json#/afterwards');
  });
  test('a reference to a file that is not there', () => {
    const copy = copyCatalogue(['duolingo']);
    rmSync(join(copy.root, 'law/ways.json'));
    expect(thrown(copy).pointer).toBe('/ways/objection/after');
  });
  test('a reference that leads back to itself', () => {
    const copy = copyCatalogue(['duolingo']);
    copy.edit('law/ways.json', (text) =>
      text.replace(/"after": \{[^}]*\}/, '"after": { "$ref": "#/after" }'),
    );
    expect(thrown(copy).detail).toContain('leads back to itself');
  });
  test.each([
    ['no service.json', 'services/signal/service.json'],
    ['no controller.json', 'controllers/meta/controller.json'],
  ])('%s', (_what, file) => {
    const copy = copyCatalogue(['signal'], ['meta']);
    rmSync(join(copy.root, file));
    expect(thrown(copy)).toMatchObject({ file: join(copy.root, file) });
  });
  test.each(['[]', 'null', '"text"'])('a file that holds %s', (text) => {
    const copy = copyCatalogue(['signal']);
    copy.edit('services/signal/labels.json', () => text);
    expect(thrown(copy).file).toBe(join(copy.root, 'services/signal/labels.json'));
  });
});

describe('the checks go on', () => {
  /** An unknown source in `signal`: what has to be found, whatever else is broken. */
  const planted = (copy: Copy): Copy => {
    copy.edit('services/signal/service.json', (text) => text.replace('"s140"', '"s999"'));
    return copy;
  };
  const found = (folders: Folders): string[] => [
    ...new Set(checkCatalogue({ folders }).map((p) => `${p.check} ${p.file}`)),
  ];
  const SIGNAL = 'references services/signal/service.json';

  test('beside a service that is no JSON', () => {
    const copy = planted(copyCatalogue(['signal', 'duolingo']));
    copy.edit('services/duolingo/notes.de.json', () => '{');
    const { folders, unread } = readAround(copy);
    expect(unread.map(({ file }) => file)).toEqual([
      join(copy.root, 'services/duolingo/notes.de.json'),
    ]);
    expect(folders.unread).toEqual(['duolingo']);
    expect(chosen(['duolingo'], folders)).toEqual(['duolingo']);
    expect(found(folders)).toEqual([SIGNAL]);
  });
  test('beside a company that is no JSON; its services are left out with it', () => {
    const copy = planted(copyCatalogue(['signal', 'facebook'], ['meta']));
    copy.edit('controllers/meta/notes.en.json', () => '{');
    const { folders, unread } = readAround(copy);
    expect(unread).toHaveLength(1);
    expect(folders.unread).toEqual(['facebook']);
    expect(found(folders)).toEqual([SIGNAL]);
  });
  test('beside a service that uses what its company shares; that is not said to be unused', () => {
    const copy = planted(copyCatalogue(['signal', 'facebook'], ['meta']));
    copy.edit('services/facebook/labels.json', () => '{');
    expect(found(readAround(copy).folders)).toEqual([SIGNAL]);
  });
  test.each([
    ['without ways', 'service.json', (text: string) => text.replace('"ways"', '"wayes"')],
    ['with a note that is no text', 'notes.en.json', () => '{ "reason-world": 7 }'],
    ['with a source that is none', 'sources.json', () => '{ "a106": null }'],
  ])('beside a service %s', (_what, name, change) => {
    const copy = planted(copyCatalogue(['signal', 'duolingo']));
    copy.edit(`services/duolingo/${name}`, change);
    const problems = found(readAround(copy).folders);
    expect(problems).toContain(SIGNAL);
    expect(problems).toContain(`schema services/duolingo/${name}`);
    expect(problems.filter((p) => p.endsWith(' '))).toEqual([]);
  });
  test('a service that cannot be read is not said to be gone', () => {
    const folders = readFolders();
    const without = {
      ...folders,
      services: folders.services.filter(({ id }) => id !== 'threads'),
    };
    expect(found(without)).toContain('released released.json');
    expect(found({ ...without, unread: ['threads'] })).toEqual([]);
  });
  test('a missing file of notes is one problem, not one for each note', () => {
    const copy = copyCatalogue(['duolingo']);
    rmSync(join(copy.root, 'services/duolingo/notes.de.json'));
    const problems = checkCatalogue({ folders: readFolders(copy.root) });
    expect(problems.map(({ check, file, message }) => [check, file, message])).toEqual([
      ['notes', 'services/duolingo/notes.de.json', 'there is no such file'],
    ]);
  });
});

test(
  '`check` tells it in one line each, with the file, and no stack',
  { timeout: 30_000 },
  async () => {
    const ids = ['signal', 'duolingo', 'facebook', 'instagram', 'spotify'];
    const copy = copyCatalogue(ids, ['meta']);
    copy.edit('services/duolingo/labels.json', () => '{ "a": }');
    copy.edit('controllers/meta/ways.json', (text) => `${text}<<<<<<< HEAD`);
    copy.edit('services/spotify/service.json', (text) => text.replace('"ways"', '"wayes"'));
    const { code, out, err } = await runCommand(['check', '--root', copy.root, '--json'], '.');
    const problems = JSON.parse(out) as { check: string; file: string; message: string }[];
    expect(code).toBe(1);
    expect(err).toBe('');
    const read = problems.filter(({ check }) => check === 'read').map((p) => p.file);
    expect(read.sort()).toEqual(['controllers/meta/ways.json', 'services/duolingo/labels.json']);
    expect(problems.find((p) => p.file.startsWith('services/duolingo'))?.message).toContain(
      'line 1, column 8',
    );
    expect(problems.some(({ check, file }) => check === 'schema' && file.includes('spotify'))).toBe(
      true,
    );
  },
);

test('what all services rest on is told as the only problem', { timeout: 30_000 }, async () => {
  const copy = copyCatalogue(['signal']);
  copy.edit('vocabulary/de.json', () => '{');
  const { code, out } = await runCommand(['check', 'signal', '--root', copy.root, '--json'], '.');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ check: 'read', file: 'vocabulary/de.json' }]);
});

test('a service or a catalogue that is not there', { timeout: 30_000 }, async () => {
  const copy = copyCatalogue(['signal']);
  const unknown = await runCommand(['check', 'sygnal', '--root', copy.root], '.');
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toMatch(/^no service sygnal; there are signal\n$/);
  const nowhere = await runCommand(['check', '--root', '/nowhere'], '.');
  expect(nowhere).toMatchObject({ code: 2, out: '' });
  expect(nowhere.err).toMatch(/^\/nowhere is no catalogue.*\n$/);
});
