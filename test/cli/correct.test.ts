import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, parsePatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleaned, uncleanIn } from '../../src/catalogue/clean-text.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import type { LabelsFile, SourcesFile } from '../../src/catalogue/types.ts';
import { checkCatalogue } from '../../src/checks/all.ts';
import { apply } from '../../src/cli/correct/apply.ts';
import { ask } from '../../src/cli/correct/ask.ts';
import type { Correction } from '../../src/cli/correct/correction.ts';
import { complete, mustBeRight, written } from '../../src/cli/correct/given.ts';
import { correctable, labelNamed, writtenIn } from '../../src/cli/correct/labels.ts';
import { changeLines, refused, whatToSend } from '../../src/cli/correct/report.ts';
import { filesOf, writeAll } from '../../src/cli/correct/write.ts';
import { toJson } from '../../src/cli/new/to-json.ts';
import { writeAtomically } from '../../src/cli/web/write-atomically.ts';
import { copyCatalogue } from '../support/copied-catalogue.ts';
import { HOSTILE } from './support/hostile.ts';
import { person } from './support/person.ts';
import { runCommand } from './support/run-command.ts';
import { filesIn } from './support/tiny-catalogue.ts';

const TODAY = '2026-11-27';
const copy = copyCatalogue(['linkedin', 'facebook', 'instagram', 'chatgpt', 'reddit'], ['meta']);
const folders = readFolders(copy.root);
const linkedin = correctable(folders, 'linkedin');
const OWN = { device: 'android', seen: TODAY, by: 'A. E.', country: 'DE' } as const;
const german: Correction = {
  label: 'data-privacy',
  lang: 'de',
  says: 'Daten und Datenschutz',
  ...OWN,
};

