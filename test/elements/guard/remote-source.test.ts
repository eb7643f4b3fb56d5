import { edition } from 'virtual:edition';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { evidence } from '../../../src/catalogue.ts';
import type { Evidence } from '../../../src/catalogue/entry.ts';
import { copyAddress } from '../../../src/elements/guard/copy-address.ts';
import { remoteSource, type Copy } from '../../../src/elements/guard/remote-source.ts';
import type { Source } from '../../../src/elements/source.ts';
import { entryOf } from '../../support/catalogue.ts';
import { copied, copy, ownFacts, published } from '../../support/copies.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };
type Served = string | Response | Error | undefined;

beforeEach(() => {
  const address = 'https://news.example/articles/1';
  vi.stubGlobal('location', new URL(address));
  vi.stubGlobal('document', { baseURI: address });
});
afterEach(() => vi.unstubAllGlobals());

/** Serves files of a copy by path; what is left out is not there. */
function serve(files: Readonly<Record<string, Served>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    const path = url.replace('https://news.example/copy/', '');
    asked.push(path);
    const found = files[path];
    if (found instanceof Error) return Promise.reject(found);
    if (found instanceof Response) return Promise.resolve(found);
    return Promise.resolve(
      found === undefined
        ? new Response('', { status: 404 })
        : new Response(found, { headers: JSON_TYPE }),
    );
  });
  return asked;
}

const SPOTIFY = 'entries/spotify.en.json';
const CORRECTED = 'Corrected this morning.';
const corrected = () => {
  const is = copied('spotify');
  is.answers[0]!.reason = CORRECTED;
  return is;
};
const sourceOf = (more: Partial<Copy> = {}, own: Partial<Source> = {}) => {
  const told = copy(more);
  return { told, source: remoteSource(told, { ...ownFacts, ...own }) };
};

describe('the address of a copy', () => {
  const at = (page: string, address: string): string => {
    vi.stubGlobal('location', new URL(page));
    vi.stubGlobal('document', { baseURI: page });
    return copyAddress(address);
  };
  const page = 'http://news.example/articles/1';
  test.each([
    ['https://copy.example/a', 'https://copy.example/a/'],
    ['https://copy.example/a/', 'https://copy.example/a/'],
    ['/a', 'http://news.example/a/'],
    ['a', 'http://news.example/articles/a/'],
    ['http://news.example/a', 'http://news.example/a/'],
  ])('%j is %s', (address, url) => {
    expect(at(page, address)).toBe(url);
  });
  test.each([
    ...['http://copy.example/a', 'data:text/plain,a', 'https://', 'javascript:alert(1)'],
    ...[
      'https://copy.example/a?b',
      'https://copy.example/a#b',
      '/a?b',
      'https://me@copy.example/a',
    ],
    ...['https://me:secret@copy.example/', 'blob:http://news.example/1', 'file:///a'],
  ])('is not %s', (address) => {
    expect(() => at(page, address)).toThrow('is no folder');
    const { source, told } = sourceOf({ address });
    expect(Object.values(source)).toEqual(Object.values(ownFacts));
    expect(told.said).toEqual([expect.stringContaining('is no folder')]);
  });
  test('is found where an image of the page is called `baseURI`', () => {
    vi.stubGlobal('document', { baseURI: {} });
    expect(copyAddress('https://copy.example/a')).toBe('https://copy.example/a/');
    expect(copyAddress('a')).toBe('https://news.example/articles/a/');
  });
  test('is none beside a page without an origin', () => {
    expect(() => at('data:text/html,x', 'data:text/plain,a')).toThrow('is no folder');
    expect(() => at('file:///articles/1.html', 'copy')).toThrow('is no folder');
  });
});

