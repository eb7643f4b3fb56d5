import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { OptOutWizard, OutcomeDetail, StepDetail } from '../../src/index.ts';
import { memorySource } from '../../stories/support/memory-source.ts';
import { button, heading, inside, mount, next, pick, press, reopen } from '../support/mount.ts';
import { about, en } from '../support/words.ts';

const instagram = about(en, 'Instagram');
const facebook = about(en, 'Facebook');

afterEach(() => vi.restoreAllMocks());

describe('answers', () => {
  test('stand in one line of text, with one button', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    await press(element, 'One account');
    const line = inside(element).querySelector('.answers');
    expect(line?.textContent).toBe('Instagram · Germany · One account');
    expect(line?.querySelector('a, button')).toBeNull();
    expect(inside(element).querySelectorAll('.top-line button')).toHaveLength(1);
  });

  test('are all there to be changed, and none is given away by looking', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    await press(element, 'One account');
    await press(element, en.change);
    expect(heading(element)).toBe(en['ask.answers']);
    const choices = [...inside(element).querySelectorAll('.choice')].map((c) =>
      c.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(choices).toEqual(['Instagram Service', 'Germany Country', 'One account Account']);
    expect(inside(element).querySelector('[part=change]')).toBeNull();
    await press(element, en.back);
    expect(heading(element)).toBe(instagram('go.form.for'));
  });

  test('can be changed later; those that still hold are kept', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    await press(element, 'One account');
    await press(element, 'The form is open');
    await reopen(element, 'One account');
    expect(heading(element)).toBe(instagram('ask.account'));
    await press(element, 'Several accounts, not linked');
    expect(heading(element)).toBe(instagram('form.heading'));
    await reopen(element, 'Germany');
    expect(heading(element)).toBe(en['ask.region']);
    await press(element, 'Back');
    expect(heading(element)).toBe(instagram('form.heading'));
  });

  test.each([
    ['Instagram', '.chips .choice', 'Instagram'],
    ['Germany', '.choice', 'Germany'],
    ['One account', '.choice', 'One account'],
  ])('given before, %s is marked when its question is opened again', async (answer, of, text) => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    expect(inside(element).querySelector('[aria-current]')).toBeNull();
    await press(element, 'One account');
    await reopen(element, answer);
    const marked = [...inside(element).querySelectorAll('[aria-current]')];
    expect(marked.map((m) => m.ariaCurrent)).toEqual(['true']);
    expect(marked[0]?.matches(of)).toBe(true);
    expect(marked[0]?.textContent.replace(/\s+/g, ' ').trim()).toBe(`${text} ${en.chosen}`);
  });

  test('a change of country keeps the account and the device', async () => {
    const element = await mount({ service: 'instagram', region: 'BR', lang: 'en' });
    const move = async (from: string, to: string) => {
      await reopen(element, from);
      await pick(element, to);
    };
    await press(element, 'One account');
    await press(element, 'In the app on iPhone');
    expect(heading(element)).toBe(instagram('go.path'));
    await move('Brazil', 'GB');
    expect(heading(element)).toBe(instagram('go.form.for'));
    await move('United Kingdom', 'BR');
    expect(heading(element)).toBe(instagram('go.path'));
    expect(inside(element).querySelector('.answers')?.textContent).toMatch(
      /Brazil.*One account.*iPhone/s,
    );
  });

  test('a change of service keeps what still holds', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    await press(element, 'One account');
    await reopen(element, 'Instagram');
    await pick(element, 'facebook');
    expect(heading(element)).toBe(facebook('go.form.for'));
    expect(inside(element).querySelector('a')?.href).toContain('facebook.com/help/contact');
  });
});

