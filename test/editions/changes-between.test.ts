import { describe, expect, test } from 'vitest';
import type { ResolvedService } from '../../src/catalogue/resolve.ts';
import { changesBetween } from '../../src/editions/changes/changes-between.ts';
import { KINDS } from '../../src/editions/changes/kinds.ts';
import { alpha, edited } from './support/alpha.ts';
import { answer, EDITS, label, link, rung, way } from './support/edits.ts';

const between = (before: ResolvedService, after: ResolvedService) =>
  changesBetween([before], [after]);
const kinds = (...days: [ResolvedService[], ResolvedService[]]) =>
  changesBetween(...days).map(({ kind }) => kind);

describe('one edit, one change', () => {
  test.each(EDITS)('%s', (kind, edit, first = () => undefined) => {
    const before = edited(first);
    expect(kinds([before], [edited(edit, before)])).toEqual([kind]);
  });
  test('every kind has its edit', () => {
    const planted = [...EDITS.map(([kind]) => kind), 'service-added', 'service-removed'];
    expect(planted.sort()).toEqual([...KINDS].sort());
  });
  test('no edit, no change', () => {
    expect(between(alpha(), alpha())).toEqual([]);
  });
});

describe('services', () => {
  const beta = edited((s) => Object.assign(s, { id: 'beta', name: 'Beta' }));
  test('one that comes or goes is told once, not with all it says', () => {
    expect(kinds([], [alpha(), beta])).toEqual(['service-added', 'service-added']);
    expect(kinds([alpha(), beta], [alpha()])).toEqual(['service-removed']);
  });
  test('one with a new id is the same under its former one', () => {
    const reason = { reason: 'reason-eu', evidence: ['s1'] };
    const renamed = { ...beta, formerly: [{ id: 'alpha', name: 'Alpha', ...reason }] };
    expect(between(alpha(), renamed)).toMatchObject([
      {
        kind: 'service-renamed',
        service: 'beta',
        before: [{ en: 'Alpha' }],
        after: [{ en: 'Beta' }],
      },
    ]);
    expect(changesBetween([alpha(), beta], [renamed])).toMatchObject([
      { kind: 'service-renamed', service: 'alpha', after: [{ en: 'Beta' }] },
    ]);
  });
});

describe('what a change says', () => {
  test('the link, whom it concerns, old and new address', () => {
    const after = edited((s) => (link(s).url = 'https://alpha.example/new'));
    expect(between(alpha(), after)).toEqual([
      {
        kind: 'link-changed',
        service: 'alpha',
        name: { en: 'Alpha', de: 'Alpha' },
        regions: ['EU'],
        at: 'ways/objection/ladder/form-link/link',
        way: { en: 'title-object (en)', de: 'title-object (de)' },
        place: 'form',
        before: ['https://alpha.example/form'],
        after: ['https://alpha.example/new'],
      },
    ]);
  });
  test('the language of a label', () => {
    const after = edited((s) => (label(s).in['de'] = { says: 'Privatsphäre', evidence: ['s1'] }));
    const expected = {
      language: 'de',
      regions: ['EU'],
      before: ['Datenschutz'],
      after: ['Privatsphäre'],
    };
    expect(between(alpha(), after)).toMatchObject([expected]);
  });
  test('all who are led to a way, by an answer or by another way', () => {
    const before = edited((s) => {
      way(s).then = ['next'];
      s.ways['next'] = structuredClone(way(s));
      s.answers.splice(1, 0, { ...answer(s), id: 'norway', regions: ['NO'] });
    });
    const after = edited((s) => s.ways['next']?.limits.says.push('each-account'), before);
    expect(between(before, after)).toMatchObject([
      { at: 'ways/next/limits', kind: 'limits-changed', regions: ['EU', 'NO'] },
    ]);
  });
  test('no regions where a way helps everywhere', () => {
    const before = edited((s) => answer(s).helps.push('hide'));
    const after = edited((s) => s.ways['hide']?.limits.says.push('each-account'), before);
    expect(between(before, after)).toMatchObject([{ kind: 'limits-changed' }]);
    expect(between(before, after)[0]).not.toHaveProperty('regions');
  });
  test('texts with their slots filled', () => {
    const before = edited((s) =>
      Object.assign(s.notes['en'] ?? {}, { 'reason-eu': 'Ask {company}' }),
    );
    const after = edited((s) =>
      Object.assign(s.notes['en'] ?? {}, { 'reason-eu': '{service} asks' }),
    );
    const [change] = between(before, after);
    expect(change?.before).toMatchObject([{ en: 'Ask Alpha Inc.' }]);
    expect(change?.after).toMatchObject([{ en: 'Alpha asks' }]);
  });
  test('a text that changed in one language only', () => {
    const after = edited((s) => Object.assign(s.notes['de'] ?? {}, { 'reason-eu': 'Weil' }));
    expect(between(alpha(), after)).toMatchObject([{ kind: 'reason-changed', regions: ['EU'] }]);
  });
  test('a question that is open in two places concerns both', () => {
    const disputes = [{ id: 'form', about: 'about-form', compares: 'what' as const, readings: [] }];
    const open = edited((s) => {
      s.answers.push({ ...answer(s), id: 'norway', regions: ['NO'], disputes });
      answer(s).disputes = disputes;
    });
    const closed = edited((s) => s.answers.forEach((a) => delete a.disputes), open);
    expect(between(closed, open)).toMatchObject([
      { kind: 'dispute-opened', regions: ['EU', 'NO'] },
    ]);
  });
});

