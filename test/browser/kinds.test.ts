/** One journey for each kind of mechanism, as a reader walks it. */
import { describe, expect, test, vi } from 'vitest';
import type { OptOutWizard } from '../../src/index.ts';
import { PreviewWizard } from '../../stories/support/preview-wizard.ts';
import { memorySource } from '../../stories/support/memory-source.ts';
import { button, heading, inside, mount, next, press, said, withRoom } from '../support/mount.ts';
import { about, de, en } from '../support/words.ts';

const links = (element: OptOutWizard): string[] =>
  [...inside(element).querySelectorAll<HTMLAnchorElement>('.body a')].map((a) => a.href);

const outcomes: string[] = [];
document.addEventListener('opt-out-outcome', (e) => outcomes.push(e.detail.outcome));
const open = async (service: string, region: string, lang = 'en'): Promise<OptOutWizard> => {
  outcomes.length = 0;
  return mount({ service, region, lang });
};

describe('a switch', () => {
  test('behind a link: open, flip, and the second step that belongs to it', async () => {
    const it = await open('chatgpt', 'US');
    await press(it, en['account.personal']);
    expect(heading(it)).toBe(about(en, 'ChatGPT')('go.setting'));
    expect(links(it)[0]).toMatch(/^https:\/\/chatgpt\.com\//);
    await press(it, en['next.there']);
    expect(heading(it)).toBe(en['form.switch.off']);
    expect(said(it)).toContain('Improve the model for everyone');
    await press(it, en['next.off']);
    expect(outcomes).toEqual(['switched']);
    expect(said(it)).toContain(en.then);
    await press(it, 'Delete all your chats');
    await press(it, en['device.web']);
    await press(it, en['next.done']);
    expect(outcomes).toEqual(['switched', 'deleted']);
    await press(it, en['more.back']);
    expect(heading(it)).toBe(about(en, 'ChatGPT')('done.switched'));
  });
  test('in the menus', async () => {
    const it = await open('perplexity', 'FR');
    await press(it, en['account.personal']);
    await press(it, en['device.web']);
    expect(heading(it)).toBe(about(en, 'Perplexity')('go.path'));
    expect(inside(it).querySelectorAll('.move').length).toBeGreaterThan(2);
    await press(it, en['next.there']);
    expect(heading(it)).toBe(en['form.switch.off']);
    await press(it, en['next.off']);
    expect(outcomes).toEqual(['switched']);
  });
  test('only in the app: another device is offered', async () => {
    const it = await open('snapchat', 'US');
    await press(it, en['device.web']);
    expect(heading(it)).toBe(en['other-device.not-established.web']);
    expect(button(it, en['stuck.device'])).toBeDefined();
    await press(it, en['device.android']);
    expect(said(it)).toContain('Generative AI Settings');
  });
  test('that only an administrator has: a mail to ask for it', async () => {
    const it = await open('figma', 'US');
    await press(it, en['account.member']);
    expect(links(it)[0]).toMatch(/^mailto:\?subject=/);
    expect(said(it)).toContain('Figma');
    await press(it, en['next.sent']);
    expect(outcomes).toEqual(['asked']);
  });
});

describe('a form', () => {
  test('to object with', async () => {
    const it = await open('instagram', 'DE', 'de');
    await press(it, de['account.one']);
    expect(links(it)[0]).toBe('https://help.instagram.com/contact/233964459562201');
    await press(it, de['next.open']);
    await press(it, de['next.sent']);
    expect(outcomes).toEqual(['filed']);
  });
});

describe('a mail', () => {
  test.each([
    ['DE', 'de', de['right.gdpr-21']],
    ['GB', 'en', en['right.uk-gdpr-21']],
    ['BR', 'en', en['right.br-lgpd-18']],
  ])('under the law of %s, which it names', async (region, lang, right) => {
    const it = await open('spotify', region, lang);
    const mail = new URL(links(it).find((l) => l.startsWith('mailto:')) ?? 'none:');
    expect(mail.pathname).toBe('privacy@spotify.com');
    expect(mail.searchParams.get('body')).toContain(right);
    expect(mail.searchParams.get('body')).toContain('Spotify');
    expect(mail.searchParams.get('body')).not.toMatch(/\{\w+\}/);
    await press(it, lang === 'de' ? de['next.sent'] : en['next.sent']);
    expect(outcomes).toEqual(['filed']);
  });
  test('from the owner of a workspace', async () => {
    const it = await open('slack', 'US');
    await press(it, en['account.workspace-owner']);
    expect(links(it)[0]).toMatch(/^mailto:feedback@slack\.com\?subject=Slack%20Global%20model/);
    await press(it, en['next.sent']);
    expect(outcomes).toEqual(['filed']);
  });
});

describe('lines for a file', () => {
  test('of a site’s owner', async () => {
    const it = await open('website', 'US');
    expect(heading(it)).toContain('robots.txt');
    expect(said(it)).toContain('User-agent: GPTBot');
    await press(it, en['next.done']);
    expect(outcomes).toEqual(['placed']);
  });
});

describe('no way, said plainly', () => {
  test('nothing to do', async () => {
    const it = await open('signal', 'GB');
    expect(heading(it)).toBe('United Kingdom: nothing to do');
    expect(outcomes).toEqual(['not-needed']);
  });
  test('nothing to do for one kind of account', async () => {
    const it = await open('github-copilot', 'US');
    await press(it, en['account.enterprise']);
    expect(heading(it)).toBe('United States: nothing to do');
    expect(outcomes).toEqual(['not-needed']);
  });
  test('none, and what still helps', async () => {
    const it = await open('reddit', 'US');
    expect(heading(it)).toBe('United States: no way to object');
    expect(said(it)).toContain(en['answer.helps']);
    expect(outcomes).toEqual(['none']);
    await press(it, 'Ask Reddit by email anyway');
    expect(links(it)[0]).toMatch(/^mailto:/);
  });
  test('disputed: both readings, and a try', async () => {
    const it = await open('instagram', 'CA');
    expect(heading(it)).toBe('Canada: sources disagree');
    expect(inside(it).querySelectorAll('.readings li').length).toBeGreaterThanOrEqual(2);
    expect(outcomes).toEqual(['disputed']);
  });
});

describe('an embed of five years ago', () => {
  test.each([
    ['twitter', 'X'],
    ['le-chat', 'Vibe'],
  ])('%s shows %s and says why', async (id, name) => {
    const it = await open(id, 'FR');
    expect(inside(it).querySelector('.answers')?.textContent).toContain(name);
    expect(said(it)).toContain(id === 'twitter' ? 'Twitter' : 'Le Chat');
    expect(inside(it).querySelector('.heading')?.textContent.trim()).not.toBe('');
  });
});

describe('what old facts look like', () => {
  if (!customElements.get('preview-wizard')) customElements.define('preview-wizard', PreviewWizard);
  const on = async (asOf: string): Promise<PreviewWizard> => {
    const element = document.createElement('preview-wizard') as PreviewWizard;
    Object.assign(element, {
      source: memorySource,
      service: 'tiktok',
      region: 'DE',
      lang: 'en',
      asOf,
    });
    await withRoom(element, () => next(element, () => undefined));
    return element;
  };
  const order = (element: PreviewWizard): number => {
    const [link, words] = ['a.primary', '.body > .copy .copy-text'].map((s) =>
      inside(element).querySelector(s),
    );
    return link && words ? link.compareDocumentPosition(words) : 0;
  };
  const source = 'Source: TikTok, seen 21 August 2026.';
  test('fresh: who says so and when, once, and no word of its age', async () => {
    const text = said(await on('2026-09-01'));
    expect(text.split(source)).toHaveLength(2);
    expect(text).not.toContain(en['fresh.stale']);
    expect(text).not.toContain(en.search);
  });
  test('ageing: the date is named, and the way is as before', async () => {
    const it = await on('2027-03-01');
    expect(said(it)).toContain(source);
    expect(said(it)).not.toContain(en['fresh.stale']);
    expect(said(it)).not.toContain(en.search);
    expect(links(it)[0]).toContain('www.tiktok.com');
  });
  test('stale: a plain sentence beside the date; the address leads, search words come after it', async () => {
    const it = await on('2028-03-01');
    expect(said(it)).toContain(`${source} ${en['fresh.stale']}`);
    expect(said(it)).toContain(en.search);
    expect(order(it) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
  test('no attribute or property makes old facts look new', async () => {
    const element = document.createElement('opt-out-wizard');
    Object.assign(element, {
      source: memorySource,
      service: 'tiktok',
      region: 'DE',
      lang: 'en',
      asOf: '2026-09-01',
      today: '2026-09-01',
    });
    element.setAttribute('as-of', '2026-09-01');
    vi.setSystemTime('2028-03-01T12:00:00Z');
    await withRoom(element, () => next(element, () => undefined));
    vi.useRealTimers();
    expect(said(element)).toContain(en['fresh.stale']);
  });
});
