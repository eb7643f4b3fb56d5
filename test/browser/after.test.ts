/** The screens after the click: what checkers find, how much there is to read, how they are walked by keyboard. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OptOutWizard } from '../../src/index.ts';
import { afterCases, type AfterCase } from '../../stories/support/cases.after.ts';
import * as axe from '../support/axe.ts';
import * as equalAccess from '../support/equal-access.ts';
import { Looked } from '../support/looked.ts';
import { button, heading, inside, press, said } from '../support/mount.ts';
import { openCase } from '../support/open-case.ts';
import { readingLoad } from '../support/reading-load.ts';
import { about, de, en } from '../support/words.ts';

const caseOf = (id: string): AfterCase => {
  const found = afterCases.find((c) => c.id === id);
  if (!found) throw new Error(`no case "${id}"`);
  return found;
};
const instagram = about(en, 'Instagram');

beforeAll(() => {
  Object.assign(document.documentElement.style, {
    font: '18px/1.5 "Liberation Serif", Georgia, serif',
  });
  document.body.style.margin = '0';
  document.title = 'An article';
});

/** Every case in a language, one after the other alone on the page; opened once, as opening takes longest. */
class EveryCase {
  readonly #lang: string;
  readonly #opened = new Map<AfterCase, OptOutWizard>();

  constructor(lang: string) {
    this.#lang = lang;
  }

  async #open(found: AfterCase): Promise<OptOutWizard> {
    const { element } = await openCase(found, { lang: this.#lang });
    this.#opened.set(found, element);
    return element;
  }

  async each(look: (element: OptOutWizard, found: AfterCase) => void | Promise<void>) {
    for (const found of afterCases) {
      const element = this.#opened.get(found) ?? (await this.#open(found));
      document.body.replaceChildren(element);
      await look(element, found);
    }
  }

  /** The same with all that is folded in. */
  async eachUnfolded(look: (element: OptOutWizard, found: AfterCase) => void | Promise<void>) {
    await this.each(async (element, found) => {
      const folds = [
        ...inside(element).querySelectorAll<HTMLDetailsElement>('details:not([open])'),
      ];
      for (const fold of folds) fold.open = true;
      await look(element, found);
      for (const fold of folds) fold.open = false;
    });
  }
}
const cases = { en: new EveryCase('en'), de: new EveryCase('de') };

const axeLooked = new Looked();
const equalAccessLooked = new Looked();

describe.each(['en', 'de'] as const)('every screen in %s', (lang) => {
  beforeEach(() => {
    document.documentElement.lang = lang;
    document.documentElement.style.colorScheme = 'light';
  });

  test('axe finds nothing', { timeout: 300_000 }, async () => {
    await cases[lang].eachUnfolded(async (element, found) => {
      const isNew = axeLooked.next(inside(element));
      if (!isNew) return;
      element.colorScheme = 'light';
      const how = isNew === 'markup' ? axe.EVERYTHING : axe.WORDS;
      expect(await axe.violationsIn(element, how), found.id).toEqual([]);
      if (isNew !== 'markup') return;
      document.documentElement.style.colorScheme = element.colorScheme = 'dark';
      expect(await axe.violationsIn(element, axe.COLOURS), `${found.id} in the dark`).toEqual([]);
      document.documentElement.style.colorScheme = element.colorScheme = 'light';
    });
  });

  test('neither does IBM Equal Access', { timeout: 300_000 }, async () => {
    await cases[lang].eachUnfolded(async (element, found) => {
      const isNew = equalAccessLooked.next(inside(element));
      if (!isNew) return;
      const rules = isNew === 'markup' ? equalAccess.EVERY_RULE : equalAccess.WORDS;
      expect(await equalAccess.findingsIn(element, lang, rules), found.id).toEqual([]);
    });
  });

  test('no word is missing, no slot is left open', { timeout: 120_000 }, async () => {
    await cases[lang].each((element, found) => {
      expect(heading(element), found.id).not.toBe('');
      expect(said(element), found.id).not.toMatch(/[{}]|undefined|null|Invalid|case\.[a-z]/);
      for (const control of inside(element).querySelectorAll('button, summary, label, option'))
        expect(control.textContent.trim(), `${found.id} ${control.outerHTML}`).not.toBe('');
    });
  });
});

/** Pixels: the window of a phone. */
const SCREENFUL = 844;
const WORDS = 130;
const FOLDS = 2;

/** At most so many windows, and so many pixels to the main button. */
function limitOf({ editing }: AfterCase): { screens: number; toMain?: number } {
  if (/^case\.(write|authority)/.test(editing)) return { screens: 1.2, toMain: 600 };
  return { screens: editing === 'case' ? 1.3 : 1.3 };
}

describe.each(['en', 'de'] as const)('the reading load in %s', (lang) => {
  test('is within the limits, at the width of a phone', { timeout: 120_000 }, async () => {
    const over: string[] = [];
    await cases[lang].each((element, found) => {
      const frame = inside(element).querySelector('.frame') as Element;
      const { words, folds, height, toMain = 0 } = readingLoad(frame);
      const { screens, toMain: most = Infinity } = limitOf(found);
      if (words > WORDS) over.push(`${found.id}: ${words} words`);
      if (folds > FOLDS) over.push(`${found.id}: ${folds} folds`);
      if (height > screens * SCREENFUL) over.push(`${found.id}: ${height} px`);
      if (toMain > most) over.push(`${found.id}: ${toMain} px to the button`);
    });
    expect(over.join('\n')).toBe('');
  });

  test('at 320 pixels nothing is wider than the window', { timeout: 120_000 }, async () => {
    await page.viewport(320, 844);
    try {
      const wide: string[] = [];
      await cases[lang].eachUnfolded((_, found) => {
        if (document.documentElement.scrollWidth > 320)
          wide.push(`${found.id}: ${document.documentElement.scrollWidth}`);
      });
      expect(wide).toEqual([]);
    } finally {
      await page.viewport(390, 844);
    }
  });
});

const focused = (element: OptOutWizard): Element | null => inside(element).activeElement;

describe('by keyboard', () => {
  /** Tabs until the focus is on something with these words. */
  async function reach(element: OptOutWizard, words: string): Promise<void> {
    for (let i = 0; i < 40; i++) {
      await userEvent.keyboard('{Tab}');
      if (focused(element)?.textContent.trim().startsWith(words)) return;
    }
    throw new Error(`"${words}" cannot be reached by Tab`);
  }
  const enter = async (element: OptOutWizard, words: string): Promise<void> => {
    await reach(element, words);
    await userEvent.keyboard('{Enter}');
    await new Promise((done) => setTimeout(done, 80));
    expect(focused(element)?.className, words).toBe('heading');
  };

  test('the focus is on each new heading, there and back', async () => {
    const { element } = await openCase(caseOf('refused'));
    await enter(element, en['case.authority']);
    expect(heading(element)).toBe(en['case.authority']);
    await enter(element, 'Back');
    expect(heading(element)).toBe(instagram('case.refused'));
    for (const key of ['case.write.refusal', 'case.proof', 'case.phone'] as const) {
      await enter(element, en[key]);
      expect(heading(element)).toBe(en[key]);
      await enter(element, 'Back');
      expect(heading(element)).toBe(instagram('case.refused'));
    }
  });

  test('what is typed into a letter stays where it is typed, and in the letter', async () => {
    const { element } = await openCase(caseOf('write-reminder'));
    await reach(element, en['case.fields']);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Tab}{Tab}');
    const field = focused(element) as HTMLInputElement;
    expect(field.localName).toBe('input');
    await userEvent.keyboard('Jörg O’Neill & Söhne');
    expect(focused(element)).toBe(field);
    expect(field.value).toBe('Jörg O’Neill & Söhne');
    const whole = (): string => inside(element).querySelector('.letter .whole')?.textContent ?? '';
    expect(whole()).toContain('Jörg O’Neill & Söhne');
    expect(inside(element).querySelector('details')?.open).toBe(true);
    await press(element, 'Back');
    await press(element, en['case.write.reminder']);
    expect(whole()).toContain('Jörg O’Neill & Söhne');
  });

  test('grounds are ticked by keyboard, and counted', async () => {
    const { element } = await openCase(caseOf('write-objection'));
    await reach(element, en['case.grounds']);
    await userEvent.keyboard('{Enter}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab} ');
    const box = focused(element) as HTMLInputElement;
    expect(box.type).toBe('checkbox');
    expect(box.checked).toBe(true);
    expect(said(element)).toContain(en['case.grounds.some'].replace('{count}', '1'));
    await userEvent.keyboard(' ');
    expect(box.checked).toBe(false);
    expect(said(element)).toContain(en['case.grounds']);
  });

  test('Back leads from the matter to the flow', async () => {
    const { element } = await openCase(caseOf('waiting'));
    await press(element, 'Back');
    expect(heading(element)).toBe(instagram('ask.account'));
  });
});