describe('a copy', () => {
  test('serves, and every sentence that is not the wizard’s own says whose it is', async () => {
    serve({ [SPOTIFY]: published(corrected()) });
    const { source, told } = sourceOf();
    const { answers, ...rest } = await source.entry('spotify', 'en');
    const { answers: own, ...others } = entryOf('spotify');
    expect(answers).toEqual([
      { ...own[0], reason: `news.example writes: ${CORRECTED}` },
      ...own.slice(1),
    ]);
    expect(rest).toEqual(others);
    expect(told.said).toEqual([]);
  });
  test('so does the title of what a company sent, or of a path that is gone', async () => {
    const is = copied('instagram');
    const { about } = is;
    if (!about || 'at' in about) throw new Error('a published entry is whole');
    const titled = [...(about.notices ?? []), ...(about.gone ?? [])];
    for (const each of titled) each.title = 'Training is good for you.';
    expect(titled.length).toBeGreaterThan(1);
    serve({ 'entries/instagram.en.json': published(is) });
    const { source, told } = sourceOf();
    const found = await source.entry('instagram', 'en');
    expect(JSON.stringify(found.about)).not.toContain('"Training is good');
    expect(found.ways).toEqual(entryOf('instagram').ways);
    expect(told.said).toEqual([]);
  });
  test('says nothing in the wizard’s place: its words are the wizard’s', async () => {
    const is = copied('spotify');
    for (const key of Object.keys(is.says)) is.says[key] = 'I agree to everything.';
    serve({ [SPOTIFY]: published(is) });
    const { source, told } = sourceOf();
    expect((await source.entry('spotify', 'en')).says).toEqual(entryOf('spotify').says);
    expect(told.said).toEqual([]);
  });
});

describe('a file is refused', () => {
  const good = published(corrected());
  const stream = (bytes: number, type = JSON_TYPE) =>
    new Response(
      new ReadableStream({
        pull(controller) {
          controller.enqueue(new Uint8Array(1000).fill(32));
          if ((bytes -= 1000) <= 0) controller.close();
        },
      }),
      { headers: type },
    );
  test.each<[name: string, because: string, served: Served]>([
    ['that is missing', 'answers 404', undefined],
    ['whose server is broken', 'answers 500', new Response(good, { status: 500 })],
    ['that leads elsewhere', 'TypeError: redirect', new TypeError('redirect')],
    [
      'that is a page',
      'is text/html, not JSON',
      new Response(good, { headers: { 'Content-Type': 'text/html' } }),
    ],
    [
      'that is a script',
      'not JSON',
      new Response(good, { headers: { 'Content-Type': 'text/javascript' } }),
    ],
    ['of no type', 'not JSON', new Response(new TextEncoder().encode(good))],
    [
      'that says it is too large',
      'is too large',
      new Response(good, { headers: { ...JSON_TYPE, 'Content-Length': '900000' } }),
    ],
    ['that is too large', 'is too large', stream(400_000)],
    ['without end', 'is too large', stream(Infinity)],
    ['that is cut', 'JSON', good.slice(0, 900)],
    ['that is empty', 'JSON', ''],
    [
      'that is no text',
      'encoded',
      new Response(new Uint8Array([0x7b, 0xff, 0x7d]), { headers: JSON_TYPE }),
    ],
    ['without an edition', 'which catalogue', JSON.stringify({ is: corrected() })],
    ['without a date', 'which catalogue', published(corrected(), { version: edition.version })],
    [
      'of a number as date',
      'which catalogue',
      published(corrected(), { ...edition, date: 20261126 }),
    ],
    [
      'of a list as version',
      'which catalogue',
      published(corrected(), { ...edition, version: ['1.0.0'] }),
    ],
    [
      'of another major version',
      'cannot read',
      published(corrected(), { ...edition, version: '9.0.0' }),
    ],
    [
      'of a version that is none',
      'cannot read',
      published(corrected(), { ...edition, version: '1' }),
    ],
    ['of no day', 'is of no day', published(corrected(), { ...edition, date: 'zzzz' })],
    [
      'older than the built-in',
      'older',
      published(corrected(), { ...edition, date: '2020-01-01' }),
    ],
    ['of the future', 'future', published(corrected(), { ...edition, date: '2099-01-01' })],
    [
      'with words that the wizard has not',
      'uses words',
      published({ ...corrected(), says: { 'need.money': 'x' } }),
    ],
    ['of another shape', 'shape', published({ ...corrected(), answers: 7 })],
    ['of nothing', 'shape', JSON.stringify({ catalogue: edition })],
  ])('%s, once, and the built-in facts serve', async (_, because, served) => {
    serve({ [SPOTIFY]: served });
    const { source, told } = sourceOf();
    expect(await source.entry('spotify', 'en')).toEqual(entryOf('spotify'));
    await source.entry('spotify', 'en');
    expect(told.said).toHaveLength(1);
    expect(told.said[0]).toContain(because);
    expect(told.said[0]).toContain('https://news.example/copy/entries/spotify.en.json');
  });
});

