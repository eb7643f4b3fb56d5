import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../src/define.ts';
import '../../src/elements/checklist/list-views.ts';
import '../../src/elements/checklist/open-checklist.ts';
import '../../src/elements/later.ts';
import { memorySource } from '../../stories/support/memory-source.ts';
import type { OptOutChecklist, Source } from '../../src/index.ts';
import { de, en, fill, type Dictionary } from '../support/words.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const THREE = { services: 'instagram linkedin spotify', region: 'DE' };

type Settings = Partial<
  Record<'services' | 'region' | 'lang' | 'colorScheme' | 'device' | 'reportTo', string> & {
    source: Source;
  }
>;

const inside = (list: OptOutChecklist): ShadowRoot => list.shadowRoot as ShadowRoot;
const heading = (list: OptOutChecklist): string =>
  inside(list).querySelector('.heading')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
const shows = (list: OptOutChecklist, words: string): Promise<void> =>
  vi.waitFor(() => expect(heading(list)).toBe(words), 5000);
/** The box of the service that is worked on. */
const nested = (list: OptOutChecklist): ShadowRoot =>
  inside(list).querySelector('opt-out-checklist-box')?.shadowRoot as ShadowRoot;

async function mount(settings: Settings, links = '<a href="/own">Own</a>') {
  const list = document.createElement('opt-out-checklist');
  list.innerHTML = links;
  Object.assign(list, { source: memorySource, lang: 'en', ...settings });
  document.body.replaceChildren(list);
  const open = await vi.waitUntil(
    () => inside(list).querySelector<HTMLElement>('[part=open]'),
    5000,
  );
  expect(document.activeElement).toBe(document.body);
  open.click();
  return list;
}

function press(list: ShadowRoot, words: string): void {
  const all = [...list.querySelectorAll<HTMLElement>('button, summary')];
  const found = all.find((b) => b.textContent.replace(/\s+/g, ' ').trim().startsWith(words));
  if (!found) throw new Error(`no button "${words}"`);
  found.click();
}

const listOf = (words: Dictionary, region: string): string =>
  fill(words['checklist.list'], { region });
const at = (service: string, number: string): string =>
  fill(en['checklist.at'], { service, number, all: '3' });

afterEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

test('services are named as a wizard’s `service` is: other names, capitals, commas, hidden characters', async () => {
  const list = await mount({
    ...THREE,
    services: ' Insta\u200bgram,FB\u00a0 spo\u00adtify, INSTAGRAM',
  });
  await shows(list, listOf(en, 'Germany'));
  const rows = [...inside(list).querySelectorAll('li')].map((row) => row.textContent.trim());
  expect(rows.map((row) => /^(Instagram|Facebook|Spotify)/.exec(row)?.[0])).toEqual([
    'Instagram',
    'Facebook',
    'Spotify',
  ]);
});

/** Each screen, in the order a reader meets them. */
const SCREENS: readonly [string, (list: OptOutChecklist, words: Dictionary) => Promise<void>][] = [
  [
    'the choice',
    (list, words) => {
      press(inside(list), words['checklist.change']);
      return shows(list, words['checklist.choose']);
    },
  ],
  ['the list', () => Promise.resolve()],
  [
    'a service',
    async (list) => {
      inside(list).querySelector<HTMLElement>('.primary')?.click();
      await vi.waitFor(() => expect(nested(list).querySelector('.heading')).toBeTruthy());
    },
  ],
  [
    'the summary',
    async (list, words) => {
      inside(list).querySelector<HTMLElement>('.primary')?.click();
      await vi.waitFor(() => expect(nested(list).querySelector('.heading')).toBeTruthy());
      press(inside(list), words['checklist.mine']);
      press(inside(list), words['checklist.back']);
      press(inside(list), words['checklist.summary']);
      await shows(list, words['checklist.summary']);
    },
  ],
];

describe.each([
  ['en', 'light', en, 'Germany'],
  ['de', 'dark', de, 'Deutschland'],
] as const)('in %s, in the %s', (lang, scheme, words, country) => {
  test.each(SCREENS)('%s has no violation, and nothing is wider than 320 pixels', async (_, go) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.cssText = 'inline-size: 320px; margin: 0';
    const list = await mount({ ...THREE, lang, colorScheme: scheme });
    await shows(list, listOf(words, country));
    await vi.waitFor(() => expect(inside(list).textContent).not.toContain(words.loading));
    await go(list, words);
    const { violations } = await axe.run(list, { runOnly: TAGS, resultTypes: ['violations'] });
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
    const wide = [...inside(list).querySelectorAll('.frame *')].filter(
      (e) => e.getBoundingClientRect().right > 320 && !e.closest('.unseen, .sign'),
    );
    expect(wide.map((e) => e.outerHTML)).toEqual([]);
  });
});

