import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from '../../src/cli/print.ts';
import { plain } from '../../src/cli/web/plain.ts';
import { copyCatalogue } from '../support/copied-catalogue.ts';
import { HOSTILE, isPlain } from './support/hostile.ts';
import { look, routes, site } from './support/look.ts';
import { runCommand } from './support/run-command.ts';
import { page } from './support/site.ts';
import { temporary, writeTiny } from './support/tiny-catalogue.ts';

const WRITTEN = 'a\\u001b]0;x\\u0007b\\u009b2Jc\\u202ed\\ne\\u200bf\\udb40\\udc41g\\u007f\\u000dh';

describe('what is printed', () => {
  test('steers no terminal and hides nothing, and in JSON is the same string', () => {
    expect(shown(HOSTILE)).toBe(WRITTEN.replace('\\ne', '\ne'));
    expect(JSON.parse(shown(JSON.stringify(HOSTILE)))).toBe(HOSTILE);
  });

  test('whatever it is', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(fc.property(any, (text) => isPlain(shown(text)) && isPlain(plain(text))));
    const same = (text: string): boolean => JSON.parse(shown(JSON.stringify(text))) === text;
    fc.assert(fc.property(any, same));
  });

  test('is what the words of four scripts were', () => {
    const words = 'Größe, Türkiye – “x” → … Ελλάδα Россия 日本語 العربية\n  • é\u0301 👍🏽';
    expect(shown(words)).toBe(words);
  });
});

test('nothing else in the commands prints', () => {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' });
  const printing = files.filter(
    (f) =>
      f.endsWith('.ts') &&
      /console\.|process\.std(out|err)\.write/.test(readFileSync(join('src/cli', f), 'utf8')),
  );
  expect(printing).toEqual([]);
});

describe('against a hostile site and hostile notes', () => {
  test('what a page says is clean before it is judged', async () => {
    routes['/a'] = page(`Log in ${HOSTILE}`);
    const { first } = await look(['/a']);
    expect(first?.detail).toSatisfy(isPlain);
  });

  test('`links` and `drift` print it written out', async () => {
    const type = 'application/x\u009b31m';
    routes['/a'] = (r) => r.writeHead(200, { 'content-type': type }).end('x');
    routes['/help'] = page(HOSTILE, `<p>${HOSTILE}</p>`.repeat(40));
    const folder = temporary();
    const tiny = { host: site.host, links: { a: `${site.base}/a` }, source: `${site.base}/help` };
    const root = writeTiny(folder, { ...tiny, labels: { one: `Nowhere ${HOSTILE}` } });
    for (const [told, ...command] of [
      ['application/x\\u009b31m', 'links'],
      ['application/x\\u009b31m', 'links', '--json'],
      ['Nowhere a\\u001b', 'drift'],
    ]) {
      const args = [...command, '--root', root, '--delay', '0'];
      const { out, err } = await runCommand(args, folder);
      expect(out).toContain(told);
      expect(out + err).toSatisfy(isPlain);
    }
  });

  test('`check`, `map` and an error print it written out', async () => {
    const copy = copyCatalogue(['signal']);
    copy.edit('services/signal/service.json', (text) => {
      const service = JSON.parse(text) as object;
      return JSON.stringify({ ...service, name: HOSTILE, [HOSTILE]: HOSTILE });
    });
    for (const args of [['check'], ['map', 'signal'], ['map', HOSTILE]]) {
      const { out, err } = await runCommand([...args, '--root', copy.root], temporary());
      expect(out + err).toContain('\\u001b');
      expect(out + err).toSatisfy(isPlain);
    }
  });
});