describe('what is no change of a fact', () => {
  test.each<[string, (s: ResolvedService) => void]>([
    ['a translation that comes', (s) => (s.notes['fr'] = { 'reason-eu': 'Parce que' })],
    ['a word of the vocabulary', (s) => (s.says['en'] = {})],
    [
      'evidence that got older',
      (s) => (s.sources['s1'] = { ...s.sources['s2']!, title: 'Help page', seen: '2025' }),
    ],
    [
      'another order of members',
      (s) => (s.links['form'] = { evidence: ['s1'], to: 'form', url: link(s).url }),
    ],
    ['a path with its source named twice', (s) => rung(s, 1).paths?.[0]?.evidence?.push('s1')],
    ['a path we are less sure of', (s) => (rung(s, 1).paths![0]!.confidence = 'single')],
    ['a link on another rung', (s) => (rung(s, 0).id = 'first')],
  ])('%s', (_, edit) => {
    expect(between(alpha(), edited(edit))).toEqual([]);
  });
});

describe('order and groups', () => {
  test('what matters to an editor comes first', () => {
    const after = edited((s) => {
      label(s).in['de'] = { says: 'Privatsphäre', evidence: ['s1'] };
      link(s).url = 'https://alpha.example/new';
      answer(s).verdict = 'disputed';
    });
    const expected = ['verdict-changed', 'link-changed', 'label-changed'];
    expect(kinds([alpha()], [after])).toEqual(expected);
  });
  const withLabels = (count: number, says: string) =>
    edited((s) => {
      const ids = Array.from({ length: count }, (_, i) => `label-${i}`);
      for (const id of ids) s.labels[id] = { control: 'row', in: { en: { says, evidence: [] } } };
      rung(s, 1).moves = ids.map((id) => ({ do: 'tap', label: id }));
    });
  test('three labels are told one by one, four as one', () => {
    expect(between(withLabels(3, 'Old'), withLabels(3, 'New'))).toHaveLength(3);
    const [group, ...others] = between(withLabels(4, 'Old'), withLabels(4, 'New'));
    expect(others).toEqual([]);
    expect(group).toMatchObject({ kind: 'label-changed', service: 'alpha', regions: ['EU'] });
    expect(group?.parts).toHaveLength(4);
  });
});
