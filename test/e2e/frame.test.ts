import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { article, dist, ownLink, site, strict, versioned } from './support/site.ts';
import { offer } from './support/visit.ts';
import { frameHeight, pressInFrame } from './support/press-in-frame.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), 'utf8');
const libraries = {
  '/pym.js': read('pym.js/dist/pym.v1.min.js'),
  '/iframe-resizer.js': read('iframe-resizer/js/iframeResizer.min.js'),
};
const query = 'service=instagram&region=de&lang=de';
/** Beside the frame, which is on another host than the page. */
const resizeOf = (address: string): string =>
  `<script src="${new URL('/cdn/resize.js', address).href}"></script>`;
/** Copied to the page's host by an optimiser; the tag says where it is from. */
const copied = (address: string): string =>
  `<script src="/cdn/resize.js" data-opt-out-base="${new URL('/cdn/', address).href}"></script>`;
const BASE = 'data-opt-out-base';
const readBuilt = (path: string) => readFileSync(`${dist}/${path}`, 'utf8');
/** Keeps what the page hears of the wizard. */
const heard = `<script>
  globalThis.heard = [];
  for (const name of ['opt-out-step', 'opt-out-outcome'])
    addEventListener(name, (event) => heard.push(name + ' ' + event.detail.service));
</script>`;

const frame = (address: string, more = '') =>
  `<iframe src="${address}" ${more} style="width: 100%; height: 90px; border: 0"></iframe>`;

/** Hosts, and what they embed. */
const hosts: Record<string, (address: string) => string> = {
  'our own script': (address) => `${frame(address)}${resizeOf(address)}`,
  'our own script, which comes first': (address) => `${resizeOf(address)}${frame(address)}`,
  'our own script, copied': (address) => `${frame(address)}${copied(address)}`,
  'our own script, as a module': (address) =>
    `${frame(address)}${resizeOf(address).replace('<script', '<script type="module"')}`,
  'our own script, late': (address) => `${frame(address)}<script>
    setTimeout(() => {
      const script = document.createElement('script');
      script.src = new URL('/cdn/resize.js', '${address}').href;
      document.body.append(script);
    }, 900);</script>`,
  'our own script, inlined': (address) =>
    `${frame(address)}<script ${BASE}="${new URL('/cdn/', address).href}">${readBuilt('cdn/resize.js')}</script>`,
  'pym.js': (address) => `<div id="here"></div><script src="/pym.js"></script>
    <script>new pym.Parent('here', '${address}', {});</script>`,
  'iframe-resizer': (address) => `${frame(address)}<script src="/iframe-resizer.js"></script>
    <script>iFrameResize({ checkOrigin: true,
      onInit: (iframe) => iframe.iFrameResizer.sendMessage('one:two') }, 'iframe');</script>`,
  'a page that listens as amp-iframe does': (address) => `${frame(address)}<script>
    addEventListener('message', ({ source, data: { sentinel, type, height } }) => {
      const [iframe] = document.getElementsByTagName('iframe');
      if (source === iframe.contentWindow && sentinel === 'amp' && type === 'embed-size')
        iframe.style.height = height + 'px';
    });</script>`,
};