describe('what a correction makes of the files', () => {
  test('other words have only the new source; the label is as it was besides', () => {
    const { labels, sources, source } = apply(german, linkedin, folders);
    const before = linkedin.service.labels['data-privacy']!;
    expect(labels['data-privacy']).toEqual({
      ...before,
      in: { ...before.in, de: { says: german.says, evidence: [source] } },
    });
    expect(source).toBe('seen-2026-11-27');
    expect(sources[source]).toEqual({
      title: 'A screen of LinkedIn, in the app on Android',
      by: 'A. E.',
      kind: 'press',
      where: 'in the app on Android, in "de", account in Germany',
      seen: TODAY,
      method: 'read',
    });
  });
  test('words that are confirmed keep their sources and get a newer date', () => {
    const { says, evidence } = linkedin.service.labels['data-privacy']!.in['de']!;
    const { labels, source } = apply({ ...german, says }, linkedin, folders);
    expect(labels['data-privacy']!.in['de']!.evidence).toEqual([...evidence, source]);
  });
  describe('where sources differ', () => {
    const chatgpt = correctable(folders, 'chatgpt');
    const label = 'temporary-chat';
    const { says, evidence, disputed } = chatgpt.service.labels[label]!.in['de']!;
    const other = disputed![0]!;
    const seen = (words: string) => {
      const { labels, source } = apply({ ...german, label, says: words }, chatgpt, folders);
      return { text: labels[label]!.in['de'], source };
    };
    test('whoever confirms one reading takes none away', () => {
      const { text, source } = seen(says);
      expect(text).toEqual({ says, evidence: [...evidence, source], disputed });
    });
    test('the other reading comes first when it was seen, and the first stays', () => {
      const { text, source } = seen(other.says);
      expect(text).toEqual({
        says: other.says,
        evidence: [...other.evidence, source],
        disputed: [{ says, evidence }],
      });
    });
    test('third words stand before both', () => {
      const { text, source } = seen('Flüchtiger Chat');
      expect(text).toEqual({
        says: 'Flüchtiger Chat',
        evidence: [source],
        disputed: [{ says, evidence }, other],
      });
    });
    test('they are shown, and either names the label', () => {
      expect(writtenIn(chatgpt.service.labels[label]!, 'de')).toBe(`${says} / ${other.says}`);
      expect(labelNamed(chatgpt.service, other.says)).toBe(label);
    });
  });
  test('a source more does not make the older ones say more', () => {
    const { says, confidence } = linkedin.service.labels['settings-and-privacy']!.in['fr']!;
    const fr = { ...german, label: 'settings-and-privacy', lang: 'fr', says };
    const { labels } = apply(fr, linkedin, folders);
    expect(labels['settings-and-privacy']!.in['fr']!.confidence).toBe(confidence);
    expect(confidence).toBe('single');
  });
  describe('before it is written', () => {
    const lines = (more: Partial<Correction>) => {
      const correction = { ...german, ...more };
      return changeLines(correction, apply(correction, linkedin, folders), linkedin);
    };
    test('what is known in another language only is shown: one sees which words were chosen', () => {
      const { says } = linkedin.service.labels['advertising-data']!.in['en']!;
      expect(lines({ label: 'advertising-data' })[1]).toBe(`  was: not known; today: ${says} (en)`);
      expect(lines({})[1]).toMatch(/^ {2}was: "Datenschutz" \(/);
    });
  });
  test('the table is made before the commit that sends it', () => {
    const correction = { ...german, lang: 'fy', label: 'advertising-data' };
    const files = filesOf(apply(correction, linkedin, folders));
    const told = whatToSend(files, correction, linkedin);
    expect(told).toContain('npm run table');
    expect(told.indexOf('npm run table')).toBeLessThan(told.indexOf('git commit'));
    expect(whatToSend(files, german, linkedin)).not.toContain('npm run table');
  });
  test('a service without words on a screen says so before it asks', () => {
    expect(() => correctable(folders, 'reddit')).toThrow(
      'there are no words on a screen of Reddit',
    );
  });
  test('"clicked" stands there only when the person says so', () => {
    const method = (more: Partial<Correction>) => {
      const { sources, source } = apply({ ...german, ...more }, linkedin, folders);
      return sources[source]?.method;
    };
    expect(method({})).toBe('read');
    expect(method({ clicked: true })).toBe('clicked');
  });
  test.each([
    ['https://www.linkedin.com/help/linkedin/answer/a1', 'official', 'LinkedIn'],
    ['https://www.linkedin.com.example/help', 'blog', 'www.linkedin.com.example'],
    ['https://news.example/guide', 'blog', 'news.example'],
  ])('%s is of the kind "%s"', (page, kind, by) => {
    const { by: _, country: __, ...rest } = german;
    const { sources, source } = apply({ ...rest, page }, linkedin, folders);
    expect(sources[source]).toMatchObject({ kind, by, url: page, method: 'read' });
  });
  test.each([
    ['linkedin', 'https://www.linkedin.com/posts/somebody_ai', 'blog'],
    ['linkedin', 'https://www.linkedin.com/in/somebody', 'blog'],
    ['linkedin', 'https://www.linkedin.com/legal/privacy-policy', 'official'],
    ['facebook', 'https://www.facebook.com/somebody/posts/1', 'blog'],
    ['facebook', 'https://www.facebook.com/help/contact/1', 'official'],
    ['instagram', 'https://help.instagram.com/477434105621119', 'official'],
    ['instagram', 'https://help.instagram.com/community/somebody', 'blog'],
    ['linkedin', 'https://www.linkedin.com/help/linkedin/forum/1', 'blog'],
  ])('of %s, %s is of the kind "%s"', (id, page, kind) => {
    const of = correctable(folders, id);
    const { by: _, country: __, ...rest } = german;
    const [label = ''] = Object.keys(of.service.labels);
    const { sources, source } = apply({ ...rest, label, page }, of, folders);
    expect(sources[source]).toMatchObject({ kind, url: page });
  });
  test('what a company’s services share is corrected where it is written', () => {
    const facebook = correctable(folders, 'facebook');
    const label = Object.keys(facebook.service.labels).find(
      (id) => facebook.sharing(id).length > 1,
    )!;
    const { dir, folders: after } = apply({ ...german, label }, facebook, folders);
    expect(dir).toMatch(/controllers.meta$/);
    expect(correctable(after, 'instagram').service.labels[label]?.in['de']?.says).toBe(german.says);
    expect(checkCatalogue({ folders: after, today: TODAY })).toEqual(
      checkCatalogue({ folders, today: TODAY }),
    );
  });
  test('a second one on the same day has a source of its own', () => {
    const first = apply(german, linkedin, folders);
    const again = correctable(first.folders, 'linkedin');
    expect(apply(german, again, first.folders).source).toBe('seen-2026-11-27-2');
  });
});

describe('the files', () => {
  const names = (dir: string): string[] =>
    readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(labels|sources)\.json$/.test(name),
    );
  test('change in no other line: all are written as the tool writes them', () => {
    const dirs = ['src/catalogue/services', 'src/catalogue/controllers'];
    const all = dirs.flatMap((dir) => names(dir).map((name) => join(dir, name)));
    expect(all.length).toBeGreaterThan(150);
    for (const file of all) {
      const text = readFileSync(file, 'utf8');
      expect(toJson(JSON.parse(text)), file).toBe(text);
    }
  });
  test('are all as they were where one cannot be written', () => {
    const files = filesOf(apply(german, linkedin, folders));
    const before = filesIn(copy.root);
    const failing = (file: string, text: string): void => {
      if (file.endsWith('labels.json')) throw new Error('the disk is full');
      writeAtomically(file, text);
    };
    expect(() => writeAll(files, failing)).toThrow('nothing was changed: the disk is full');
    expect(filesIn(copy.root)).toEqual(before);
  });
});

