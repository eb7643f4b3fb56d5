import sayings from '../../src/catalogue/vocabulary/en.json' with { type: 'json' };
import { render } from 'lit';
import { expect, test } from 'vitest';
import '../support/undrawn-pictures.ts';
import { services } from '../../src/catalogue.ts';
import { answerFacts } from '../../src/desk/answer-facts.ts';
import { withoutMarks } from '../../src/i18n/foreign-words.ts';
import { flowMap } from '../../stories/support/facts/flow-map.ts';
import { factsSubject } from '../../stories/support/facts/subject.ts';
import { TODAY, showFacts as show } from '../support/show-facts.ts';

const pages = services.flatMap((s) => s.answers.map((a) => [s.id, a.id] as const));
const flat = (text: string | null): string => withoutMarks(text ?? '').replace(/\s+/g, ' ');

test.each(pages)(
  'the page of facts %s/%s shows every screen and fact, all that is open, and no link in it is broken',
  (service, answer) => {
    const subject = factsSubject({ service, answer, language: 'en', today: TODAY });
    const { steps, facts, ctx } = subject;
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    render(flowMap(subject), place);
    expect(place.querySelectorAll('.step')).toHaveLength(steps.size);
    const parts = new Map([...place.querySelectorAll('[id]')].map((part) => [part.id, part]));
    for (const { hash } of place.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      expect(parts.has(hash.slice(1)), hash).toBe(true);

    // What is open is said on the screens that say so to readers, and once at the top.
    const top = flat(place.querySelector('.open-all')?.textContent ?? '');
    for (const { step, anchor } of steps.values()) {
      const screen = flat(parts.get(anchor)?.textContent ?? '');
      const namesRight =
        'moves' in step &&
        step.moves?.some(
          (move) => move.do === 'paste' && sayings[`text.${move.text}`].includes('{right}'),
        );
      if (namesRight && 'right' in step && step.right)
        expect(screen, anchor).toContain(flat(ctx.plain(`right.${step.right}`)));
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
      [...place.querySelectorAll<HTMLElement>('[data-place]')].map((row) => row.dataset['place']),
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

test('the card of an answer names the sources of who, since when and when last, and leads to correct each', () => {
  const card = show('instagram', 'eu', 'DE').querySelector('.verdict')!;
  for (const term of ['Who says so', 'Since', 'Last seen']) {
    const row = [...card.querySelectorAll('dt')].find((dt) => dt.textContent === term)!;
    const links = [...row.parentElement!.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(links[0], term).toMatch(/^#source-/);
    expect(links.at(-1), term).toContain('guide-correct-a-fact');
  }
});

test('a sign-off says that it is for the whole answer, all languages and what stands behind it', () => {
  const text = flat(show('instagram', 'eu', 'DE').querySelector('.signed')?.textContent ?? '');
  for (const said of ['the 27 EU states', '30 languages', 'what stands behind it', 'and wrong'])
    expect(text).toContain(said);
});

test('an account says what it is called; no fact says bare numbers', () => {
  const page = show('instagram', 'eu', 'DE');
  const says = (place: string) =>
    flat(page.querySelector(`tr[data-place="${place}"] td`)?.textContent ?? '');
  expect(says('/accounts/one')).toContain('One account');
  for (const row of page.querySelectorAll('tr.fact'))
    expect(flat(row.textContent)).not.toMatch(/(readings|gaps) 0\b/);
});
