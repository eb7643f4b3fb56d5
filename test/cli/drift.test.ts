import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readFolders } from '../../src/catalogue/read.ts';
import type { Source } from '../../src/catalogue/types.ts';
import { ARCHIVE, recordedAt } from '../../src/cli/drift/archive.ts';
import { type DriftOptions, findDrift } from '../../src/cli/drift/drift.ts';
import { hasWording } from '../../src/cli/drift/look-for.ts';
import { openRecord } from '../../src/cli/drift/record.ts';
import { hasDrifted, report } from '../../src/cli/drift/report.ts';
import { toldOfDrift } from '../../src/cli/drift/told.ts';
import { type OfficialPage, officialPages } from '../../src/cli/drift/words.ts';
import { readPage } from '../../src/cli/web/page.ts';
import { runCommand } from './support/run-command.ts';
import { page, type Play, playSite, redirect, type Site } from './support/site.ts';
import { filesIn, temporary, writeTiny } from './support/tiny-catalogue.ts';

const routes: Record<string, Play> = {};
let site: Site;

beforeAll(async () => {
  site = await playSite(routes);
});
afterEach(() => {
  for (const path of Object.keys(routes)) delete routes[path];
  site.log.length = 0;
});
afterAll(() => site.close());

const rest = `<p>${'What else an article about settings says. '.repeat(10)}</p>`;
const article = (...lines: string[]): Play =>
  page('Help', lines.map((line) => `<p>${line}</p>`).join('') + rest);

const place = { services: ['x'], file: 'services/x/labels.json', pointer: '/a' };
const help = (...says: string[]): OfficialPage => ({
  url: `${site.base}/help`,
  words: says.map((word) => ({
    says: word,
    ...(!word.startsWith('http') && { language: 'en' }),
    ...place,
  })),
});

const options = (more: Partial<DriftOptions> = {}): DriftOptions => ({
  delay: 0,
  concurrency: 4,
  timeout: 30_000,
  accept: false,
  record: openRecord(temporary()),
  wait: () => Promise.resolve(),
  ...more,
});

/** The page read in one state after another, with what the last reading found. */
async function readInTurn(words: OfficialPage, plays: Play[], more: Partial<DriftOptions> = {}) {
  const run = options(more);
  const found = [];
  for (const play of plays) {
    routes['/help'] = play;
    found.push(await findDrift([words], run));
  }
  const pages = found.at(-1) ?? [];
  return { pages, words: pages[0]?.words ?? [], text: report(pages) };
}

const statuses = ({ words }: { words: { status: string }[] }) => words.map((w) => w.status);

