import { edition } from 'virtual:version';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/catalogue/entry.ts';
import type { Published } from '../../src/catalogue/published.ts';
import { refusal } from '../../src/elements/guard/refusal.ts';
import { entryOf, services } from '../support/catalogue.ts';

const TODAY = '2026-11-24';
const copyOf = (id: string, language = 'en'): Published<Entry> =>
  structuredClone({ catalogue: edition, is: entryOf(id, language) });

const why = (change: (is: Entry, published: Published<Entry>) => unknown, id = 'spotify') => {
  const published = copyOf(id);
  change(published.is, published);
  return refusal(published, id, entryOf(id), TODAY);
};
const rungs = (is: Entry) => Object.values(is.ways).flatMap((w) => w.ladder);
const firstLink = (is: Entry) => Object.values(is.links)[0]!;

describe('a good copy serves', () => {
  test.each(services.map((s) => s.id))('%s as it is published', (id) => {
    for (const language of ['en', 'de'])
      expect(refusal(copyOf(id, language), id, entryOf(id, language), TODAY)).toBeUndefined();
  });
  test('with a correction', () => {
    expect(why((is) => (firstLink(is).url = 'https://x.com/settings/grok'), 'x')).toBeUndefined();
  });
  test('with a service that the wizard does not know yet', () => {
    const published = copyOf('spotify');
    published.is.id = 'new-service';
    expect(refusal(published, 'new-service', undefined, TODAY)).toBeUndefined();
  });
});

describe('a broken or hostile copy is refused', () => {
  test.each<[string, string, (is: Entry, published: Published<Entry>) => unknown, string?]>([
    ['no edition', 'which catalogue', (_, p) => delete (p as Partial<typeof p>).catalogue],
    [
      'another major version',
      'cannot read',
      (_, p) => (p.catalogue = { ...edition, version: '9.0.0' }),
    ],
    [
      'older than the built-in',
      'older',
      (_, p) => (p.catalogue = { ...edition, date: '2020-01-01' }),
    ],
    ['another service', 'is about', (is) => (is.id = 'slack')],
    ['no answers', 'shape', (is) => delete (is as Partial<Entry>).answers],
    ['a move of its own', 'shape', (is) => (rungs(is)[0]!.moves = [{ do: 'pay' } as never])],
    ['a key of its own', 'shape', (is) => Object.assign(is, { script: 'alert(1)' })],
    ['a verdict of its own', 'shape', (is) => (is.answers[0]!.verdict = 'pay' as never)],
    ['a host it does not own', 'does not know', (is) => is.hosts.push('evil.example')],
    ['a link elsewhere', 'links to', (is) => (firstLink(is).url = 'https://evil.example/'), 'x'],
    [
      'javascript: as a link',
      '',
      (is) => (firstLink(is).url = 'javascript:alert(1)' as never),
      'x',
    ],
    ['a lookalike', 'links to', (is) => (firstLink(is).url = 'https://x.com.example/'), 'x'],
    [
      'a mail elsewhere',
      'writes to',
      (is) => (rungs(is).find((r) => r.mail)!.mail!.to = 'me@evil.example'),
    ],
    [
      'a mail with copies',
      '',
      (is) => (rungs(is).find((r) => r.mail)!.mail!.to = 'privacy@spotify.com?cc=me@evil.example'),
    ],
    ['letters that run backwards', 'hidden', (is) => (is.name = 'Spot\u202eyfi')],
    ['a wall of text', 'too long', (is) => (is.answers[0]!.reason = 'x'.repeat(3000))],
    ['a date to come', 'future', (is) => (is.answers[0]!.seen = '2099-01-01')],
    ['a way that leads nowhere', 'compile', (is) => (is.answers[0]!.way = 'nowhere')],
    ['no answer for most', 'rest of the world', (is) => (is.answers = is.answers.slice(0, 1))],
    ['only a part', 'shape', (is) => Object.assign(is.answers[0]!, { late: { at: 0 } })],
    [
      'a ladder without end',
      'strand',
      (is) => {
        const [way] = Object.values(is.ways);
        way!.ladder = Array.from({ length: 15 }, (_, i) => ({
          ...way!.ladder[0]!,
          id: `rung-${i}`,
        }));
      },
    ],
  ])('%s', (_name, says, change, id = 'spotify') => {
    const said = why(change, id);
    expect(said).toBeDefined();
    expect(said).toContain(says);
  });
  test.each([null, undefined, 7, 'text', [], {}, { is: null }])('%j instead of a copy', (what) =>
    expect(refusal(what, 'x', entryOf('x'), TODAY)).toBeDefined(),
  );
});