describe('what was done for one service', () => {
  test('is not claimed for another', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    await press(element, 'One account');
    await press(element, 'The form is open');
    await press(element, 'I’ve sent it');
    expect(heading(element)).toBe(instagram('done.filed'));
    await reopen(element, 'Instagram');
    await pick(element, 'facebook');
    expect(heading(element)).toBe(facebook('go.form.for'));
    await next(element, () => element.setAttribute('region', 'gb'));
    await vi.waitFor(() =>
      expect(inside(element).querySelector('.answers')?.textContent).toContain('United Kingdom'),
    );
    expect(heading(element)).toBe(facebook('go.form.for'));
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
    await vi.waitFor(() => expect(heading(element)).toBe(en['ask.region']));
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
      en['ask.region'],
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

test('once the reader has said which accounts they have, events tell the kind of screen, not its name', async () => {
  const said: [string, string][] = [];
  const ways: string[] = [];
  document.body.addEventListener('opt-out-step', ({ detail }) =>
    said.push([detail.step, detail.kind]),
  );
  document.body.addEventListener('opt-out-outcome', ({ detail }) => ways.push(detail.way));
  const log = [{ key: 'account', event: 'choose.one' }];
  const element = await mount({ service: 'instagram', region: 'DE', lang: 'en', log });
  await press(element, 'The form is open');
  await press(element, 'I’ve sent it');
  expect(said).toEqual(['open-link', 'form', 'outcome'].map((kind) => [kind, kind]));
  expect(ways).toEqual(['objection']);
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
        - paragraph: Instagram · Germany · One account
        - button "Change"
        - heading "Open Meta’s form for Instagram" [level=2]
        - paragraph: Log in to your account in this browser. If you are not logged in, the page shows an error. Have your account’s email address ready.
        - paragraph:
          - link "Open the form help.instagram.com, new tab":
            - /url: https://help.instagram.com/contact/233964459562201
        - paragraph:
          - button /The form is open/
        - button "I don’t see a form"
        - button "Copy link"
        - paragraph: "Source: Meta, seen 12 May 2026."
        - paragraph
        - button "Back"
        - group: Is it too late?
        - group: /Sources and open questions.\\(\\d+\\)/
    `);
  });
});

describe('looks', () => {
  const edge = (element: OptOutWizard, selector: string): number =>
    parseFloat(getComputedStyle(inside(element).querySelector(selector)!).borderTopWidth);

  test('where the reader’s own colours replace all, edges tell main, other and quiet actions apart', async () => {
    const element = await mount({ service: 'x', region: 'BR', lang: 'en' });
    for (const quiet of ['.change', '[part=stuck]', '[part=copy-button]'])
      expect(edge(element, quiet), quiet).toBe(0);
    expect(edge(element, '.primary')).toBeGreaterThan(edge(element, '.secondary'));
    expect(edge(element, '.secondary')).toBeGreaterThan(1);
  });

  test.each([
    ['of one line, filled', '<a href="https://example.org/">A link</a>'],
    ['of more, with an edge', '<p>1</p><p>2</p><p>3</p><p>4</p>'],
  ])('before it is opened it looks like a button: %s', async (_, links) => {
    const element = document.createElement('opt-out-wizard');
    const settings = { source: memorySource, service: 'instagram', region: 'DE', lang: 'en' };
    Object.assign(element, settings);
    element.innerHTML = links;
    document.body.replaceChildren(element);
    const open = await vi.waitFor(() => {
      const found = inside(element).querySelector<HTMLElement>('[part=open]');
      if (!found) throw new Error('not offered');
      return found;
    });
    const isLow = open.offsetHeight < 44;
    expect(isLow).toBe(!links.includes('<p>'));
    const look = getComputedStyle(open);
    expect(look.borderTopColor).toBe('rgb(28, 79, 140)');
    expect(look.borderTopWidth).toBe('3px');
    expect(look.backgroundColor).toBe(isLow ? look.borderTopColor : 'rgb(255, 255, 255)');
    expect(getComputedStyle(open, '::before').content).toContain('›');
  });

  test('that the company wrote is no answer to a question: it stands below, as a quiet button', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    expect(inside(element).querySelectorAll('.choices .choice')).toHaveLength(6);
    expect(button(element, 'I have Meta’s notice').className).toBe('quiet');
  });

  test('the way on beside a link has the same sign', async () => {
    const element = await mount({ service: 'x', region: 'BR', lang: 'en' });
    const on = inside(element).querySelector('.secondary') as HTMLElement;
    expect(getComputedStyle(on, '::before').content).toContain('›');
  });

  test('advice for the reader’s account stands before what it is about', async () => {
    const log = [{ key: 'account', event: 'choose.member' }];
    const element = await mount({ service: 'slack', region: 'US', lang: 'en', log });
    const [advice, main] = ['.advice', '.primary'].map((s) => inside(element).querySelector(s));
    expect(advice?.compareDocumentPosition(main as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('a picture names a switch in whole words', async () => {
    const log = [{ key: 'main-switch-off-europe--rung-settings-link', event: 'next' }];
    const element = await mount({ service: 'x', region: 'DE', device: 'web', lang: 'en', log });
    const states = [...inside(element).querySelectorAll<HTMLElement>('.states .shot')];
    expect(states.map((s) => s.querySelector('bdi')?.textContent)).toEqual([
      'Allow your public data…',
      'Allow your public data…',
    ]);
  });

  test('in a wide box lines and buttons keep a measure', async () => {
    await page.viewport(1280, 844);
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    const [frame, ...inner] = ['.frame', '.body p', '.choice'].map(
      (s) => inside(element).querySelector(s)!.getBoundingClientRect().width,
    );
    expect(frame).toBeGreaterThan(1200);
    const em = parseFloat(getComputedStyle(inside(element).querySelector('.body')!).fontSize);
    for (const width of inner) expect(width).toBeLessThanOrEqual(42 * em);
  });
});