describe('the words of a route', () => {
  test('are there, were never there, or are missing', async () => {
    const words = help('Data controls', 'Improve the model', 'Never said');
    const first = article('Open <b>Data</b> controls.', 'Switch off “Improve the model”.');
    const second = article('Open <b>Data</b> controls.', 'Switch off “Train on my chats”.');
    expect(statuses(await readInTurn(words, [first]))).toEqual([
      'present',
      'present',
      'never-seen',
    ]);
    const drifted = await readInTurn(words, [first, second]);
    expect(statuses(drifted)).toEqual(['present', 'missing', 'never-seen']);
    expect(hasDrifted(drifted.pages)).toBe(true);
  });

  test('what stands there now is told, and no more than that', async () => {
    const first = article('Elsewhere.', 'Choose "Improve the model" and save.', 'The end.');
    const second = article('Somewhere.', 'Choose "Train on chats" and save.', 'At last.');
    const { words, text } = await readInTurn(help('Improve the model'), [first, second]);
    expect(words[0]?.change).toContain('Choose "[-Improve');
    expect(words[0]?.change).toMatch(/\{\+Train.*and save\.$/);
    expect(text).toMatch(/missing: "Improve the model", was there on \d{4}-\d\d-\d\d/);
    expect(text).not.toContain('Elsewhere');
  });

  test('are missed until the facts are mended or the text is accepted', async () => {
    const [first, second] = [article('Data controls'), article('Data settings')];
    const words = help('Data controls');
    const record = openRecord(temporary());
    expect(statuses(await readInTurn(words, [first, second, second], { record }))).toEqual([
      'missing',
    ]);
    const mended = await readInTurn(help('Data settings'), [second], { record });
    expect(statuses(mended)).toEqual(['present']);
    expect(mended.pages[0]?.changed).toBe(true);
    expect((await readInTurn(help('Data settings'), [second], { record })).pages[0]?.changed).toBe(
      false,
    );
    const accepting = { record, accept: true };
    expect(statuses(await readInTurn(help('Data settings'), [first], accepting))).toEqual([
      'missing',
    ]);
    expect(statuses(await readInTurn(help('Data settings'), [first], { record }))).toEqual([
      'never-seen',
    ]);
  });

  test('addresses are looked for among the links', async () => {
    const words = help('https://example.com/form/7', 'https://example.com/none');
    const first = article('<a href="https://www.example.com/form/7/#top">the form</a>');
    const second = article('<a href="https://example.com/form/8">the form</a>');
    expect(statuses(await readInTurn(words, [first]))).toEqual(['present', 'never-seen']);
    const drifted = await readInTurn(words, [first, second]);
    expect(statuses(drifted)).toEqual(['missing', 'never-seen']);
    expect(drifted.words[0]?.change).toContain('https://example.com/form/8');
  });

  test('are whole words, whatever the quotes, the case and the lines', () => {
    const { text } = readPage(
      '<p>Tap&nbsp;SETTINGS &amp;<br>privacy, “Don’t train”</p>',
      site.base,
    );
    expect(hasWording(text, 'Settings & privacy')).toBe(true);
    expect(hasWording(text, '"Don\'t train"')).toBe(true);
    expect(hasWording(text, 'train')).toBe(true);
    expect(hasWording(text, 'setting')).toBe(false);
    for (const other of ['Grokking', 'Ungrok']) expect(hasWording(other, 'Grok')).toBe(false);
  });

  test('do not count in scripts, menus and what is hidden', () => {
    const unseen = ['<script>Grok</script>', '<nav>Grok</nav>', '<p hidden>Grok</p>'];
    for (const html of unseen) expect(readPage(html, site.base).text).not.toContain('Grok');
    const hidden = readPage(
      '<title>A</title><h1 hidden>B</h1><h1>C</h1><select><option>D',
      site.base,
    );
    expect(hidden).toMatchObject({ title: 'A', headings: ['C'], text: 'C\nD' });
    expect(readPage('<li>one</li><li>two</li>', site.base).text).toBe('one\ntwo');
  });
});

describe('a page that cannot be read', () => {
  test.each<[string, string, Play]>([
    ['is gone', 'gone: 404', page('Oops', rest, 404)],
    ['says it is gone', 'soft-404: ', page('Seite nicht gefunden', rest)],
    ['is behind a login', 'login: ', page('Log in')],
    [
      'leads elsewhere',
      'other-host: ',
      (...all) => redirect(302, `http://${site.otherHost}/other`)(...all),
    ],
    [
      'has no words without its scripts',
      'shows almost no text',
      page('App', '<div id="root"></div>'),
    ],
    ['breaks off', 'failed: ', (r) => r.destroy()],
  ])('%s: its words are not missed, and the record stays', async (_, why, play) => {
    routes['/other'] = page('Other', rest);
    const first = article('Data controls');
    const record = openRecord(temporary());
    const { pages, words } = await readInTurn(help('Data controls'), [first, play], { record });
    expect(statuses({ words })).toEqual(['unreachable']);
    expect(pages[0]?.unreachable).toContain(why);
    expect(hasDrifted(pages)).toBe(false);
    expect(record.get(`${site.base}/help`)?.text).toContain('Data controls');
  });
});

test('a page is asked for in the languages of its words', async () => {
  let asked: unknown;
  routes['/help'] = (r, q) => {
    asked = q.headers['accept-language'];
    article('Datenschutz')(r, q);
  };
  const { url } = help();
  await findDrift([{ url, words: [{ says: 'Datenschutz', language: 'de', ...place }] }], options());
  expect(asked).toBe('de, en');
});

describe('the record', () => {
  test('is one readable file per page', async () => {
    const folder = temporary();
    await readInTurn(help('Data controls'), [article('Data controls')], {
      record: openRecord(folder),
    });
    const [name = ''] = readdirSync(folder);
    expect(name).toMatch(/^[0-9a-f]{10}-127-0-0-1-\d+-help\.txt$/);
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    expect([lines[0], lines[3]]).toEqual([`${site.base}/help`, 'Data controls']);
  });
});

describe('the pages a catalogue rests on', () => {
  const root = join('src', 'catalogue');
  const pages = officialPages(readFolders(root), root, []);

  test('are live and have words, each with its place', () => {
    expect(pages.length).toBeGreaterThan(10);
    for (const { url, words } of pages) {
      expect(url).not.toMatch(/github\.com\/OpenTermsArchive|web\.archive\.org/);
      expect(words.length).toBeGreaterThan(0);
      for (const { says, pointer } of words) expect([url, pointer]).not.toContain(says);
    }
  });
  test('of one service are among those of all', () => {
    const some = officialPages(readFolders(root), root, ['figma']);
    expect(some.length).toBeGreaterThan(0);
    for (const { words } of some)
      for (const { services } of words) expect(services).toEqual(['figma']);
  });
});

describe('the recorded texts of an archive', () => {
  const root = join('src', 'catalogue');
  const recorded = officialPages(readFolders(root), root, []).filter(({ licence }) => licence);
  const source = (where: string, url?: string): Source => ({
    ...{ title: '', by: '', kind: 'official', seen: null, method: 'read', where },
    ...(url !== undefined && { url }),
  });
  test.each([
    [source('OpenTermsArchive/pga-versions commit bc7d59e9d4f6, LinkedIn/Privacy Policy.md')],
    [
      source(
        'github.com/OpenTermsArchive/pga-versions @32826ff, LinkedIn/Privacy Policy.md, 12 May',
      ),
    ],
    [
      source(
        '',
        'https://github.com/OpenTermsArchive/pga-versions/blob/5181cc45/LinkedIn/Privacy%20Policy.md',
      ),
    ],
  ])('are found by where a source was read', (one) =>
    expect(recordedAt(one, 'https://a.example/{collection}/{terms}.md')).toBe(
      'https://a.example/pga/LinkedIn/Privacy%20Policy.md',
    ),
  );
  test.each([[source('OpenTermsArchive/pga-versions')], [source('Help/Page.md')]])(
    'are not guessed',
    (one) => expect(recordedAt(one, ARCHIVE)).toBeUndefined(),
  );
  test('stand behind words of the catalogue, and say whose they are', () => {
    expect(recorded.length).toBeGreaterThan(0);
    for (const { url, licence } of recorded) {
      expect(url).toMatch(
        /^https:\/\/raw\.githubusercontent\.com\/OpenTermsArchive\/[a-z-]+-versions\/main\/[^/]+\/[^/]+\.md$/,
      );
      expect(licence).toContain('ODC-BY 1.0');
      expect(licence).toContain('Open Terms Archive');
    }
  });
  test('are read as words, not as Markdown', async () => {
    const words = {
      ...help('Settings & privacy', `${site.base}/form/7`),
      licence: 'Archive, ODC-BY',
    };
    const text =
      (says: string): Play =>
      (response) =>
        response
          .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
          .end(
            `# Terms\n\n* Open **Settings** \\& privacy, then [${says}](${site.base}/form/7).\n\n${'More. '.repeat(60)}`,
          );
    expect(statuses(await readInTurn(words, [text('the form')]))).toEqual(['present', 'present']);
    const gone: Play = (r) =>
      r.writeHead(200, { 'content-type': 'text/plain' }).end('Other. '.repeat(60));
    const drifted = await readInTurn(words, [text('the form'), gone]);
    expect(statuses(drifted)).toEqual(['missing', 'missing']);
    expect(drifted.text).toContain('text: Archive, ODC-BY');
    const [told] = toldOfDrift(drifted.pages);
    expect(told?.facts).toContainEqual(['text recorded by', 'Archive, ODC-BY']);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  test('tells what drifted, and writes nothing into the catalogue', async () => {
    const { host, base } = site;
    const folder = temporary();
    const labels = { controls: 'Data controls' };
    const root = writeTiny(folder, { host, links: {}, labels, source: `${base}/help` });
    const before = filesIn(root);
    const args = ['drift', '--root', root, '--delay', '0'];
    routes['/help'] = article('Open Data controls.');
    const first = await runCommand(args, folder);
    expect(first.out).toContain('1 pages, 1 words: 1 present, 0 missing');
    expect(first.code).toBe(0);

    routes['/help'] = article('Open Data settings.');
    const second = await runCommand(args, folder);
    expect(second.out).toContain('missing: "Data controls"');
    expect(second.out).toContain('tiny: services/tiny/labels.json /controls/in/en/says');
    expect(second.out).toContain('Open Data [-controls-]{+settings+}.');
    expect(second.code).toBe(1);
    const data = await runCommand([...args, '--json'], folder);
    expect(JSON.parse(data.out)).toMatchObject([{ words: [{ status: 'missing' }] }]);
    expect(filesIn(root)).toEqual(before);
  });
});