describe('a copy’s host', () => {
  test('is told nothing of the reader or the article, and sends nobody on', async () => {
    serve({});
    const asked: (RequestInit | undefined)[] = [];
    const answer = fetch;
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
      asked.push(init);
      return answer(url);
    });
    await sourceOf().source.entry('spotify', 'en');
    expect(asked).toEqual([
      expect.objectContaining({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      }),
    ]);
  });
  test('that does not answer is not waited for', async () => {
    vi.useFakeTimers();
    try {
      vi.stubGlobal(
        'fetch',
        (_: string, { signal }: RequestInit) =>
          new Promise((_done, fail) =>
            signal?.addEventListener('abort', () => fail(new Error('ended'))),
          ),
      );
      const { source, told } = sourceOf();
      let found: unknown;
      void source.entry('spotify', 'en').then((entry) => (found = entry));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(found).toEqual(entryOf('spotify'));
      expect(told.said).toEqual([expect.stringContaining('does not answer in time')]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what was refused once lends nothing any more', () => {
  test('neither entries nor lists nor evidence', async () => {
    const asked = serve({
      [SPOTIFY]: published(corrected()),
      'entries/slack.en.json': published({ ...copied('slack'), name: 'Slick' }),
      'evidence/spotify.json': published({ facts: {}, sources: {} }),
    });
    const { source, told } = sourceOf();
    await source.entry('spotify', 'en');
    await source.entry('slack', 'en');
    const before = asked.length;
    expect(await source.entry('spotify', 'en')).toEqual(entryOf('spotify'));
    expect(await source.evidence('spotify', 'en')).toEqual(evidence('spotify'));
    expect(asked).toHaveLength(before);
    expect(told.said).toHaveLength(1);
  });
  describe('what was asked for before, and comes after', () => {
    /** Serves a file as soon as another was refused. */
    async function late<T>(files: Record<string, Served>, path: string, ask: (of: Source) => T) {
      const { source, told } = sourceOf({ hosts: 'photopond.example' });
      serve({
        ...files,
        'entries/slack.en.json': published({ ...copied('slack'), name: 'Slick' }),
      });
      if (path.startsWith('evidence')) await source.entry('spotify', 'en');
      const held = fetch;
      let free = (): void => undefined;
      const refused = new Promise<void>((done) => (free = done));
      vi.stubGlobal('fetch', async (url: string) => {
        if (url.endsWith(path)) await refused;
        return held(url);
      });
      const asked = ask(source);
      await source.entry('slack', 'en');
      free();
      expect(told.said).toEqual([expect.stringContaining('calls Slack "Slick"')]);
      return asked;
    }
    test('entry', async () => {
      const files = { [SPOTIFY]: published(corrected()) };
      expect(await late(files, SPOTIFY, (source) => source.entry('spotify', 'en'))).toEqual(
        entryOf('spotify'),
      );
    });
    test('list', async () => {
      const row = { id: 'photopond', name: 'Photopond', group: 'Pictures' };
      const files = { 'index.en.json': published([row]) };
      expect(await late(files, 'index.en.json', (source) => source.index('en'))).toEqual(
        await ownFacts.index('en'),
      );
    });
    test('evidence', async () => {
      const files = {
        [SPOTIFY]: published(corrected()),
        'evidence/spotify.json': published({ facts: {}, sources: {} }),
      };
      expect(
        await late(files, 'evidence/spotify.json', (source) => source.evidence('spotify', 'en')),
      ).toEqual(evidence('spotify'));
    });
  });
  test('a language that it lacks is shown with the wizard’s own evidence', async () => {
    serve({
      [SPOTIFY]: published(corrected()),
      'evidence/spotify.json': published({ facts: {}, sources: {} }),
    });
    const { source } = sourceOf();
    await source.entry('spotify', 'en');
    expect(await source.entry('spotify', 'de')).toEqual(entryOf('spotify', 'de'));
    expect(await source.evidence('spotify', 'en')).toEqual(evidence('spotify'));
  });
  test('a file that is only missing costs the others nothing', async () => {
    serve({ [SPOTIFY]: published(corrected()) });
    const { source, told } = sourceOf();
    expect(await source.entry('slack', 'en')).toEqual(entryOf('slack'));
    expect((await source.entry('spotify', 'en')).answers[0]!.reason).toContain(CORRECTED);
    expect(told.said).toHaveLength(1);
  });
});

describe('a service that the wizard does not know', () => {
  const added = {
    ...copied('spotify'),
    id: 'photopond',
    name: 'Photopond',
    company: 'Photopond',
    hosts: ['photopond.example'],
  };
  const entry = () => {
    const is = structuredClone(added);
    for (const way of Object.values(is.ways))
      for (const rung of [...way.ladder, ...(way.otherwise ?? [])])
        if (rung.mail?.to) rung.mail.to = 'privacy@photopond.example';
    return is;
  };
  const PATH = 'entries/photopond.en.json';
  const hosts = { hosts: 'photopond.example' };

  test('is shown where the page names its hosts, as what the newsroom writes', async () => {
    serve({ [PATH]: published(entry()) });
    const { source, told } = sourceOf(hosts);
    const found = await source.entry('photopond', 'en');
    expect(told.said).toEqual([]);
    expect(found.answers.every(({ reason }) => reason.startsWith('news.example writes: '))).toBe(
      true,
    );
  });
  test.each<
    [
      name: string,
      because: string,
      change: (is: ReturnType<typeof entry>) => unknown,
      more?: Partial<Copy>,
    ]
  >([
    ['where the page names none', 'names no hosts', () => undefined, { hosts: '' }],
    ['on other hosts', 'names the host "evil.example"', (is) => is.hosts.push('evil.example')],
    [
      'with links elsewhere',
      'links to',
      (is) =>
        (is.links['x'] = {
          url: 'https://evil.example/',
          to: 'page',
          confidence: 'official',
          seen: null,
        }),
    ],
    ...[
      'https:\\\\me@photopond.example/',
      'https:/\\:secret@photopond.example/',
      'https:\n//:secret@photopond.example/',
      'https://photopond.example/a\nb',
    ].map((url): [string, string, (is: ReturnType<typeof entry>) => unknown] => [
      `with a link to ${JSON.stringify(url)}`,
      'shape',
      (is) => (is.links['x'] = { url, to: 'page', confidence: 'official', seen: null }),
    ]),
    ...[
      'https://me@photopond.example/',
      'https://:secret@photopond.example/',
      'https://photopond.example:8443/',
      'https://photopond.example.evil.example/',
      'https://photopond.example\\@evil.example/',
      'https://ｐhotopond。evil.example/',
    ].map((url): [string, string, (is: ReturnType<typeof entry>) => unknown] => [
      `with a link to ${url}`,
      'links to',
      (is) => (is.links['x'] = { url, to: 'page', confidence: 'official', seen: null }),
    ]),
    [
      'with mail elsewhere',
      'writes to',
      (is) =>
        (Object.values(is.ways)
          .flatMap((w) => w.ladder)
          .find((r) => r.mail)!.mail!.to = 'me@evil.example'),
    ],
    ['called like another', 'taken for', (is) => (is.name = 'Instagram')],
    ['called like another in capitals', 'taken for', (is) => (is.name = 'INSTAGRAM')],
    ['called like another with a gap', 'taken for', (is) => (is.name = 'Insta gram')],
    ['called like another in other letters', 'taken for', (is) => (is.name = 'Іnstаgrаm')],
    ['called like another with figures', 'taken for', (is) => (is.name = '1nstagram')],
    ['called like another with accents', 'taken for', (is) => (is.name = 'Ínstàgram')],
    ['called like another in wide letters', 'taken for', (is) => (is.name = 'Ｉｎｓｔａｇｒａｍ')],
    ['called like another in phonetic letters', 'taken for', (is) => (is.name = 'Instaɡram')],
    ['called like another in Lisu', 'taken for', (is) => (is.name = 'ꓲꓠꓢꓔꓮꓖꓣꓮꓟ')],
    ['called like another in Cherokee', 'taken for', (is) => (is.name = 'Ꮋulu')],
    ['in two alphabets', 'taken for', (is) => (is.name = 'Instagгam')],
    ['called like a part of another', 'taken for', (is) => (is.name = 'Instagram Support')],
    ['called like two others', 'taken for', (is) => (is.name = 'My Insta-gram')],
    ['called like a former name', 'taken for', (is) => (is.name = 'Twitter')],
    ['called like a short name', 'taken for', (is) => (is.name = 'Insta')],
    ['called like a company', 'taken for', (is) => (is.name = 'Google')],
    ['called like a short company', 'taken for', (is) => (is.name = 'Meta Support')],
    ['called like another with a sign', 'taken for', (is) => (is.name = 'Facebook™')],
    ['called like another with a plus', 'taken for', (is) => (is.name = 'ChatGPT+')],
    ['called like another in squares', 'taken for', (is) => (is.name = '🅵🅰🅲🅴🅱🅾🅾🅺')],
    ['called like another with a sign in it', 'taken for', (is) => (is.name = 'FACEB◯◯K')],
    ['called like another with a stroke', 'taken for', (is) => (is.name = 'Face|book')],
    ['called like another with a figure after it', 'taken for', (is) => (is.name = 'Facebook2')],
    ['called like another with a word before it', 'taken for', (is) => (is.name = 'TheFacebook')],
    ['called by a sign', 'taken for', (is) => (is.name = '✕')],
    ['called by a dash', 'taken for', (is) => (is.name = '-')],
    ['of a company that is another’s', 'adds a company', (is) => (is.company = 'Meta')],
    ['of a company almost like another', 'adds a company', (is) => (is.company = 'Goog1e')],
    ['of a company that is a service', 'adds a company', (is) => (is.company = 'Instagram')],
    ['with a hidden name', 'U+200B', (is) => (is.name = 'Insta\u200bgram')],
  ])('is refused %s', async (_, because, change, more = hosts) => {
    const is = entry();
    change(is);
    serve({ [PATH]: published(is) });
    const { source, told } = sourceOf(more);
    await expect(source.entry('photopond', 'en')).rejects.toThrow();
    expect(told.said).toHaveLength(1);
    expect(told.said[0]).toContain(because);
  });
  test('may have a name in any one alphabet', async () => {
    for (const name of ['Фотопруд', 'フォト池', 'صور', 'Café Größe', 'Photo-Pond 2', 'Pond+']) {
      const is = { ...entry(), name };
      serve({ [PATH]: published(is) });
      const { source, told } = sourceOf(hosts);
      expect((await source.entry('photopond', 'en')).name).toBe(name);
      expect(told.said).toEqual([]);
    }
  });
  test.each(['../../uploads/avatar', 'a/b', 'a.b', '__proto__', 'A', ''])(
    'has no address where it is called %j',
    async (id) => {
      const asked = serve({});
      const { source } = sourceOf(hosts);
      await expect(source.entry(id, 'en')).rejects.toThrow();
      expect(asked).toEqual([]);
    },
  );
  test('a built-in one whose facts cannot be loaded is not a new one', async () => {
    const asked = serve({
      'entries/instagram.en.json': published({ ...copied('instagram'), hosts: ['evil.example'] }),
    });
    const blocked = { entry: () => Promise.reject(new Error('blocked')) };
    const { source } = sourceOf({ hosts: 'evil.example' }, blocked);
    await expect(source.entry('instagram', 'en')).rejects.toThrow('blocked');
    expect(asked).toEqual([]);
  });
  test('nothing is new where the wizard’s own list cannot be loaded', async () => {
    const asked = serve({ [PATH]: published(entry()) });
    const failing = { index: () => Promise.reject(new Error('blocked')) };
    const { source } = sourceOf(hosts, failing);
    await expect(source.entry('photopond', 'en')).rejects.toThrow();
    expect(asked).toEqual([]);
  });
});

describe('the list of a copy', () => {
  const rows = [
    { id: 'photopond', name: 'Photopond', group: 'Pictures' },
    { id: 'instagram', name: 'Photos', group: 'Elsewhere' },
    { id: 'insta-gram', name: 'Somebody', group: 'Elsewhere' },
    { id: 'phish', name: 'Instаgram', group: 'Elsewhere' },
    { id: '../x', name: 'Path', group: 'Elsewhere' },
    { id: 'constructor', name: 'Builder', group: 'Elsewhere' },
    { id: 'index', name: 'List', group: 'Elsewhere' },
    { id: 'support', name: 'Instagram Support', group: 'Elsewhere' },
    { id: 'long', name: 'x'.repeat(100), group: 'Elsewhere' },
    { id: 'hidden', name: 'a\u202eb', group: 'Elsewhere' },
    { id: 'number', name: 7, group: 'Elsewhere' },
    { id: 'call', name: 'Call +1 900 555 0199', group: 'Elsewhere' },
    { id: 'hotline', name: '0900 5550199', group: 'Elsewhere' },
    { id: 'page', name: 'evil.example', group: 'Elsewhere' },
    { id: 'address', name: 'https://evil', group: 'Elsewhere' },
    { id: 'called', name: 'Called', group: 'Call +1 900 555 0199' },
    { id: 'paged', name: 'Paged', group: 'Object at evil.example' },
    { id: 'mailed', name: 'Mailed', group: 'me@evil' },
    { name: 'No id', group: 'Elsewhere' },
    null,
    7,
  ];
  test('adds only rows that can mean nothing built in, and nothing to them', async () => {
    serve({
      'index.en.json': published(
        rows.map((row) =>
          row && typeof row === 'object' ? { ...row, aliases: ['x'], formerly: ['slack'] } : row,
        ),
      ),
    });
    const { source, told } = sourceOf({ hosts: 'photopond.example' });
    const own = await ownFacts.index('en');
    expect(await source.index('en')).toEqual([...own, rows[0]]);
    expect(told.said).toEqual([]);
  });
  test('adds nothing, and is not asked for, where the page names no hosts', async () => {
    const asked = serve({ 'index.en.json': published(rows) });
    const { source } = sourceOf();
    expect(await source.index('en')).toEqual(await ownFacts.index('en'));
    expect(asked).toEqual([]);
  });
  test('may name the hosts that the page vouches for', async () => {
    const row = { id: 'photopond', name: 'photopond.example', group: 'Pictures' };
    serve({ 'index.en.json': published([row]) });
    const { source } = sourceOf({ hosts: 'photopond.example' });
    expect((await source.index('en')).at(-1)).toEqual(row);
  });
  test.each<[string, string, string]>([
    [
      'one that adds hundreds of services',
      'adds more than 50 services',
      published(Array.from({ length: 900 }, (_, i) => ({ ...(rows[0] as object), id: `p-${i}` }))),
    ],
    ['no list', 'shape', published({})],
    ['an endless list', 'shape', published(Array.from({ length: 2000 }, () => rows[0]))],
    ['an older one', 'older', published(rows, { ...edition, date: '2020-01-01' })],
  ])('%s is refused', async (_, because, file) => {
    serve({ 'index.en.json': file });
    const { source, told } = sourceOf({ hosts: 'photopond.example' });
    expect(await source.index('en')).toEqual(await ownFacts.index('en'));
    expect(told.said.join()).toContain(because);
  });
});

describe('the evidence behind what is shown', () => {
  const known = Object.values(evidence('spotify').sources).find((s) => s.url)!;
  const source = { ...known, title: 'A page', seen: null };
  const evidenceOf = (sources: unknown, facts: unknown = { 'answer.world': ['a'] }) => ({
    facts,
    sources,
  });
  async function shown(file: unknown) {
    serve({ [SPOTIFY]: published(corrected()), 'evidence/spotify.json': published(file) });
    const { source: copys, told } = sourceOf();
    await copys.entry('spotify', 'en');
    return { found: await copys.evidence('spotify', 'en'), said: told.said };
  }

  test('is the copy’s where the facts are, with links only where the built-in one has them', async () => {
    const urls = {
      known: known.url,
      query: `${known.url}?next=x`,
      elsewhere: 'https://evil.example/',
      script: 'javascript:alert(1)',
    };
    const sources = Object.fromEntries(
      Object.entries(urls).map(([id, url]) => [id, { ...source, url }]),
    );
    const { found, said } = await shown(evidenceOf(sources));
    expect(said).toEqual([]);
    expect(
      Object.entries(found.sources)
        .filter(([, s]) => s.url)
        .map(([id]) => id),
    ).toEqual(['known']);
    expect(Object.keys(found.sources)).toEqual(Object.keys(urls));
  });
  test.each<[string, string, unknown]>([
    ['a date that is an object', 'shape', evidenceOf({ a: { ...source, seen: {} } })],
    ['an address that is a number', 'shape', evidenceOf({ a: { ...source, url: 7 } })],
    ['a kind of its own', 'shape', evidenceOf({ a: { ...source, kind: 'toString' } })],
    ['no title', 'shape', evidenceOf({ a: { ...source, title: undefined } })],
    ['sources as a list', 'shape', evidenceOf([source])],
    ['facts without list', 'shape', evidenceOf({}, { 'answer.world': 'a' })],
    ['numbers as ids', 'shape', evidenceOf({}, { 'answer.world': [7] })],
    ['no facts', 'shape', { sources: {} }],
    ['nothing', 'shape', null],
    ['a date to come', 'future', evidenceOf({ a: { ...source, seen: '2099' } })],
    ['a hidden character', 'U+202E', evidenceOf({ a: { ...source, title: 'a\u202eb' } })],
    [
      'a telephone number',
      'telephone',
      evidenceOf({ a: { ...source, title: 'Call +1 900 555 01 99' } }),
    ],
    ['a source called constructor', 'key "constructor"', evidenceOf({ constructor: source })],
  ])('is the built-in one’s where the copy’s has %s', async (_, because, file) => {
    const { found, said } = await shown(file);
    expect(found).toEqual<Evidence>(evidence('spotify'));
    expect(said.join()).toContain(because);
  });
});
