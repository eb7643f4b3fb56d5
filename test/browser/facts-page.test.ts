/** What a fact-checker does on a page of facts, and at the matrix: filter, unfold, print, find what changed. */
import { signed } from 'virtual:desk';
import { render } from 'lit';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { flowMap } from '../../stories/support/facts/flow-map.ts';
import { FLAGS, type Flag } from '../../stories/support/facts/known-facts.ts';
import { factsSubject } from '../../stories/support/facts/subject.ts';
import '../../stories/support/facts/facts-matrix.ts';

const asked = { service: 'instagram', answer: 'eu', country: 'DE', language: 'en' };
const subject = factsSubject({ ...asked, today: '2026-11-27' });
const flagged = (flag: Flag): string[] =>
  [...subject.facts.values()].filter((f) => f.flags.includes(flag)).map((f) => f.place);

const page = document.createElement('div');
const all = <T extends Element>(selector: string): T[] => [...page.querySelectorAll<T>(selector)];
const folds = (): HTMLDetailsElement[] => all('.flow-map details:not(.waiting)');
const shownRows = (): HTMLElement[] => all('tr.fact:not([hidden])');
const boxFor = (flag: string): HTMLInputElement =>
  page.querySelector<HTMLInputElement>(`.filters input[value=${flag}]`) as HTMLInputElement;

beforeAll(() => {
  document.body.append(page);
  render(flowMap(subject), page);
});

describe('the filters of a page', () => {
  const flags = (Object.keys(FLAGS) as Flag[]).filter((flag) => flagged(flag).length > 0);

  test('are those that find something', () => {
    expect(all<HTMLInputElement>('.filters input').map(({ value }) => value)).toEqual(flags);
    expect(flags).toEqual(['stale', 'inferred', 'no-address', 'disputed', 'no-german']);
  });

  test.each(flags)('%s: its facts alone are shown, on open screens, and counted', (flag) => {
    boxFor(flag).click();
    const rows = shownRows();
    const places = new Set(rows.map((row) => row.dataset['place'] ?? ''));
    expect(rows.length).toBeGreaterThan(0);
    expect(flagged(flag)).toEqual(expect.arrayContaining([...places]));
    const unseen = rows.filter((row) => !row.checkVisibility());
    expect(unseen.map((row) => row.dataset['place'])).toEqual([]);
    expect(all('.step:not([hidden]):not(:has(tr.fact:not([hidden])))')).toEqual([]);
    expect(page.querySelector('.filters [role=status]')?.textContent).toContain(`${places.size} `);
    boxFor(flag).click();
    expect(shownRows().length).toBe(all('tr.fact').length);
    expect(all('.step[hidden]')).toEqual([]);
  });
});

test('one button opens all folds and closes them again', () => {
  const button = page.querySelector<HTMLButtonElement>('.filters button') as HTMLButtonElement;
  if (button.ariaPressed === 'true') button.click();
  button.click();
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(folds().every(({ open }) => open)).toBe(true);
  button.click();
  expect(folds().some(({ open }) => open)).toBe(false);
});

test('paper has all of it; afterwards it is as it was', () => {
  for (const fold of folds()) fold.open = false;
  const [first] = folds();
  if (first) first.open = true;
  dispatchEvent(new Event('beforeprint'));
  expect(folds().every(({ open }) => open)).toBe(true);
  expect(all<HTMLDetailsElement>('details.waiting').some(({ open }) => open)).toBe(false);
  dispatchEvent(new Event('afterprint'));
  expect(folds().filter(({ open }) => open)).toEqual([first]);
});

test('a link to a screen opens it', () => {
  const link = page.querySelector<HTMLAnchorElement>('.open-all a[href^="#"]') as HTMLAnchorElement;
  link.click();
  const step = document.getElementById(link.hash.slice(1));
  expect(step?.querySelector('details')?.open).toBe(true);
});

const numbersIn = (place: Element | null): string[] =>
  [...(place?.querySelectorAll('a[href^="#"]') ?? [])].map((a) => a.textContent.trim());

test('a fact leads to its sources, a source back to every screen that uses it', () => {
  const users = new Map<string, Set<string>>();
  for (const step of all<HTMLLIElement>('.step'))
    for (const { hash } of step.querySelectorAll<HTMLAnchorElement>(
      '[data-place] a[href^="#source-"]',
    ))
      users.set(hash.slice(1), (users.get(hash.slice(1)) ?? new Set()).add(`${step.value}`));
  const sources = all('tr[id^="source-"]');
  expect(users.size).toBeGreaterThan(10);
  for (const source of sources) {
    const told = [...(users.get(source.id) ?? ['the background'])];
    expect(numbersIn(source.querySelector('td:last-child')), source.id).toEqual(told);
  }
});

describe('an answer that was signed off, with two facts that are others since', () => {
  const places = ['/answers/eu', '/links/instagram-form'];
  test('names both, leads to their screens, and filters for them', () => {
    const signature = signed as Record<string, (typeof signed)[string]>;
    const before = signed['instagram/eu'];
    if (!before) throw new Error('Instagram has no answer for the EU');
    onTestFinished(() => void (signature['instagram/eu'] = before));
    const changes = places.map((place) => ({ place, how: 'changed' as const }));
    signature['instagram/eu'] = { ...before, by: 'A Test', on: '2026-11-26', changes };
    render(flowMap(factsSubject({ ...asked, today: '2026-11-27' })), page);
    const told = page.querySelector('.signed');
    expect(told?.textContent).toContain('Signed off by A Test');
    const lines = [...(told?.querySelectorAll('.changes li') ?? [])];
    expect(lines).toHaveLength(places.length);
    for (const [i, line] of lines.entries()) {
      const links = line.querySelectorAll<HTMLAnchorElement>('a[href^="#"]');
      expect(links.length).toBeGreaterThan(0);
      for (const { hash } of links) {
        const screen = document.getElementById(hash.slice(1));
        expect(screen?.querySelector(`[data-place="${places[i]}"]`), hash).not.toBeNull();
      }
    }
    boxFor('changed').click();
    expect(new Set(shownRows().map((row) => row.dataset['place']))).toEqual(new Set(places));
    boxFor('changed').click();
  });
});

test('the matrix is sorted by a press on a head, and narrowed by its lists', () => {
  const matrix = document.createElement('facts-matrix');
  matrix.setAttribute('today', '2026-11-27');
  page.append(matrix);
  const names = (): string[] =>
    [...matrix.querySelectorAll('tbody th')].map((th) => th.textContent.trim());
  const head = (): HTMLElement => matrix.querySelector<HTMLElement>('thead th') as HTMLElement;
  const before = names();
  head().querySelector('button')?.click();
  expect(head().ariaSort).toBe('ascending');
  const sorted = names();
  head().querySelector('button')?.click();
  expect(head().ariaSort).toBe('descending');
  expect(names()).toEqual(sorted.toReversed());
  const [kind] = matrix.querySelectorAll('select');
  if (kind) kind.value = 'mail';
  kind?.dispatchEvent(new Event('change'));
  expect(names().length).toBeLessThan(before.length);
  const status = matrix.querySelector('[role=status]')?.textContent;
  expect(status).toBe(`${names().length} of ${before.length} services`);
  for (const link of matrix.querySelectorAll('tbody a'))
    expect(link.textContent.trim()).toMatch(/ mail$/);
});