test('what happened is told with its day, and can be told for an earlier one', async () => {
  const { element } = await openCase(caseOf('waiting'));
  const day = inside(element).querySelector<HTMLInputElement>('input[type=date]');
  expect([day?.min, day?.max, day?.value]).toEqual(['2026-11-19', '2026-11-26', '2026-11-26']);
  await userEvent.fill(day as HTMLInputElement, '2026-11-20');
  (day as HTMLInputElement).dispatchEvent(new Event('change', { bubbles: true }));
  await press(element, instagram('case.event.refused'));
  await press(element, en['case.proof']);
  expect(said(element)).toContain('20 November 2026: Meta refused');
});

test('a day that cannot be is not taken', async () => {
  const { element } = await openCase(caseOf('waiting'));
  const day = inside(element).querySelector('input[type=date]') as HTMLInputElement;
  await userEvent.fill(day, '2027-11-20');
  day.dispatchEvent(new Event('change', { bubbles: true }));
  await press(element, instagram('case.event.refused'));
  await press(element, en['case.proof']);
  expect(said(element)).toContain('26 November 2026: Meta refused');
});

test('German is German throughout', async () => {
  const { element } = await openCase(caseOf('authority-by'), { lang: 'de' });
  expect(heading(element)).toBe(de['case.authority']);
  expect(button(element, de['case.event.complained'])).toBeDefined();
});

test('no draft claims that the company is late while it has time', async () => {
  const { element } = await openCase(caseOf('authority-early'));
  expect(said(element)).toContain(en['case.authority.draft.later']);
  expect(said(element)).not.toContain(en['case.fields']);
  expect(inside(element).querySelector('.letter')).toBeNull();
  // Of a draft that is not there, nothing is said: no blanks to fill, no language it lacks.
  const without = await openCase(caseOf('authority-jp'));
  expect(inside(without.element).querySelector('.letter')).toBeNull();
  expect(said(without.element)).not.toContain(en['case.fields']);
  expect(said(without.element)).not.toContain(en['case.letter.missing']);
  const late = await openCase(caseOf('authority-at'));
  expect(inside(late.element).querySelector('.letter')).not.toBeNull();
});
