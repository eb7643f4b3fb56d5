/** What controls are called, to those who hear them one after the other. */
import { describe, expect, test, vi } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import type { OptOutWizard } from '../../src/index.ts';
import { memorySource } from '../../stories/support/memory-source.ts';
import { heading, inside, mount, next, press, reopen, withEach } from '../support/mount.ts';
import { everyScreen } from '../support/screens.ts';
import { everyShape } from '../support/shapes.ts';
import { de, en } from '../support/words.ts';

const languages = { en, de };

const isHidden = (node: Node): boolean =>
  node instanceof Element &&
  (node.ariaHidden === 'true' || (node instanceof HTMLElement && node.hidden === true));

/** The words of a node that are read aloud. */
const heard = (node: Node): string =>
  isHidden(node) ? '' : node instanceof Text ? node.data : [...node.childNodes].map(heard).join('');

/** The accessible name of a control whose name is its label or its content. */
const nameOf = (control: Element): string =>
  (control.ariaLabel ?? heard(control)).replace(/\s+/g, ' ').trim();

/** Opens all that is folded in, sources included. */
async function unfold(element: OptOutWizard): Promise<void> {
  for (const fold of inside(element).querySelectorAll('details')) fold.open = true;
  const fold = inside(element).querySelector('.sources');
  if (fold)
    await vi.waitFor(() => expect(fold.querySelector('summary')?.textContent).toMatch(/\(\d+\)/));
}

const controls = (element: OptOutWizard): HTMLElement[] =>
  [...inside(element).querySelectorAll<HTMLElement>('a[href], button, summary')].filter((c) =>
    c.checkVisibility(),
  );

/** Names that several controls have, and links that do not say where they open. */
function flaws(element: OptOutWizard, newTab: string): string[] {
  const all = controls(element);
  const names = all.map(nameOf);
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  const silent = all
    .filter((c) => c instanceof HTMLAnchorElement && c.target === '_blank')
    .map(nameOf)
    .filter((name) => !name.includes(newTab));
  const unnamed = all.filter((_, i) => names[i] === '').map((c) => c.outerHTML);
  // What is seen is also what is said to press it.
  const other = all
    .filter((c) => !nameOf(c).includes(heard(c).replace(/\s+/g, ' ').trim()))
    .map((c) => `“${heard(c)}” is called “${nameOf(c)}”`);
  return [
    ...twice.map((name) => `twice “${name}”`),
    ...silent.map((name) => `no new tab in “${name}”`),
    ...unnamed.map((html) => `no name ${html}`),
    ...other,
  ];
}

const levels = (element: OptOutWizard): number[] =>
  [...inside(element).querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => Number(h.ariaLevel));

describe.each(['en', 'de'] as const)('in %s', (lang) => {
  const words = languages[lang];
  const screens = everyShape(everyScreen(services.map((s) => entry(s.id, lang))));

  test(
    'no two controls of a screen have one name, and new tabs are announced',
    {
      timeout: 300_000,
    },
    async () => {
      const found: string[] = [];
      const settings = screens.map((screen) => ({ ...screen, lang, headingLevel: 6 }));
      await withEach(settings, async (element, { service, region, at }) => {
        const where = `${service}/${region} ${at}`;
        found.push(...flaws(element, words['new-tab']).map((f) => `${where}: ${f}`));
        await unfold(element);
        found.push(...flaws(element, words['new-tab']).map((f) => `${where}, unfolded: ${f}`));
        // There is no seventh level.
        found.push(...levels(element).flatMap((l) => (l === 6 ? [] : [`${where}: level ${l}`])));
      });
      console.log(`${screens.length} shapes, ${lang}`);
      expect([...new Set(found)].join('\n')).toBe('');
    },
  );

  test('nor on a report that is mailed', async () => {
    const report = screens.find(({ step }) => step.kind === 'report');
    for (const reportTo of ['desk@example.org', 'https://example.org/new']) {
      const element = await mount({ ...report, lang, reportTo });
      expect(flaws(element, words['new-tab'])).toEqual([]);
      expect(inside(element).querySelector('a')?.target).toBe('_blank');
    }
  });

  test('nor on the screens that ask', async () => {
    const element = await mount({ service: 'instagram', region: 'BR', lang });
    await press(element, words['account.one']);
    await press(element, words['device.ios']);
    const look = async (): Promise<void> => {
      expect(flaws(element, words['new-tab']), heading(element)).toEqual([]);
      await unfold(element);
      expect(flaws(element, words['new-tab']), heading(element)).toEqual([]);
    };
    await press(element, words['stuck.rows']);
    expect(heading(element)).toBe(words['stuck.which']);
    await look();
    await press(element, words.back);
    await next(element, () => inside(element).querySelector<HTMLElement>('[part=change]')?.click());
    await look();
    await press(element, words.back);
    for (const answer of ['Instagram', lang === 'en' ? 'Brazil' : 'Brasilien']) {
      await reopen(element, answer);
      await look();
      await press(element, words.back);
    }
  });

  test.each([1, 3])('heading-level %i: the headings below are one level down', async (level) => {
    for (const { service, region, log, at } of screens.filter((_, i) => i % 10 === 0)) {
      const element = await mount({ service, region, log, lang, headingLevel: level });
      expect(levels(element), at).toEqual(
        levels(element).map((_, i) => (i === 0 ? level : level + 1)),
      );
    }
  });
});

describe('two boxes on one page', () => {
  const nameOfBox = (element: OptOutWizard): string =>
    inside(element).querySelector('section')?.ariaLabel ?? '';

  async function two(...settings: Parameters<typeof mount>[0][]): Promise<OptOutWizard[]> {
    const boxes: OptOutWizard[] = [];
    for (const one of settings) boxes.push(await mount(one));
    document.body.replaceChildren(...boxes);
    return boxes;
  }

  test('have two names', async () => {
    const boxes = await two(
      { service: 'instagram', region: 'DE', lang: 'en' },
      { service: 'facebook', region: 'DE', lang: 'en' },
    );
    expect(boxes.map(nameOfBox)).toEqual([`${en.title}: Instagram`, `${en.title}: Facebook`]);
  });

  test('have two names before they are opened, too', async () => {
    const offers = ['instagram', 'facebook'].map((service) => {
      const element = document.createElement('opt-out-wizard');
      Object.assign(element, { source: memorySource, service, region: 'DE', lang: 'en' });
      // As an editor's snippet has it: the links are part of the page's markup.
      element.innerHTML = '<p><a href="https://example.org/">A link</a></p>';
      return element;
    });
    document.body.replaceChildren(...offers);
    const buttons = await vi.waitFor(() => {
      const all = offers.map((o) => o.shadowRoot?.querySelector('[part=open]'));
      for (const one of all) expect(one).toBeInstanceOf(HTMLElement);
      return all as HTMLElement[];
    });
    expect(new Set(buttons.map(nameOf)).size).toBe(2);
    // A region of the same name would say it twice.
    for (const { parentElement } of buttons) expect(parentElement?.ariaLabel).toBe(null);
  });
});
