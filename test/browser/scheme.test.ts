/** The box may be dark on a light page, and the other way round. What stands on the page stays readable. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../src/define.ts';
import '../../src/elements/open-wizard.ts';
import { contrastOf } from '../support/contrast.ts';
import { deferredSource } from '../support/deferred-source.ts';

/** Of a text in the size of the article. */
const LEAST = 4.5;
/** Each file is tried three times. */
const TRIES = { timeout: 8000 };

const PAGES = {
  light: 'color-scheme: light; background: #fff; color: #1b1b1b',
  dark: 'color-scheme: dark; background: #101113; color: #ededed',
  'silent about it': 'background: #fff; color: #1b1b1b',
};
const BOXES = ['', 'light', 'dark', 'auto'];
const LINKS = '<p class="links">More on <a href="https://example.org/">their page</a></p>';

/** More than links, as where an end tag is missing: it is shown below the wizard. */
const ARTICLE = `${LINKS}<h2 class="links">The article goes on</h2>`;

function put(scheme: string, inside = LINKS) {
  const source = deferredSource();
  const element = document.createElement('opt-out-wizard');
  Object.assign(element, { source, service: 'instagram', region: 'DE', lang: 'en' });
  if (scheme) element.setAttribute('color-scheme', scheme);
  element.innerHTML = inside;
  document.body.replaceChildren(element);
  const root = element.shadowRoot as ShadowRoot;
  return { element, source, root };
}

/** Every text that is seen, in the tag and in its shadow root. */
function unreadable(element: Element): string[] {
  const texts = [
    ...element.querySelectorAll('.links, .links a'),
    ...(element.shadowRoot?.querySelectorAll('.failed p, .failed button, .frame p, .offer b') ?? []),
  ].filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.textContent?.trim());
  expect(texts.length).toBeGreaterThan(0);
  return texts
    .map((text) => [contrastOf(text), text.textContent] as const)
    .filter(([contrast]) => contrast < LEAST)
    .map(([contrast, text]) => `${contrast.toFixed(1)}: ${text}`);
}

afterEach(() => document.body.removeAttribute('style'));

describe.each(Object.entries(PAGES))('a page that is %s', (_, style) => {
  describe.each(BOXES)('color-scheme="%s"', (scheme) => {
    const begin = (inside?: string): ReturnType<typeof put> => {
      document.body.setAttribute('style', style);
      return put(scheme, inside);
    };
    test('the links while the wizard is on its way', async () => {
      const { element, source } = begin();
      await vi.waitFor(() => expect(source.held.join()).toContain('entry'));
      expect(unreadable(element)).toEqual([]);
    });
    test('the links and the message where it cannot come', async () => {
      const { element, source, root } = begin();
      await vi.waitFor(() => expect(source.held.join()).toContain('words'));
      source.release('words');
      await vi.waitFor(() => {
        if (source.held.length > 0) source.fail();
        expect(root.querySelector('.failed')).not.toBeNull();
      }, TRIES);
      expect(unreadable(element)).toEqual([]);
    });
    test('the button over the links, and the box', async () => {
      const { element, source, root } = begin();
      await vi.waitFor(() => {
        if (source.held.length > 0) source.release();
        expect(root.querySelector('[part=open]')).not.toBeNull();
      });
      expect(unreadable(element)).toEqual([]);
      root.querySelector<HTMLElement>('[part=open]')?.click();
      await vi.waitFor(() => expect(root.querySelector('.heading')).not.toBeNull());
      expect(unreadable(element)).toEqual([]);
    });
    test('an article that got into the tag', async () => {
      const { element, source, root } = begin(ARTICLE);
      await vi.waitFor(() => {
        if (source.held.length > 0) source.release();
        expect(root.querySelector('.heading, [part=open]')).not.toBeNull();
      });
      expect(unreadable(element)).toEqual([]);
    });
  });
});