describe('what is typed', () => {
  test('is cleaned by the rule of the check, and to nothing else', () => {
    expect(cleaned(HOSTILE)).toBe('a]0;xb2Jcd efg h');
    expect(cleaned(' Daten\u00ad\tund  Datenschutz ')).toBe('Daten und Datenschutz');
    const odd = fc.constantFrom(
      '\u202e',
      '\u200b',
      '\u0301',
      '\u0323',
      '\u034f',
      '\n',
      '\ud800',
      'a',
      'ü',
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(odd).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const clean = cleaned(typed);
        expect(uncleanIn(clean)).toBeUndefined();
        expect(clean).not.toContain('\n');
        expect(cleaned(clean)).toBe(clean);
      }),
    );
  });
  test.each<[Record<string, string | true>, string]>([
    [{ label: 'no-such-label' }, 'linkedin has'],
    [{ lang: 'German' }, 'no language tag'],
    [{ says: '\u200b ' }, 'type what stands there'],
    [{ says: 'x'.repeat(201) }, 'at most 200'],
    [{ device: 'phone' }, 'none of web, android, ios'],
    [{ seen: '2026-11-28' }, 'no day that has passed'],
    [{ seen: '2026-02-30' }, 'no day that has passed'],
    [{ page: 'http://www.linkedin.com/' }, 'no address of a page'],
    [{ page: 'https://www.linkedin.com@evil.example/' }, 'no address of a page'],
    [{ page: 'javascript:alert(1)' }, 'no address of a page'],
    [{ country: 'EU' }, 'no country'],
    [{ country: 'UK' }, 'GB for the United Kingdom'],
    [{ country: 'Österreich' }, 'two letters'],
    [{ by: ' ' }, 'a name or initials'],
    [{ page: 'https://a.example/', clicked: true }, 'leave out --page'],
  ])('%j is refused', (flags, why) => {
    expect(() => mustBeRight(written(flags, linkedin.service), linkedin.service, TODAY)).toThrow(
      why,
    );
  });
  test('a label is known by what is written of it', () => {
    expect(written({ label: 'datenschutz' }, linkedin.service).label).toBe('data-privacy');
  });
  test.each([
    ['DE', 'de'],
    ['pt_br', 'pt-BR'],
    [' fr ', 'fr'],
  ])('the language "%s" is %s', (typed, lang) => {
    const given = written({ lang: typed }, linkedin.service);
    expect(given).toEqual({ lang });
    expect(() => mustBeRight(given, linkedin.service, TODAY)).not.toThrow();
  });
  test('whoever clicked it has a name, and an account somewhere', () => {
    const { by: _, country: __, ...nobody } = german;
    expect(() => complete({ ...nobody, clicked: true }, TODAY)).toThrow('--by --country');
    expect(complete({ ...nobody, page: 'https://a.example/' }, TODAY).seen).toBe(TODAY);
    const { seen: ___, ...undated } = german;
    expect(complete(undated, TODAY).seen).toBe(TODAY);
  });
});

