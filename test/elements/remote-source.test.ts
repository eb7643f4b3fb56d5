import { edition } from 'virtual:version';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { evidence } from '../../src/catalogue.ts';
import type { Evidence } from '../../src/catalogue/entry.ts';
import { remoteSource } from '../../src/elements/guard/remote-source.ts';
import type { Source } from '../../src/elements/source.ts';
import { entryOf } from '../support/catalogue.ts';

const builtIn = {
  entry: (id: string, language: string) => Promise.resolve(entryOf(id, language)),
  evidence: (id: string) => Promise.resolve(evidence(id)),
} as Source;

/** The evidence of a copy: one source on a known host, one elsewhere, one that is no page. */
const planted: Evidence = {
  facts: { 'answer.world': ['known', 'elsewhere', 'script'] },
  sources: Object.fromEntries(
    Object.entries({
      known: Object.values(evidence('spotify').sources).find((s) => s.url)!.url!,
      elsewhere: 'https://evil.example/',
      script: 'javascript:alert(1)',
    }).map(([id, url]) => [
      id,
      { title: id, by: 'A copy', kind: 'press', where: id, url, seen: null, method: 'read' },
    ]),
  ),
};

/** Serves a copy whose entry has the hosts given. */
function copyWith(hosts: readonly string[]) {
  const files: Record<string, unknown> = {
    'entries/spotify.en.json': { ...entryOf('spotify'), hosts },
    'evidence/spotify.json': planted,
  };
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(
      new Response(JSON.stringify({ catalogue: edition, is: files[url.split('/copy/')[1] ?? ''] })),
    ),
  );
  const refused: string[] = [];
  const source = remoteSource(
    'https://news.example/copy/',
    builtIn,
    () => '2026-11-24',
    (why) => refused.push(why),
  );
  return { source, refused };
}

afterEach(() => vi.unstubAllGlobals());

describe('the evidence behind what is shown', () => {
  test('is the copy’s where the facts are, and links only where the built-in one does', async () => {
    const { source, refused } = copyWith(entryOf('spotify').hosts);
    await source.entry('spotify', 'en');
    expect(refused).toEqual([]);
    const { sources } = await source.evidence('spotify');
    expect(sources['known']?.url).toBeDefined();
    expect(sources['elsewhere']).toMatchObject({ title: 'elsewhere' });
    expect(sources['elsewhere']?.url).toBeUndefined();
    expect(sources['script']?.url).toBeUndefined();
  });
  test('is the built-in one’s where the copy’s facts were refused', async () => {
    const { source, refused } = copyWith(['evil.example']);
    expect(await source.entry('spotify', 'en')).toEqual(entryOf('spotify'));
    expect(refused).toHaveLength(1);
    expect(await source.evidence('spotify')).toEqual(evidence('spotify'));
  });
});
