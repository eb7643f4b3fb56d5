import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { AuthoritiesFile } from '../../src/catalogue/authority.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import { saidIn } from '../../src/catalogue/say-notes.ts';
import { pick } from '../../src/authorities.ts';
import { deadline, reckon, type Clock, type Holidays } from '../../src/deadlines.ts';
import { afterFiles } from '../../src/editions/after-files.ts';

const files = afterFiles(saidIn(readFolders()), ['en', 'de']);
const load = async <T>(path: string): Promise<T> => {
  const url = `data:text/javascript;base64,${Buffer.from(files.get(path)!).toString('base64')}`;
  return ((await import(/* @vite-ignore */ url)) as { default: T }).default;
};

test('no piece costs a reader more than 6 kB', () => {
  const sizes = [...files].map(([path, code]) => [path, brotliCompressSync(code).length] as const);
  const [path, most] = sizes.sort(([, a], [, b]) => b - a)[0]!;
  console.log(`largest: ${path}, ${most} B`);
  expect(most, path).toBeLessThanOrEqual(6000);
});
test('a country’s authorities work alone', async () => {
  const germany = await load<AuthoritiesFile>('authorities/de.de.js');
  expect(pick(germany, { subdivision: 'DE-BY' })).toMatchObject({
    authority: { id: 'de-by-baylda' },
  });
  expect(JSON.stringify(germany)).not.toContain('"sources"');
  expect(Object.keys(await load<object>('authorities/de.evidence.js'))).toContain('de-by-baylda');
});
test('so does what others have filed there, and only there', async () => {
  const filedIn = async (country: string): Promise<string> =>
    JSON.stringify((await load<{ filed: unknown }>(`authorities/${country}.en.js`)).filed);
  expect(await filedIn('at')).toContain('noyb');
  expect(await filedIn('cl')).not.toContain('noyb');
});
test('one clock and one calendar give what the whole gives', async () => {
  const clocks = await load<Record<string, Clock>>('clocks/eu-gdpr-12-3.js');
  const holidays = await load<Holidays>('holidays/ie.js');
  const given = { received: '2026-11-25', calendar: 'IE', holidays };
  expect(reckon(clocks['reply-1-month']!, given)).toEqual(
    deadline({
      regime: 'eu-gdpr-12-3',
      clock: 'reply-1-month',
      received: '2026-11-25',
      holidayCalendar: 'IE',
    }),
  );
});
test('no path differs from another by its letters’ case alone', () => {
  const paths = [...files.keys()];
  expect(paths.every((p) => p === p.toLowerCase())).toBe(true);
  expect(new Set(paths).size).toBe(paths.length);
});