describe('the questions', () => {
  const ENTER = '\r';
  const DOWN = '\u001b[B';
  test('lead from the words to who stands for them', async () => {
    const { terminal, left } = person([
      ['In which language', `German${ENTER}`],
      ['no language tag', `\u0015DE${ENTER}`],
      ['Which words are wrong', `${DOWN}${DOWN}${ENTER}`],
      ['What do you see there', `Daten und Datenschutz${ENTER}`],
      ['On what device', `${DOWN}${ENTER}`],
      ['Where do you see it', ENTER],
      ['In which country', `xx${ENTER}`],
      ['no country', `\u0015de${ENTER}`],
      ['Who stands for it', `A. E.${ENTER}`],
      ['May we say that you clicked it', `${DOWN}${ENTER}`],
      ['On which day', ENTER],
    ]);
    const typed = await ask({}, linkedin.service, { today: TODAY, terminal });
    const ids = Object.keys(linkedin.service.labels);
    expect(typed.lang).toBe('de');
    expect(written(typed, linkedin.service)).toEqual({ ...german, label: ids[2], clicked: true });
    expect(left).toEqual([]);
  });
  test('of a page ask for its address, and for nobody', async () => {
    const page = 'https://www.linkedin.com/help/linkedin/answer/a1';
    const { terminal, left } = person([
      ['Where do you see it', `${DOWN}${ENTER}`],
      ['The address', `${page}${ENTER}`],
    ]);
    const { by: _, country: __, ...given } = german;
    const typed = await ask(given, linkedin.service, { today: TODAY, terminal });
    expect(typed).toEqual({ ...given, page });
    expect(left).toEqual([]);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  const own = copyCatalogue(['linkedin']);
  const { root } = own;
  const text = (file: string): string => own.text(file);
  const run = (...args: string[]) => runCommand(['correct', ...args, '--root', root], '.');
  const MORE = [
    '--device',
    'android',
    '--country',
    'de',
    '--by',
    'A. E.',
    '--seen',
    TODAY,
    '--yes',
  ];

  test('says what is missing where nobody can be asked', async () => {
    const before = filesIn(root);
    const ended = await run('linkedin', '--lang', 'de');
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toBe(
      'without questions, give --label --says --device --by --country, or --page instead of --by and --country\n',
    );
    expect(filesIn(root)).toEqual(before);
  });
  test('writes nothing that a check refuses, and says why', async () => {
    const before = filesIn(root);
    const ended = await run(
      'linkedin',
      '--label',
      'Datenschutz',
      '--lang',
      'de',
      '--says',
      '…',
      ...MORE,
    );
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('the checks refuse this; nothing was written');
    expect(ended.err).toContain('services/linkedin/labels.json /data-privacy/in/de/says');
    expect(filesIn(root)).toEqual(before);
  });
  test('corrects, cleans, and prints what to send', async () => {
    const before = {
      labels: text('services/linkedin/labels.json'),
      sources: text('services/linkedin/sources.json'),
    };
    const says = 'Daten \u202eund Datenschutz\u200b';
    const ended = await run(
      'LinkedIn',
      '--label',
      'Datenschutz',
      '--lang',
      'de',
      '--says',
      says,
      ...MORE,
      '--clicked',
    );
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('was: "Datenschutz" (official');
    expect(ended.out).toContain('is:  "Daten und Datenschutz" (single, seen 2026-11-27)');
    expect(ended.out).toContain('such as U+202E');
    const labels = JSON.parse(text('services/linkedin/labels.json')) as LabelsFile;
    const sources = JSON.parse(text('services/linkedin/sources.json')) as SourcesFile;
    const { says: now, evidence } = labels['data-privacy']!.in['de']!;
    expect(now).toBe('Daten und Datenschutz');
    expect(sources[evidence[0]!]).toMatchObject({ by: 'A. E.', method: 'clicked', seen: TODAY });
    const patches = parsePatch(ended.out.slice(ended.out.indexOf('=====')));
    for (const [name, was] of Object.entries(before)) {
      const patch = patches.find(({ newFileName = '' }) => newFileName.endsWith(`${name}.json`));
      expect(applyPatch(was, patch!)).toBe(text(`services/linkedin/${name}.json`));
    }
    expect(checkCatalogue({ folders: readFolders(root), today: TODAY })).toEqual([]);
  });
});

test('what is told of a refusal steers no terminal', () => {
  const problem = { check: 'x', file: HOSTILE, pointer: HOSTILE, message: HOSTILE, fix: HOSTILE };
  expect(uncleanIn(refused([problem]))).toBeUndefined();
});
