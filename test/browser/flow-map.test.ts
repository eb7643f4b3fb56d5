import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../support/undrawn-pictures.ts';
import { services } from '../../src/catalogue.ts';
import { answerFacts } from '../../src/desk/answer-facts.ts';
import { withoutMarks } from '../../src/i18n/foreign-words.ts';
import { factsSubject } from '../../stories/support/facts/subject.ts';
import { TODAY, showFacts as show } from '../support/show-facts.ts';

const pages = services.flatMap((s) => s.answers.map((a) => [s.id, a.id] as const));
const flat = (text: string | null): string => withoutMarks(text ?? '').replace(/\s+/g, ' ');

test.each(pages)(
  'the page of facts %s/%s shows every screen and fact, all that is open, and no link in it is broken',
  (service, answer) => {
    const place = show(service, answer);
    const asked = { service, answer, language: 'en', today: TODAY };
    const { steps, facts } = factsSubject(asked);
    expect(place.querySelectorAll('.step')).toHaveLength(steps.size);
    for (const { hash } of place.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      expect(place.querySelector(`[id="${hash.slice(1)}"]`), hash).not.toBeNull();

    // What is open is said on the screens that say so to readers, and once at the top.
    const top = flat(place.querySelector('.open-all')?.textContent ?? '');
    for (const { step, anchor } of steps.values()) {
      const screen = flat(place.querySelector(`[id="${anchor}"]`)?.textContent ?? '');
      for (const open of [step.answer ?? {}, 'limits' in step || 'rung' in step ? step : {}]) {
        const { disputes = [], gaps = [] } = open as typeof step.answer & object;
        const says = [
          ...disputes.flatMap((d) => [d.about, ...d.readings.map((r) => r.note)]),
          ...gaps.map((g) => g.note),
        ];
        for (const note of says) {
          expect(screen, anchor).toContain(flat(note));
          expect(top).toContain(flat(note));
        }
      }
    }

    const shown = new Set(
      [...place.querySelectorAll<HTMLElement>('tr.fact')].map((row) => row.dataset['place']),
    );
    for (const { place: at } of facts.values())
      if (!at.startsWith('/sources/') && !at.startsWith('/notes/')) expect(shown, at).toContain(at);
    const sources = [...facts.keys()].filter((at) => at.startsWith('/sources/'));
    expect(place.querySelectorAll('[id^="source-"]')).toHaveLength(sources.length);
    for (const { href, rel } of place.querySelectorAll<HTMLAnchorElement>('a[target=_blank]')) {
      expect(href).toMatch(/^https:/);
      expect(rel).toContain('noopener');
    }
  },
);

test('a page is drawn for the country that is asked for, where its answer holds there', () => {
  const title = (country?: string): string =>
    show('instagram', 'eu', country).querySelector('h1')?.textContent ?? '';
  expect(title('DE')).toBe('Instagram, Germany');
  expect(title('US')).toBe(title());
});

test('nobody has signed: the page says so, and prints the line to paste', () => {
  const text = flat(show('instagram', 'eu', 'DE').querySelector('.signed')?.textContent ?? '');
  expect(text).toContain('Not signed off');
  expect(text).toContain('npx opt-out-wizard sign-off instagram DE --by "Your Name"');
});

test('a filter leaves only facts that have the flag, and screens that have such; all folds open', () => {
  const place = show('instagram', 'eu');
  const box = place.querySelector<HTMLInputElement>('.filters input[value=inferred]')!;
  box.click();
  const seen = [...place.querySelectorAll<HTMLElement>('tr.fact:not([hidden])')];
  expect(seen.length).toBeGreaterThan(0);
  for (const row of seen) expect(row.dataset['flags']).toContain('inferred');
  for (const step of place.querySelectorAll<HTMLElement>('.step:not([hidden])'))
    expect(step.querySelector('tr.fact:not([hidden])')).not.toBeNull();
  box.click();
  expect(place.querySelector('tr.fact[hidden], .step[hidden]')).toBeNull();
  place.querySelector<HTMLElement>('.filters button')!.click();
  expect(place.querySelector('details:not([open], .waiting)')).toBeNull();
});

test('on paper everything is open, but for live screens', () => {
  const place = show('slack', services.find((s) => s.id === 'slack')!.answers[0]!.id);
  expect(place.querySelector('details:not([open], .waiting)')).not.toBeNull();
  dispatchEvent(new Event('beforeprint'));
  expect(place.querySelector('details:not([open], .waiting)')).toBeNull();
  expect(place.querySelector('.waiting[open]')).toBeNull();
  dispatchEvent(new Event('afterprint'));
  expect(place.querySelector('.step > details[open]')).toBeNull();
});

test('what a page shows is what the fingerprint is made of', () => {
  const service = services.find((s) => s.id === 'instagram')!;
  const { facts } = factsSubject({
    service: 'instagram',
    answer: 'eu',
    language: 'en',
    today: TODAY,
  });
  expect([...facts.keys()]).toEqual([...answerFacts(service, 'eu').keys()]);
});

/** The shortest page of each set of kinds of screens. */
function shortest(): [service: string, answer: string][] {
  const found = new Map<string, { page: [string, string]; size: number }>();
  for (const [service, answer] of pages) {
    const { steps } = factsSubject({ service, answer, language: 'en', today: TODAY });
    const kinds = [...new Set([...steps.values()].map(({ step }) => step.kind))].sort().join();
    if (steps.size < (found.get(kinds)?.size ?? Infinity))
      found.set(kinds, { page: [service, answer], size: steps.size });
  }
  return [...found.values()].map(({ page }) => page);
}

// All pages are made of the same templates. In full width, and with their pictures, more are looked at in Storybook.
test.each(shortest())(
  'a page of %s/%s has no violation',
  { timeout: 30_000 },
  async (service, answer) => {
    const place = show(service, answer);
    const { violations } = await axe.run(place, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map((v) => `${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
  },
);