test('by keyboard: tick, make the list, work through one, print the summary', async () => {
  const list = await mount({ region: 'DE' });
  const said = (): string => {
    const active = inside(list).activeElement;
    const label = active instanceof HTMLInputElement ? active.closest('label') : active;
    return label?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  };
  const says = (words: string): Promise<void> => vi.waitFor(() => expect(said()).toBe(words));
  const reach = async (words: string): Promise<void> => {
    for (let i = 0; i < 120; i++) {
      await userEvent.keyboard('{Tab}');
      if (said().startsWith(words)) return;
    }
    throw new Error(`"${words}" cannot be reached by Tab`);
  };
  await says(en['checklist.choose']);
  await reach('Instagram');
  await userEvent.keyboard(' ');
  await reach('Spotify');
  await userEvent.keyboard(' ');
  await reach(fill(en['checklist.go'], { count: '2' }));
  await userEvent.keyboard('{Enter}');
  await shows(list, listOf(en, 'Germany'));
  await says(heading(list));
  await reach(fill(en['checklist.next'], { service: 'Instagram' }));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(nested(list).querySelector('.heading')).toBeTruthy());
  await says('Instagram (1 of 2)');
  await reach(en['checklist.mine']);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() =>
    expect(inside(list).querySelector('.frame > .status')?.textContent).toBe(
      `Instagram: ${en['checklist.did.self']}`,
    ),
  );
  await says(fill(en['checklist.next'], { service: 'Spotify' }));
  await reach(en['checklist.back']);
  await userEvent.keyboard('{Enter}');
  await says(listOf(en, 'Germany'));
  await reach(en['checklist.summary']);
  await userEvent.keyboard('{Enter}');
  await shows(list, en['checklist.summary']);
  const rows = [...inside(list).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
  expect(rows).toEqual([
    ['Instagram', en['checklist.did.self'], '26 November 2026'],
    ['Spotify', en['checklist.todo'], ''],
  ]);
  const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await reach(en['checklist.print']);
  await userEvent.keyboard('{Enter}');
  expect(printed).toHaveBeenCalledOnce();
});

test('what the box of a service reports is ticked; the page hears of it once', async () => {
  const list = await mount({ services: 'instagram without-meta-account', region: 'US' });
  const heard: string[] = [];
  list.addEventListener('opt-out-outcome', (e) =>
    heard.push(`${e.detail.service} ${e.detail.outcome}`),
  );
  press(inside(list), fill(en['checklist.next'], { service: 'Instagram' }));
  await vi.waitFor(() => expect(heard).toEqual(['instagram none']));
  press(inside(list), en['checklist.back']);
  expect(inside(list).querySelector('.state')?.textContent).toContain(en['checklist.did.none']);
});

test('nothing is kept before the reader says so; one button forgets all of it', async () => {
  const written = vi.spyOn(Storage.prototype, 'setItem');
  const list = await mount(THREE);
  press(inside(list), fill(en['checklist.next'], { service: 'Instagram' }));
  await shows(list, at('Instagram', '1'));
  press(inside(list), en['checklist.mine']);
  press(inside(list), en['checklist.back']);
  expect([written.mock.calls, localStorage.length, document.cookie]).toEqual([[], 0, '']);
  press(inside(list), en['checklist.keep']);
  await vi.waitFor(() => expect(Object.keys(localStorage)).toEqual(['opt-out-wizard']));
  const again = await mount({});
  await shows(again, listOf(en, 'Germany'));
  expect(inside(again).querySelector('.state')?.textContent).toContain(en['checklist.did.self']);
  press(inside(again), en['checklist.forget']);
  await vi.waitFor(() => expect(localStorage.length).toBe(0));
});

test('a service that cannot be loaded says so, with the links of the tag, and is tried again', async () => {
  let isBroken = true;
  const source: Source = {
    ...memorySource,
    entry: (id, language) =>
      isBroken && id === 'linkedin'
        ? Promise.reject(new Error('no entry'))
        : memorySource.entry(id, language),
  };
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const list = await mount({ ...THREE, source });
  await vi.waitFor(() => expect(inside(list).textContent).toContain(en.failed));
  expect(list.querySelector('a')?.checkVisibility()).toBe(true);
  expect(inside(list).querySelectorAll('.row')[2]?.textContent).toContain('Spotify');
  isBroken = false;
  press(inside(list), en.retry);
  await vi.waitFor(() => expect(inside(list).textContent).not.toContain(en.failed));
  expect(list.querySelector('a')?.checkVisibility()).toBe(false);
});

describe('what the page says of it', () => {
  const warned = (): string[] =>
    vi.mocked(console.warn).mock.calls.map(([message]) => String(message));
  const quiet = (): void => void vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const attributesOf = (list: OptOutChecklist): Record<string, string | null | undefined> => {
    const box = inside(list).querySelector('opt-out-checklist-box');
    return Object.fromEntries(
      ['device', 'report-to'].map((name) => [name, box?.getAttribute(name) ?? null]),
    );
  };
  const open = async (more: Record<string, string>): Promise<OptOutChecklist> => {
    const list = await mount({ ...THREE, ...more });
    press(inside(list), fill(en['checklist.next'], { service: 'Instagram' }));
    await shows(list, at('Instagram', '1'));
    return list;
  };

  test('goes on to the box of each service', async () => {
    const list = await open({ device: 'ANDROID ', reportTo: 'desk@news.example' });
    expect(attributesOf(list)).toEqual({ device: 'android', 'report-to': 'desk@news.example' });
    list.removeAttribute('device');
    list.reportTo = 'https://news.example/report';
    await vi.waitFor(() =>
      expect(inside(list).querySelector('opt-out-checklist-box')).toBeTruthy(),
    );
    await vi.waitFor(() => {
      if (!inside(list).querySelector('opt-out-checklist-box'))
        press(inside(list), fill(en['checklist.next'], { service: 'Instagram' }));
      expect(attributesOf(list)).toEqual({
        device: null,
        'report-to': 'https://news.example/report',
      });
    });
  });

  test('is refused in the wizard’s own words, once, and goes no further', async () => {
    quiet();
    const told: string[] = [];
    document.addEventListener('opt-out-error', (e) => told.push(e.detail.code), { once: true });
    const list = await open({ device: 'fridge', reportTo: 'javascript:alert(1)' });
    expect(warned().filter((m) => /device|report-to/.test(m))).toEqual([
      '<opt-out-checklist>: report-to="javascript:alert(1)" is no mail and no https address',
      '<opt-out-checklist>: device="fridge" is not known',
    ]);
    expect(attributesOf(list)).toEqual({ device: null, 'report-to': null });
  });
});
