/** What is kept, and what leaves the device: nothing before the reader says so, and never anything of theirs. */
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OptOutWizard } from '../../src/index.ts';
import { afterCases, type AfterCase } from '../../stories/support/cases.after.ts';
import { downloads } from '../support/downloads.ts';
import { button, heading, inside, mount, next, press, said } from '../support/mount.ts';
import { openCase } from '../support/open-case.ts';
import { about, en } from '../support/words.ts';

const KEY = 'opt-out-wizard';
const instagram = about(en, 'Instagram');
const caseOf = (id: string): AfterCase => {
  const found = afterCases.find((c) => c.id === id);
  if (!found) throw new Error(`no case "${id}"`);
  return found;
};
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 120));

/** Everything by which something could leave the page, or stay in the browser. */
function spies() {
  const asked: string[] = [];
  const spy = (name: string, where: object, key: string): void => {
    const own = (where as Record<string, (...args: unknown[]) => unknown>)[key];
    vi.spyOn(where as Record<string, () => unknown>, key).mockImplementation(function (
      this: unknown,
      ...args: unknown[]
    ) {
      asked.push(`${name} ${String(args[0])}`);
      return own?.apply(this, args);
    });
  };
  spy('setItem', Storage.prototype, 'setItem');
  spy('removeItem', Storage.prototype, 'removeItem');
  spy('fetch', globalThis, 'fetch');
  spy('open', XMLHttpRequest.prototype, 'open');
  spy('beacon', navigator, 'sendBeacon');
  spy('socket', WebSocket.prototype, 'send');
  spy('clipboard', navigator.clipboard, 'writeText');
  const told = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) asked.push(`loaded ${name}`);
  });
  told.observe({ type: 'resource' });
  return {
    /** Without what the test runner itself does. */
    asked: () => asked.filter((a) => !/localhost|127\.0\.0\.1|blob:|^socket/.test(a)),
    end: () => told.disconnect(),
  };
}

