import { beforeEach, expect, test, vi } from 'vitest';
import { compare } from '../../src/cli/drift/compare.ts';
import { report as driftReport } from '../../src/cli/drift/report.ts';
import { report as linksReport } from '../../src/cli/links/report.ts';
import { print } from '../../src/cli/print.ts';
import { HOSTILE, isPlain } from './support/hostile.ts';

vi.mock('../../src/cli/colors.ts', () => ({
  colors: {
    isColorSupported: true,
    bold: (text: string) => `\u001b[1m${text}\u001b[22m`,
    red: (text: string) => `\u001b[31m${text}\u001b[39m`,
  },
}));

let out = '';
beforeEach(() => {
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
});
/** Printed, without our own colours. */
const printed = (text: string): string => {
  print(text);
  vi.restoreAllMocks();
  return ['1', '22', '31', '39'].reduce((t, n) => t.replaceAll(`\u001b[${n}m`, ''), out);
};
const before = { kind: 'ok', checked: '2026-01-01T00:00:00.000Z' } as const;
const now = '2026-01-02T00:00:00.000Z';
const place = { services: [HOSTILE], file: HOSTILE, pointer: HOSTILE };

test('`links` is ours alone', () => {
  const finding = { kind: 'gone', url: HOSTILE, detail: HOSTILE, to: HOSTILE } as const;
  const seen = { checked: now, since: now, before, worse: true, asked: true };
  const text = linksReport({ findings: [{ ...finding, ...seen, places: [place] }], left: 0 });
  expect(text.split('\u001b[')).toHaveLength(1 + 4);
  expect(printed(text)).toSatisfy(isPlain);
  expect(text).not.toMatch(/^e/m);
});

test('`drift` is ours alone', () => {
  const word = { says: HOSTILE, language: 'en', ...place };
  const was = { text: `An old line that says ${HOSTILE.replaceAll('\n', ' ')}`, links: [] };
  const words = compare([word], { text: `An old line that says ${HOSTILE}x`, links: [] }, was);
  const finding = { url: HOSTILE, words, recorded: now, changed: true };
  const text = driftReport([finding, { ...finding, words: [], unreachable: HOSTILE }]);
  expect(printed(text)).toSatisfy(isPlain);
  expect(text).not.toMatch(/^e/m);
});

test('a page that colours its own title is not believed', () => {
  const said = 'fine \u001b[1mok\u001b[22m';
  const finding = { kind: 'moved', url: said, detail: said } as const;
  const seen = { checked: now, since: now, worse: false, asked: true };
  const text = linksReport({ findings: [{ ...finding, ...seen, places: [place] }], left: 0 });
  expect(text.split('\u001b')).toHaveLength(1 + 2);
});
