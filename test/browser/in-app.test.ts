/** Readers inside an app's own browser, where their logins do not hold. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OptOutWizard } from '../../src/index.ts';
import { button, inside, mount, press, said } from '../support/mount.ts';
import { de, en, fill } from '../support/words.ts';

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android =
  'Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP4A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36';

/** What of a button is seen. */
const shown = (button?: Element): string =>
  [...(button?.querySelectorAll('.flip > span') ?? [])]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }))
    .map((e) => e.textContent.trim())
    .join(' ');

/** What these apps say, and what they are called. */
const apps = [
  [`${phone} Mobile/15E148 Instagram 358.0.0.34.67 (iPhone15,2; iOS 18_1; en_GB)`, 'Instagram'],
  [`${android} Instagram 358.0.0.51.97 Android`, 'Instagram'],
  [`${phone} Mobile/22B83 [FBAN/FBIOS;FBAV/490.0.0.50.94;FBBV/1;FBDV/iPhone15,2]`, 'Facebook'],
  [`${android} [FB_IAB/FB4A;FBAV/490.0.0.49.82;IABMV/1;]`, 'Facebook'],
  [`${phone} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/484.0;FBBV/1]`, 'Messenger'],
  [`${android} [FB_IAB/Orca-Android;FBAV/484.0.0.0.1;]`, 'Messenger'],
  [`${phone} Mobile/15E148 Barcelona 358.0.0.28.108 (iPhone15,2)`, 'Threads'],
  [`${phone} Mobile/15E148 Twitter for iPhone/10.70`, 'X'],
  [`${phone} Mobile/15E148 [LinkedInApp]/9.30.1234`, 'LinkedIn'],
  [`${phone} Mobile/15E148 Snapchat/13.20.0.41 (like Safari/8619.2, panda)`, 'Snapchat'],
  [`${phone} Mobile/15E148 [Pinterest/iOS]`, 'Pinterest'],
  [`${android} musical_ly_2023705030 JsSdk/1.0 BytedanceWebview/d8a21c6`, 'TikTok'],
] as const;

const browsers = [
  `${phone} Version/18.1 Mobile/15E148 Safari/604.1`,
  android.replace('; wv', ''),
  'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
];

const url = 'https://help.instagram.com/contact/233964459562201';

/** The link screen, as a browser with this name shows it. */
async function open(userAgent: string, lang = 'en'): Promise<OptOutWizard> {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  return mount({
    service: 'instagram',
    region: 'DE',
    lang,
    log: [{ key: 'account', event: 'choose.one' }],
  });
}

const links = (element: OptOutWizard): HTMLAnchorElement[] => [
  ...inside(element).querySelectorAll<HTMLAnchorElement>('.body a'),
];
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

afterEach(() => vi.restoreAllMocks());

describe.each(apps)('%s', (userAgent, app) => {
  test(`says that the reader is inside ${app}, copies first, opens second`, async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await open(userAgent);
    expect(said(element)).toContain(`${fill(en['in-app'], { app })}. ${en['in-app.text']}`);
    expect(said(element)).not.toContain(en['need.leave-in-app-browser']);
    const primary = [...inside(element).querySelectorAll<HTMLElement>('.body .primary')];
    expect(primary.map(shown)).toEqual([en['copy.link']]);
    primary[0]?.click();
    await settled();
    expect(write).toHaveBeenCalledExactlyOnceWith(url);
    expect(shown(primary[0])).toBe(en.copied);
    expect(inside(element).querySelector('.status')?.textContent).toBe(en.copied);
  });
});

describe('inside an app', () => {
  const [instagram] = apps[0];

  test('the link opens quietly, once, and says that it is a new tab', async () => {
    const element = await open(instagram);
    expect(links(element).map((a) => [a.href, a.target, a.rel, a.className])).toEqual([
      [url, '_blank', 'noopener noreferrer', 'quiet'],
    ]);
    expect(links(element)[0]?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      `${en['in-app.here']} help.instagram.com, ${en['new-tab']}`,
    );
    const [first] = inside(element).querySelectorAll('.body a, .body button');
    expect(first).toBe(button(element, en['copy.link']));
  });

  test('there is one button that copies the link, and a picture that says nothing aloud', async () => {
    const element = await open(instagram);
    const copies = [...inside(element).querySelectorAll('.body button')].filter((b) =>
      b.textContent.trim().startsWith(en['copy.link']),
    );
    expect(copies).toHaveLength(1);
    expect(said(element)).toContain(en['in-app.menu']);
    const pictures = [...inside(element).querySelectorAll('.body .shot')];
    expect(pictures.map((p) => p.ariaHidden)).toEqual(['true']);
  });

  test('where copying is denied the address is shown and selected, and a message says so', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    const element = await open(instagram);
    const text = inside(element).querySelector<HTMLElement>('.act .copy-text');
    expect(text?.checkVisibility()).toBe(false);
    button(element, en['copy.link']).click();
    await settled();
    expect(text?.checkVisibility()).toBe(true);
    expect(text?.textContent).toBe(url);
    expect(String(getSelection())).toBe(url);
    expect(inside(element).querySelector('.status')?.textContent).toBe(en['copy.failed']);
    expect(shown(button(element, en['copy.link']))).toBe(en['copy.link']);
  });

  test('the way goes on as anywhere', async () => {
    const element = await open(instagram, 'de');
    expect(said(element)).toContain(fill(de['in-app'], { app: 'Instagram' }));
    await press(element, de['next.open']);
    expect(said(element)).not.toContain(fill(de['in-app'], { app: 'Instagram' }));
  });
});

describe.each(browsers)('in a browser of one’s own: %s', (userAgent) => {
  test('the link leads, and nothing speaks of an app', async () => {
    const element = await open(userAgent);
    expect(links(element).map((a) => [a.href, a.className])).toEqual([[url, 'primary']]);
    expect(said(element)).not.toContain(en['in-app.text']);
    expect(inside(element).querySelectorAll('.body .primary')).toHaveLength(1);
  });

  test('“Copied” takes the place of the pressed button’s words, is said once, and nothing moves', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await open(userAgent);
    const places = (): number[] =>
      [...inside(element).querySelectorAll('.frame, .body > *, .body button, .foot')].flatMap((e) =>
        Object.values(e.getBoundingClientRect().toJSON() as Record<string, number>),
      );
    const pressed = button(element, en['copy.link']);
    const before = places();
    pressed.click();
    await settled();
    expect(write).toHaveBeenCalledExactlyOnceWith(url);
    expect(shown(pressed)).toBe(en.copied);
    expect(inside(element).querySelector('.status')?.textContent).toBe(en.copied);
    expect(places()).toEqual(before);
  });
});
