import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sentenceOf } from '../../src/editions/changes/change-words.ts';
import type { ChangeLog } from '../../src/editions/changes/change.ts';
import { changeLog } from '../../src/editions/changes/history.ts';
import { introOf } from '../../src/editions/changes/titles.ts';
import { labels, oldService, writeOld, writeShared } from './support/folders.ts';
import { Repository } from './support/repository.ts';

vi.setConfig({ testTimeout: 60_000 });

const made: Repository[] = [];
const track = (repository: Repository): Repository => {
  made.push(repository);
  return repository;
};
afterEach(() => made.splice(0).forEach((repository) => repository.remove()));

const ALPHA = 'services/alpha/service.json';
const withLink = (url: string) => {
  const service = oldService('alpha', 'Alpha');
  service.links.form.url = `https://alpha.example/${url}`;
  return service;
};
const told = ({ days }: ChangeLog) =>
  days.map(({ date, changes }) => [date, ...changes.map((c) => sentenceOf(c, 'en'))]);

/** Three days: an old shape; two commits that end at another link; a label, a service and what is new today. */
function threeDays(): Repository {
  const repository = track(Repository.create());
  writeOld(repository, 'alpha', 'Alpha').commit('2026-01-10T09:00:00Z');
  repository.write(ALPHA, withLink('wrong')).commit('2026-01-11T09:00:00Z');
  // Still the 11th in Montreal, but the 12th in UTC.
  repository.write(ALPHA, withLink('right')).commit('2026-01-11T10:00:00Z');
  writeShared(writeOld(repository, 'beta', 'Beta'));
  repository
    .write(ALPHA, { ...withLink('right'), group: 'social', helps: [] })
    .write('services/alpha/labels.json', labels('Submit'))
    .commit('2026-01-11T22:00:00-05:00');
  return repository;
}

describe('three days', () => {
  test('the log says exactly what was edited, newest first', () => {
    expect(told(changeLog(threeDays()))).toEqual([
      ['2026-01-12', 'Beta: new in our catalogue.', 'Alpha, EU: a label reads differently now.'],
      ['2026-01-11', 'Alpha, EU: the direct link to the form changed.'],
      ['2026-01-10', 'Alpha: new in our catalogue.'],
    ]);
  });
  test('a day is compared as it ended', () => {
    const [, { at, changes } = { at: '', changes: [] }] = changeLog(threeDays()).days;
    expect(at).toBe('2026-01-11T10:00:00.000Z');
    const values = {
      before: ['https://alpha.example/form'],
      after: ['https://alpha.example/right'],
    };
    expect(changes).toMatchObject([values]);
  });
  test('the newest days only, compared with what was before them', () => {
    const { days } = changeLog({ ...threeDays(), root: made[0]?.root, most: 1 });
    expect(days.map((d) => d.date)).toEqual(['2026-01-12']);
    expect(days[0]?.changes.map((c) => c.kind)).toEqual(['service-added', 'label-changed']);
  });
  test('a service that goes', () => {
    const repository = threeDays();
    rmSync(join(repository.root, 'services/beta'), { recursive: true });
    repository.commit('2026-01-13T09:00:00Z');
    expect(told(changeLog(repository))[0]).toEqual([
      '2026-01-13',
      'Beta: no longer in our catalogue.',
    ]);
  });
  test('a commit dated before its parent counts as of the parent’s day', () => {
    const repository = threeDays();
    repository.write('services/beta/labels.json', labels('Go')).commit('2026-01-02T09:00:00Z');
    expect(told(changeLog(repository)).map(([date]) => date)).toEqual([
      '2026-01-12',
      '2026-01-11',
      '2026-01-10',
    ]);
  });
  test('neither index nor work tree is touched', () => {
    const repository = threeDays();
    repository.write('services/alpha/labels.json', labels('Not committed')).write('new.json', {});
    const before = repository.git('status', '--porcelain', '--untracked-files=all');
    expect(told(changeLog(repository))[0]?.[0]).toBe('2026-01-12');
    expect(repository.git('status', '--porcelain', '--untracked-files=all')).toBe(before);
    expect(before.split('\n')).toHaveLength(3);
  });
});

