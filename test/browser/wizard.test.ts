import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { OptOutWizard, OutcomeDetail, StepDetail } from '../../src/index.ts';
import { inside, mount, next } from '../support/mount.ts';

const heading = (element: OptOutWizard): string =>
  inside(element).querySelector('.heading')?.textContent.trim() ?? '';
const button = (element: OptOutWizard, words: string): HTMLElement => {
  const found = [...inside(element).querySelectorAll<HTMLElement>('button')].find((b) =>
    b.textContent.trim().startsWith(words),
  );
  if (!found) throw new Error(`no button "${words}"`);
  return found;
};
const press = (element: OptOutWizard, words: string): Promise<void> =>
  next(element, () => button(element, words).click());

/** Picks a service from the list. */
const pick = (element: OptOutWizard, id: string): Promise<void> =>
  next(element, () => {
    const select = inside(element).querySelector<HTMLSelectElement>('#service');
    if (!select) throw new Error('no list of services');
    select.value = id;
    select.form?.requestSubmit();
  });

afterEach(() => vi.restoreAllMocks());

describe('answers', () => {
  test('can be changed later; those that still hold are kept', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    await press(element, 'One account');
    await press(element, 'The form is open');
    await press(element, 'One account');
    expect(heading(element)).toBe('What fits your account?');
    await press(element, 'Several accounts, not linked');
    expect(heading(element)).toBe('Fill in the form');
    await press(element, 'Germany');
    expect(heading(element)).toBe('Where do you live?');
    await press(element, 'Back');
    expect(heading(element)).toBe('Fill in the form');
  });

  test('a change of country keeps the account and the device', async () => {
    const element = await mount({ service: 'instagram', region: 'BR', lang: 'en' });
    const move = async (from: string, to: string) => {
      await press(element, from);
      const select = inside(element).querySelector('select');
      if (select) select.value = to;
      await press(element, 'Continue');
    };
    await press(element, 'One account');
    await press(element, 'In the app on iPhone');
    expect(heading(element)).toBe('Find it in the menus');
    await move('Brazil', 'GB');
    expect(heading(element)).toBe('Open Meta’s form');
    await move('United Kingdom', 'BR');
    expect(heading(element)).toBe('Find it in the menus');
    expect(inside(element).querySelector('.answers')?.textContent).toMatch(
      /Brazil.*One account.*iPhone/s,
    );
  });

  test('a change of service keeps what still holds', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    await press(element, 'One account');
    await press(element, 'Instagram');
    await pick(element, 'facebook');
    expect(heading(element)).toBe('Open Meta’s form');
    expect(inside(element).querySelector('a')?.href).toContain('facebook.com/help/contact');
  });
});

describe('what was done for one service', () => {
  test('is not claimed for another', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    await press(element, 'One account');
    await press(element, 'The form is open');
    await press(element, 'I’ve sent it');
    expect(heading(element)).toBe('You have filed your objection');
    await press(element, 'Instagram');
    await pick(element, 'facebook');
    expect(heading(element)).toBe('Open Meta’s form');
    await next(element, () => element.setAttribute('region', 'gb'));
    await vi.waitFor(() =>
      expect(inside(element).querySelector('.answers')?.textContent).toContain('United Kingdom'),
    );
    expect(heading(element)).toBe('Open Meta’s form');
  });
});

describe('the page around it', () => {
  test('keeps its focus when an attribute changes', async () => {
    const element = await mount({ service: 'facebook', region: 'DE', lang: 'en' });
    await press(element, 'One account');
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    element.setAttribute('region', 'us');
    await vi.waitFor(() => expect(heading(element)).toBe('United States: no way to object'));
    expect(document.activeElement).toBe(input);
  });
  test('may take attributes away, or say a language that is none', async () => {
    const element = await mount({ lang: 'en_US.UTF-8' });
    element.setAttribute('service', 'facebook');
    element.setAttribute('region', 'US');
    await vi.waitFor(() => expect(heading(element)).toBe('United States: no way to object'));
    element.removeAttribute('region');
    await vi.waitFor(() => expect(heading(element)).toBe('Where do you live?'));
    element.removeAttribute('service');
    await vi.waitFor(() => expect(heading(element)).toBe('Which service is it about?'));
    expect(inside(element).querySelector('.answers')).toBeNull();
  });
  test.each([
    'display:flex;flex-direction:column;align-items:center',
    'display:grid;justify-items:center',
    'float:left',
  ])('does not squeeze it: %s', async (style) => {
    const element = await mount({ service: 'facebook', region: 'US', lang: 'en' });
    const box = document.createElement('div');
    box.style.cssText = style;
    box.append(element);
    document.body.replaceChildren(box);
    await vi.waitFor(() => expect(element.getBoundingClientRect().width).toBeGreaterThan(200));
  });
});