/** Gives a file to the field of saved cards, as a reader who picked it. */
async function load(element: OptOutWizard, text: string): Promise<void> {
  const field = inside(element).querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'card.json', { type: 'application/json' }));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('nothing is kept and nothing asked', () => {
  test('on any screen, whatever is unfolded', { timeout: 120_000 }, async () => {
    const { asked, end } = spies();
    for (const found of afterCases) {
      const { element } = await openCase(found);
      for (const fold of inside(element).querySelectorAll('details')) fold.open = true;
    }
    await settled();
    end();
    expect(asked()).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  test('when things are told, typed, saved and sent', async () => {
    downloads();
    const { asked, end } = spies();
    const { element } = await openCase(caseOf('refused'));
    await press(element, en['case.write.refusal']);
    const name = inside(element).querySelector('#name') as HTMLInputElement;
    name.value = 'Somebody';
    name.dispatchEvent(new Event('input'));
    await press(element, en['next.sent']);
    await press(element, en['case.proof']);
    button(element, en['case.save']).click();
    await press(element, 'Back');
    await press(element, en['case.authority']);
    await settled();
    end();
    expect(asked()).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  test('the spies would tell', async () => {
    const { asked, end } = spies();
    localStorage.setItem('x', '1');
    await fetch('data:,x');
    end();
    expect(asked()).toEqual(expect.arrayContaining(['setItem x', 'fetch data:,x']));
  });
});

describe('once the reader agrees', () => {
  const kept = (): { records?: { events: unknown[] }[] } =>
    JSON.parse(localStorage.getItem(KEY) ?? '{}') as never;

  test('it is kept under one key, grows with what is told, and is forgotten whole', async () => {
    const { element } = await openCase(caseOf('waiting'));
    await press(element, en['case.proof']);
    button(element, en['case.keep']).click();
    await settled();
    expect(said(element)).toContain(en['case.kept.kept']);
    expect(Object.keys(localStorage)).toEqual([KEY]);
    expect(localStorage.getItem(KEY)).not.toMatch(/name|mail/);
    await press(element, 'Back');
    await press(element, instagram('case.event.refused'));
    await settled();
    expect(kept().records?.[0]?.events).toEqual([{ type: 'refused', on: '2026-11-26' }]);
    await press(element, en['case.proof']);
    button(element, en['case.forget']).click();
    await settled();
    expect(said(element)).toContain(en['case.kept.forgotten']);
    expect(localStorage.length).toBe(0);
    await press(element, 'Back');
    await press(element, instagram('case.event.partly'));
    await settled();
    expect(localStorage.length).toBe(0);
  });

  test('the next visit starts there', async () => {
    const { record } = caseOf('silent');
    localStorage.setItem(KEY, JSON.stringify({ version: 1, records: [record] }));
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    expect(heading(element)).toBe(instagram('case.silent'));
    const other = await mount({ service: 'facebook', region: 'DE', lang: 'en' });
    expect(heading(other)).toBe(about(en, 'Facebook')('ask.account'));
  });

  test.each([
    ['full', 'QuotaExceededError'],
    ['denied', 'SecurityError'],
  ] as const)('where storage is %s, it is said, and nothing is lost', async (result, name) => {
    const { element } = await openCase(caseOf('refused'));
    await press(element, en['case.proof']);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException(result, name);
    });
    button(element, en['case.keep']).click();
    await settled();
    expect(said(element)).toContain(en[`case.kept.${result}`]);
    expect(said(element)).toContain('Meta refused');
    expect(button(element, en['case.keep'])).toBeDefined();
  });

  test('where it fills up later, what is told is not lost, and that it is not kept is said', async () => {
    const { record } = caseOf('silent');
    localStorage.setItem(KEY, JSON.stringify({ version: 1, records: [record] }));
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const fold = inside(element).querySelector('details');
    if (fold) fold.open = true;
    await press(element, instagram('case.event.refused'));
    await settled();
    expect(heading(element)).toBe(instagram('case.refused'));
    expect(said(element)).toContain(en['case.kept.full']);
  });
});

describe('a saved card', () => {
  test('loads again as it was', async () => {
    const files = downloads();
    const { element } = await openCase(caseOf('proof-long'));
    button(element, en['case.save']).click();
    expect(files.map(({ name }) => name)).toEqual(['instagram-2026-11-19.json']);
    const text = (await files[0]?.blob.text()) ?? '';
    const other = await openCase(caseOf('proof'));
    await next(other.element, () => void load(other.element, text));
    expect(heading(other.element)).toBe(instagram('case.refused'));
    await press(other.element, en['case.proof']);
    expect(said(other.element)).toContain(instagram('case.event.reminded'));
  });

  test('of another service leads to that service', async () => {
    const { element } = await openCase(caseOf('proof'));
    const card = { ...caseOf('refused').record, service: 'spotify' };
    await next(element, () => void load(element, JSON.stringify(card)));
    expect(heading(element)).toBe('Spotify refused');
    expect(said(element)).toContain('Spotify · Germany');
  });

  test.each([
    ['size', 'x'.repeat(200_000)],
    ['json', '{"version":1'],
    ['json', '<script>alert(1)</script>'],
    ['version', JSON.stringify({ ...caseOf('proof').record, version: 2 })],
    ['shape', '{"__proto__":{"version":1}}'.replace('{"__proto__"', '{"version":1,"__proto__"')],
    ['shape', JSON.stringify({ ...caseOf('proof').record, service: '../../evil' })],
    ['shape', JSON.stringify({ ...caseOf('proof').record, service: 'no-such-service' })],
    ['shape', JSON.stringify({ ...caseOf('proof').record, subdivision: 'US-CA' })],
    ['shape', JSON.stringify({ ...caseOf('proof').record, filed: '2026-02-30' })],
  ] as const)('is refused with its reason (%s), and nothing is lost', async (reason, text) => {
    const { element } = await openCase(caseOf('proof-long'));
    await load(element, text);
    expect(heading(element)).toBe(en['case.proof']);
    expect(said(element)).toContain(en[`case.kept.not-${reason}`]);
    expect(said(element)).toContain(instagram('case.event.reminded'));
    expect(localStorage.length).toBe(0);
  });
});

describe('what is handed over', () => {
  test('a reminder is a calendar file that others read', async () => {
    const files = downloads();
    const { element } = await openCase(caseOf('remind'));
    button(element, en['case.ics']).click();
    expect(files[0]?.name).toBe('instagram-2026-12-22.ics');
    const calendar = new ICAL.Component(ICAL.parse((await files[0]?.blob.text()) ?? '') as never[]);
    const event = calendar.getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-12-22');
    expect(event?.getFirstPropertyValue('summary')).toBe(instagram('case.remind.reply'));
    expect(event?.getAllSubcomponents('valarm')).toHaveLength(1);
  });

  test('a letter is a mail that others read', async () => {
    const files = downloads();
    const { element } = await openCase({
      ...caseOf('write-reminder'),
      record: { ...caseOf('write-reminder').record, service: 'spotify' },
    });
    const name = inside(element).querySelector('#name') as HTMLInputElement;
    name.value = 'Zoë “100 %” & Söhne + 😀';
    name.dispatchEvent(new Event('input'));
    button(element, en['case.letter.file']).click();
    expect(files[0]?.name).toBe('letter.eml');
    const mail = await PostalMime.parse((await files[0]?.blob.arrayBuffer()) ?? '');
    expect(mail.to?.[0]?.address).toBe('privacy@spotify.com');
    expect(mail.subject).toContain('Spotify');
    const whole = inside(element).querySelector('.letter .whole .copy-text')?.textContent ?? '';
    expect(whole).toContain('Zoë “100 %” & Söhne + 😀');
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(whole.trim());
  });
});

test('a tab that is looked at again on another day says what holds then', async () => {
  const { element } = await openCase(caseOf('waiting-today'));
  (inside(element).activeElement as HTMLElement | null)?.blur();
  const seen = (): void => void document.dispatchEvent(new Event('visibilitychange'));
  const before = inside(element).querySelector('.heading');
  expect(heading(element)).toBe(instagram('case.waiting'));
  seen();
  await settled();
  expect(inside(element).querySelector('.heading')).toBe(before);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T12:00:00') });
  await next(element, seen);
  expect(heading(element)).toBe(instagram('case.silent'));
  // Whoever reads elsewhere on the page stays there.
  expect(document.activeElement).toBe(document.body);
});