describe('what is no news', () => {
  test('a commit beside the facts, and one that says the same in another shape', () => {
    const repository = threeDays();
    repository.write('schema/service.schema.json', {}).commit('2026-01-13T09:00:00Z');
    repository
      .write('controllers/meta/controller.json', { id: 'meta', name: 'Meta', links: {} })
      .write('controllers/meta/ways.json', oldService('', '').ways)
      .write(ALPHA, { ...withLink('right'), ways: { $ref: '../../controllers/meta/ways.json#' } })
      .commit('2026-01-14T09:00:00Z');
    expect(changeLog(repository).days.map((d) => d.date)).not.toContain('2026-01-13');
    expect(changeLog(repository).days.map((d) => d.date)).not.toContain('2026-01-14');
  });
  test.each([
    ['is no JSON', '{ "id": "alpha", '],
    ['leads nowhere', { ...withLink('right'), ways: { $ref: '../../controllers/x/ways.json#/a' } }],
    ['has a shape we do not know', { ...withLink('right'), answers: 'everywhere' }],
    [
      'has an answer for nobody',
      { ...withLink('right'), answers: [{ id: 'eu', reason: 'reason' }] },
    ],
    ['has no accounts', { ...withLink('right'), accounts: undefined }],
    ['names a company that is not there', { ...withLink('right'), controller: 'acme', links: {} }],
    ['has no id', { ...withLink('right'), id: undefined }],
  ])('a file that %s: the service is as it was, the others are read', (_, content) => {
    const repository = threeDays();
    repository.write(ALPHA, content).write('services/beta/labels.json', labels('Go'));
    repository.commit('2026-01-13T09:00:00Z');
    repository.write(ALPHA, withLink('mended')).commit('2026-01-14T09:00:00Z');
    expect(told(changeLog(repository)).slice(0, 2)).toEqual([
      ['2026-01-14', 'Alpha, EU: the direct link to the form changed.'],
      ['2026-01-13', 'Beta, EU: a label reads differently now.'],
    ]);
  });
  test.each(['vocabulary/en.json', 'law/rights.json', 'law/notes.en.json'])(
    'a day with a slip in %s: what changed is told when it can be read',
    (path) => {
      const repository = threeDays();
      repository.write(path, '{ "').write('services/beta/labels.json', labels('Go'));
      repository.commit('2026-01-13T09:00:00Z');
      repository.write(path, {}).commit('2026-01-14T09:00:00Z');
      expect(told(changeLog(repository))[0]).toEqual([
        '2026-01-14',
        'Beta, EU: a label reads differently now.',
      ]);
    },
  );
  test('a service that could never be read is left out', () => {
    const repository = track(Repository.create());
    writeOld(repository, 'alpha', 'Alpha').write('services/beta/service.json', 'nothing yet');
    expect(told(changeLog(repository.commit('2026-01-10T09:00:00Z')))).toEqual([
      ['2026-01-10', 'Alpha: new in our catalogue.'],
    ]);
  });
});

describe('shared facts', () => {
  test('a change in a company’s folder is told of the services that draw on it', () => {
    const repository = threeDays();
    const controller = (url: string) => {
      const form = { url: `https://alpha.example/${url}`, to: 'form', evidence: ['s1'] };
      return { id: 'acme', name: 'Acme', links: { form } };
    };
    const service = { ...withLink('right'), controller: 'acme', links: {} };
    repository.write('controllers/acme/controller.json', controller('right'));
    repository.write(ALPHA, service).commit('2026-01-13T09:00:00Z');
    repository.write('controllers/acme/controller.json', controller('new'));
    repository.commit('2026-01-14T09:00:00Z');
    expect(told(changeLog(repository))[0]).toEqual([
      '2026-01-14',
      'Alpha, EU: the direct link to the form changed.',
    ]);
  });
});

describe('no history', () => {
  const said = (log: ChangeLog) => [log.days, log.missing, introOf({ log }, 'en')];
  test('an unpacked archive', () => {
    const repository = writeOld(track(Repository.bare()), 'alpha', 'Alpha');
    const sentence = 'This copy has no history. So we cannot say what changed.';
    expect(said(changeLog(repository))).toEqual([[], 'no-history', sentence]);
  });
  test('a repository that does not know the folder', () => {
    const repository = track(Repository.create()).commit('2026-01-10T09:00:00Z');
    writeOld(repository, 'alpha', 'Alpha');
    expect(changeLog(repository)).toEqual({ days: [], missing: 'no-history' });
  });
  test('a shallow clone', () => {
    const clone = track(Repository.bare());
    clone.git('clone', '--quiet', '--depth=1', `file://${threeDays().folder}`, 'clone');
    const log = changeLog({ root: `${clone.folder}/clone/src/catalogue` });
    const sentence = 'This copy has only part of its history. So we cannot say what changed.';
    expect(said(log)).toEqual([[], 'shallow', sentence]);
  });
});