describe('attributes', () => {
  test('heading-level is the level of the heading', async () => {
    const element = await mount({ service: 'facebook', region: 'US', lang: 'en', headingLevel: 3 });
    const [first, second] = inside(element).querySelectorAll('[aria-level]');
    expect(first?.ariaLevel).toBe('3');
    expect(second?.ariaLevel).toBe('4');
  });
  test('a new service, country or language shows at once', async () => {
    const element = await mount({ service: 'facebook', region: 'US', lang: 'en' });
    expect(heading(element)).toBe('United States: no way to object');
    await next(element, () => element.setAttribute('lang', 'de'));
    await vi.waitFor(() =>
      expect(heading(element)).toBe('Vereinigte Staaten: kein Weg zum Widerspruch'),
    );
    await next(element, () => element.setAttribute('region', 'au'));
    await vi.waitFor(() => expect(heading(element)).toContain('Australien'));
  });
  test('two elements speak two languages', async () => {
    const one = await mount({ service: 'facebook', region: 'US', lang: 'de' });
    const two = one.cloneNode() as OptOutWizard;
    two.source = one.source;
    two.service = 'facebook';
    two.region = 'US';
    two.lang = 'en';
    two.style.minBlockSize = '3000px';
    document.body.append(two);
    two.scrollIntoView();
    await vi.waitFor(() => expect(heading(two)).toContain('no way to object'));
    expect(heading(one)).toContain('kein Weg');
  });
  test.each([
    [
      'service',
      { service: 'myspace' },
      'Which service is it about?',
      'there is no service "myspace"',
    ],
    [
      'region',
      { service: 'facebook', region: 'Germany' },
      'Where do you live?',
      'is not an ISO 3166-1',
    ],
    [
      'report address',
      { service: 'facebook', region: 'US', reportTo: 'javascript:1' },
      'United States: no way to object',
      'report-to="javascript:1"',
    ],
    [
      'heading level',
      { service: 'facebook', region: 'US', headingLevel: 9 },
      'United States: no way to object',
      'heading-level',
    ],
    [
      'device',
      { service: 'facebook', region: 'US', device: 'toaster' },
      'United States: no way to object',
      'device="toaster"',
    ],
  ])(
    'an unknown %s degrades to the question, with one warning',
    async (_name, settings, question, warning) => {
      const warn = vi.spyOn(console, 'warn').mockReturnValue();
      const element = await mount({ lang: 'en', ...settings });
      expect(heading(element)).toBe(question);
      expect(warn).toHaveBeenCalledOnce();
      expect(warn.mock.calls[0]?.[0]).toContain(warning);
    },
  );
});

describe('events', () => {
  test('bubble out of every shadow root and hold ids only', async () => {
    const steps: StepDetail[] = [];
    const outcomes: OutcomeDetail[] = [];
    document.body.addEventListener('opt-out-step', (e) => steps.push(e.detail));
    document.body.addEventListener('opt-out-outcome', (e) => outcomes.push(e.detail));
    const element = await mount({ service: 'without-meta-account', region: 'de', lang: 'en' });
    await press(element, 'The form is open');
    await press(element, 'I’ve sent it');
    expect(steps.map((s) => s.kind)).toEqual(['open-link', 'form', 'outcome']);
    expect(outcomes).toEqual([
      {
        service: 'without-meta-account',
        region: 'DE',
        way: 'third-party-objection',
        outcome: 'asked',
      },
    ]);
  });
});

describe('what a screen reader finds', () => {
  test('the link screen, in order', async () => {
    const element = await mount({
      service: 'instagram',
      region: 'DE',
      lang: 'en',
      device: 'ios',
      log: [{ key: 'account', event: 'choose.one' }],
    });
    await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
      - region "Opt out of AI training: Instagram":
        - paragraph: Opt out of AI training
        - list "Your answers":
          - listitem:
            - button "Change: Instagram": Instagram
          - listitem:
            - button "Change: Germany": Germany
          - listitem:
            - button "Change: One account": One account
        - heading "Open Meta’s form" [level=2]
        - heading "You need first" [level=3]
        - list:
          - listitem: Log in to your account in this browser.
          - listitem: If you are not logged in, the page shows an error.
          - listitem: Are you reading inside an app? Copy the link and open it in your browser.
          - listitem: Have your account’s email address ready.
        - link "Open the form help.instagram.com, new tab":
          - /url: https://help.instagram.com/contact/233964459562201
        - paragraph: https://help.instagram.com/contact/233964459562201
        - button "Copy the link"
        - group: Is it too late?
        - paragraph: "The company or an authority says so itself. Newest evidence: 12 May 2026."
        - button "The form is open"
        - button "I don’t see this"
        - group: "Sources disagree: which address of the form is right"
        - group: "Sources disagree: what the form asks"
        - group: "Sources disagree: which email address to give"
        - group: What we could not find out
        - status
        - button "Back"
        - button "Start over"
        - group: Why do we say this?
    `);
  });
});