const font = readFileSync(
  fileURLToPath(
    new URL('../../node_modules/storybook/assets/browser/nunito-sans-bold.woff2', import.meta.url),
  ),
).toString('base64');
/** The frame's text is in a font that is not there yet; then it comes. */
const withFont = `async () => {
  const { document, FontFace } = window[0];
  document.body.style.fontFamily = 'Late, serif';
  await new Promise((done) => setTimeout(done, 200));
  const bytes = Uint8Array.from(atob('${font}'), (each) => each.charCodeAt(0));
  // As bytes: the frame's own policy lets no font in.
  const late = new FontFace('Late', bytes, { sizeAdjust: '200%', ascentOverride: '200%' });
  document.fonts.add(await late.load());
}`;

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  /** The page with the frame; the frame is from another host unless told otherwise. */
  async function open(
    body: (address: string) => string,
    { path = '/cdn/frame.html', say = query } = {},
  ) {
    const cdn = await site('');
    const html = article(`${heard}${body(`${cdn.url}${path}?${say}`)}`);
    const host = await site(html, { pages: libraries });
    await engine.open(`${host.url}/`);
  }

  const height = () => frameHeight(engine);
  const grows = (least: number) =>
    until(5000, async () => expect(await height()).toBeGreaterThan(least));

  test.each(Object.entries(hosts))('%s gives the frame its height', async (_, body) => {
    await open(body);
    await until(5000, async () => expect(await height()).toBeGreaterThan(30));
    await pressInFrame(engine);
    await grows(350);
    expect(await engine.errors()).toEqual([]);
  });

  test('our own script takes title and events over, grows and shrinks', async () => {
    await open(hosts['our own script']!);
    await until(5000, async () =>
      expect(await engine.evaluate(() => document.querySelector('iframe')?.title)).toBe(de.title),
    );
    // What the page gave is enough: nothing moved.
    expect(await height()).toBe(90);
    await pressInFrame(engine);
    await grows(250);
    const all = () => engine.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    await until(5000, async () => expect(await all()).toContain('opt-out-step instagram'));
    const wide = await height();
    await engine.evaluate(() => {
      document.querySelector('iframe')!.style.width = '240px';
    });
    await grows(wide + 20);
    await engine.evaluate(() => {
      document.querySelector('iframe')!.style.width = '100%';
    });
    await until(5000, async () => expect(await height()).toBe(wide));
  });

  test('with a script for each of two frames, each event is heard once, each frame shrinks again, and what the page has hears on', async () => {
    await open(
      (address) => `${hosts['our own script']!(address).repeat(2)}<script>
        addEventListener('message', ({ data }) => data.optOut && heard.push(data.optOut));
      </script>`,
    );
    await pressInFrame(engine);
    await grows(250);
    const all = () => engine.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    await until(5000, async () => expect(await all()).toContain('opt-out-step instagram'));
    const wide = await height();
    const inside = async (width: string) =>
      engine.evaluate({
        toString: () => `() => { document.querySelector('iframe').style.width = '${width}'; }`,
      } as never);
    await inside('240px');
    await grows(wide + 20);
    await inside('100%');
    await until(5000, async () => expect(await height()).toBe(wide));
    expect((await all()).filter((said) => said === 'opt-out-step instagram')).toHaveLength(1);
    expect(await all()).toContain('size');
  });

  test('a font of the frame that comes late changes its height, and so does one that goes', async () => {
    const server = await site(
      article(`${frame(`/cdn/frame.html?${query}`)}<script src="/cdn/resize.js"></script>`),
    );
    await engine.open(`${server.url}/`);
    await pressInFrame(engine);
    await grows(250);
    const before = await height();
    // As a font does that is wider and higher than the one it takes the place of.
    await engine.evaluate({ toString: () => withFont } as never);
    await grows(before + 60);
    const high = await height();
    await engine.evaluate(() => {
      document.querySelector('iframe')!.contentDocument!.fonts.clear();
    });
    await until(5000, async () => expect(await height()).toBeLessThan(high - 60));
    expect(await engine.errors()).toEqual([]);
  });

  test('a frame in a hidden tab has its height when it is shown', async () => {
    await open((address) => `<div hidden>${frame(address)}</div>${resizeOf(address)}`);
    await new Promise((done) => setTimeout(done, 400));
    await engine.evaluate(() => document.querySelector('div')?.removeAttribute('hidden'));
    await until(5000, async () =>
      expect(await engine.evaluate(() => document.querySelector('iframe')?.title)).toBe(de.title),
    );
    await pressInFrame(engine);
    await grows(250);
  });

  test('a frame whose src is no address, or that says what is no text, stops nothing', async () => {
    const odd = `<script>
      for (const name of [{ toString: 7 }, ['opt-out-step'], null])
        parent.postMessage({ optOut: 'event', name, detail: { service: 'own' } }, '*');</script>`;
    const cdn = await site('', { pages: { '/odd/frame.html': odd } });
    const frames = `${frame(`${cdn.url}/odd/frame.html`)}<iframe src="http://[/frame.html"></iframe>`;
    const body = `${frame(`${cdn.url}/cdn/frame.html?${query}`)}${frames}${resizeOf(cdn.url)}`;
    const host = await site(article(`${heard}${body}`), { pages: libraries });
    await engine.open(`${host.url}/`);
    await pressInFrame(engine);
    await grows(250);
    expect(await engine.errors()).toEqual([]);
    const all = () => engine.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(await all()).not.toContain('opt-out-step own');
  });

  test('a frame from elsewhere than the script is told to the developer, once', async () => {
    await open((address) => `${frame(address)}<script src="/cdn/resize.js"></script>`);
    await until(5000, async () => expect((await engine.errors()).join()).toContain(BASE));
    expect((await engine.errors()).filter((text) => text.includes(BASE))).toHaveLength(1);
    expect(await height()).toBe(90);
  });

  test('an image that is called `baseURI` stops nothing', async () => {
    await open((address) => `<img name="baseURI" alt="">${hosts['our own script']!(address)}`);
    await until(5000, async () =>
      expect(await engine.evaluate(() => document.querySelector('iframe')?.title)).toBe(de.title),
    );
  });

  test('nobody but the frame is listened to', async () => {
    await open((address) => `${frame(address)}<iframe id="evil"></iframe>${resizeOf(address)}`);
    await engine.evaluate(() => {
      const evil = document.querySelector<HTMLIFrameElement>('#evil')!.contentWindow as Window & {
        eval(code: string): void;
      };
      evil.eval(
        `parent.postMessage({ optOut: 'size', height: 5000, title: 'own' }, '*');
        parent.postMessage({ optOut: 'event', name: 'opt-out-step', detail: { service: 'own' } }, '*');`,
      );
      postMessage({ optOut: 'size', height: 5000, title: 'own' });
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(await height()).toBeLessThan(300);
    const all = () => engine.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(await all()).not.toContain('opt-out-step own');
  });

  test('a frame that has our name somewhere else in its address is nobody’s', async () => {
    const advert = `<script>
      parent.postMessage({ optOut: 'size', height: 5000, title: 'own' }, '*');
      parent.postMessage({ optOut: 'screen', top: 0 }, '*');
      parent.postMessage({ optOut: 'event', name: 'opt-out-outcome', detail: { service: 'own' } }, '*');</script>`;
    const paths = ['/ad?on=/frame.html', '/ad#/frame.html', '/frame.html/ad', '/frame.html-ad'];
    const pages = Object.fromEntries(paths.map((path) => [path.replace(/[?#].*/, ''), advert]));
    const cdn = await site('', { pages });
    const other = await site('', { pages: { '/ads/frame.html': advert } });
    // An address that has its page in itself is of no host.
    const addresses = [
      ...paths.map((path) => `${cdn.url}${path}`),
      `data:text/html,${encodeURIComponent(advert)}/frame.html`,
      // Called as ours is, from a host that our script is not from.
      `${other.url}/ads/frame.html`,
    ];
    const host = await site(
      article(`${heard}${resizeOf(cdn.url)}${addresses.map((each) => frame(each)).join('')}`),
    );
    await engine.open(`${host.url}/`);
    await new Promise((done) => setTimeout(done, 500));
    const heights = await engine.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ style, title }) => style.height + title),
    );
    expect(heights).toEqual(addresses.map(() => '90px'));
    const all = () => engine.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(await all()).toEqual([]);
  });

  /** Inside the frame, opened as a page. */
  const alone = async (say: string, path = '/cdn/frame.html') => {
    const server = await site('');
    await engine.open(`${server.url}${path}?${say}`);
    return server;
  };
  const attributes = () =>
    engine.evaluate(() => {
      const tag = document.querySelector('opt-out-wizard');
      const pairs = tag?.getAttributeNames().map((each) => [each, tag.getAttribute(each)]);
      return Object.fromEntries(pairs ?? []) as Record<string, string>;
    });

  test.each(['/cdn/frame.html', `${versioned}/frame.html`])(
    '%s shows the wizard, its link inside',
    async (path) => {
      await alone(`${query}&heading-level=1&color-scheme=dark`, path);
      await engine.waitFor(de.offer);
      expect(await attributes()).toEqual({
        service: 'instagram',
        region: 'de',
        lang: 'de',
        'heading-level': '1',
        'color-scheme': 'dark',
      });
      await engine.press(offer);
      await engine.waitFor(instagram('ask.account'));
    },
  );

  test.each([
    ['service', '"><script>alert(1)</script>'],
    ['region', 'javascript:alert(1)'],
    ['report-to', 'https://evil.example/report'],
    ['report-to', 'me@evil.example'],
    ['catalogue', 'https://evil.example/catalogue/'],
    ['onclick', 'alert(1)'],
    ['style', 'position:fixed'],
  ])('%s=%s is left out', async (parameter, value) => {
    await alone(`lang=de&${parameter}=${encodeURIComponent(value)}`);
    await until(5000, async () => expect(await attributes()).toEqual({ lang: 'de' }));
  });

  test.each(['lang=de', 'lang=de&service=myspace'])(
    '%s: what the page says without scripts gives way to the box',
    async (say) => {
      await alone(say);
      await engine.waitFor(de.offer);
      const isSeen = () => {
        const line = document.querySelector<HTMLElement>('opt-out-wizard > p');
        if (line) line.style.animation = 'none';
        return line?.checkVisibility({ visibilityProperty: true });
      };
      await until(5000, async () => expect(await engine.evaluate(isSeen)).toBe(false));
    },
  );

  test('what is left out is told developers, once each', async () => {
    const html = readFileSync(`${dist}/cdn/frame.html`, 'utf8');
    const collecting = html.replace('<script', '<script src="/collect.js"></script>$&');
    const server = await site('', { pages: { '/cdn/frame.html': collecting } });
    const say = 'services=instagram&country=DE&lang=de&device=phone&initialWidth=640';
    await engine.open(`${server.url}/cdn/frame.html?${say}`);
    await until(5000, async () =>
      expect((await engine.errors()).toSorted()).toEqual([
        'console.warn: <opt-out-wizard>: it has no attribute "services" (is "service" meant?), "country" (is "region" meant?)',
        'console.warn: frame.html does not take device=phone',
      ]),
    );
  });

  test('without the wizard the frame has the link', async () => {
    const fault = (path: string) => (path.includes('wizard.js') ? { status: 404 } : undefined);
    const server = await site('', { fault });
    await engine.open(`${server.url}/cdn/frame.html?${query}`);
    await until(5000, async () =>
      expect((await engine.links()).map(({ href }) => href)).toEqual([ownLink]),
    );
  });

  test('without any script it says so', async () => {
    const server = await site('', {
      fault: (path) => (path.endsWith('.js') ? { status: 404 } : undefined),
    });
    await engine.open(`${server.url}/cdn/frame.html?${query}`);
    await engine.waitFor(de['frame.missing']);
  });

  test('in a sandbox that lets scripts run and nothing else, and under a strict policy', async () => {
    const cdn = await site('');
    const html = article(
      `${frame(`${cdn.url}/cdn/frame.html?${query}`, 'sandbox="allow-scripts"')}${copied(cdn.url)}`,
    );
    const policy = `${strict['Content-Security-Policy']}; frame-src ${cdn.url}`;
    const host = await site({ html, headers: { 'Content-Security-Policy': policy } });
    await engine.open(`${host.url}/`);
    const titled = (title: string) =>
      until(5000, async () =>
        expect(await engine.evaluate(() => document.querySelector('iframe')?.title)).toBe(title),
      );
    // WebKitGTK runs nothing in a frame without an origin: what stands in it stays.
    if (name === 'webkit') return titled('');
    await titled(de.title);
    await pressInFrame(engine);
    await grows(250);
  });
});

test('the page of the frame is the same for every service', () => {
  const page = readFileSync(`${dist}/cdn/frame.html`, 'utf8');
  expect(page).not.toContain('instagram');
  expect(page).not.toMatch(/innerHTML|unsafe-inline/);
});
