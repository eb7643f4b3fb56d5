/** The box may be dark on a light page, and the other way round. What stands on the page stays readable. */
import { render } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../src/define.ts';
import '../../src/elements/open-wizard.ts';
import { failedView } from '../../src/elements/views/failed.view.ts';
import { memorySource } from '../../stories/support/memory-source.ts';
import { contrastOf } from '../support/contrast.ts';
import { en } from '../support/words.ts';

/** Of a text in the size of the article. */
const LEAST = 4.5;

const PAGES = {
  light: 'color-scheme: light; background: #fff; color: #1b1b1b',
  dark: 'color-scheme: dark; background: #101113; color: #ededed',
  'silent about it': 'background: #fff; color: #1b1b1b',
};
const BOXES = ['', 'light', 'dark', 'auto'];
const LINKS = '<p class="links">More on <a href="https://example.org/">their page</a></p>';

/** More than links, as where an end tag is missing: it is shown below the wizard. */
const ARTICLE = `${LINKS}<h2 class="links">The article goes on</h2>`;

/** What becomes of the files: they are on their way for ever, or they are there. */
const never = (): Promise<never> => new Promise(() => undefined);
const FATES = {
  waits: { entry: never },
  comes: {},
};

function put(scheme: string, fate: keyof typeof FATES, inside = LINKS): Element {
  const element = document.createElement('opt-out-wizard');
  const source = { ...memorySource, ...FATES[fate] };
  Object.assign(element, { source, service: 'instagram', region: 'DE', lang: 'en' });
  if (scheme) element.setAttribute('color-scheme', scheme);
  element.innerHTML = inside;
  document.body.replaceChildren(element);
  return element;
}

/** Waits for something in the box. */
const shown = (element: Element, selector: string): Promise<HTMLElement> =>
  vi.waitFor(() => {
    const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found?.textContent?.trim()) throw new Error(`no ${selector}`);
    return found;
  });

/** Every text that is seen, in the tag and in its shadow root. */
function unreadable(element: Element): string[] {
  const texts = [
    ...element.querySelectorAll('.links, .links a'),
    ...(element.shadowRoot?.querySelectorAll(
      '.failed p, .failed button, .frame p, .offer span, .offer b',
    ) ?? []),
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
    const begin = (fate: keyof typeof FATES, inside?: string): Element => {
      document.body.setAttribute('style', style);
      return put(scheme, fate, inside);
    };
    test('the links while the wizard is on its way', async () => {
      const element = begin('waits');
      await vi.waitFor(() =>
        expect(element.shadowRoot?.adoptedStyleSheets.length).toBeGreaterThan(0),
      );
      expect(unreadable(element)).toEqual([]);
    });
    test('the message where it cannot come', async () => {
      const element = begin('waits');
      const root = element.shadowRoot as ShadowRoot;
      await vi.waitFor(() => expect(root.adoptedStyleSheets.length).toBeGreaterThan(0));
      render(
        failedView({ language: 'en', words: en }, false, () => undefined),
        root.firstElementChild as HTMLElement,
      );
      expect(unreadable(element)).toEqual([]);
    });
    test('the button over the links, and the box', async () => {
      const element = begin('comes');
      const open = await shown(element, '[part=open]');
      expect(unreadable(element)).toEqual([]);
      open.click();
      await shown(element, '.heading');
      expect(unreadable(element)).toEqual([]);
    });
    test('an article that got into the tag', async () => {
      const element = begin('comes', ARTICLE);
      await shown(element, '.heading, [part=open]');
      expect(unreadable(element)).toEqual([]);
    });
  });
});
