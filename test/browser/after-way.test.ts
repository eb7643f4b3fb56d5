/** What a reader walks through after the click, there and back: nothing is said to be sent that was not. */
import { cdp, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Log } from '../../src/flow/walk.ts';
import type { OptOutWizard } from '../../src/index.ts';
import { downloads } from '../support/downloads.ts';
import { openCase } from '../support/open-case.ts';
import { filed } from '../support/some-record.ts';
import { button, heading, inside, mount, next, press, said } from '../support/mount.ts';
import { about, en } from '../support/words.ts';

const instagram = about(en, 'Instagram');
const one: Log = [{ key: 'account', event: 'choose.one' }];
const step = instagram('go.form.for');
const letter = instagram('letter');

const open = (region = 'DE'): Promise<OptOutWizard> =>
  mount({ service: 'instagram', region, lang: 'en', log: one });

const choose = (element: OptOutWizard, part: string): Promise<void> =>
  next(element, () => {
    const select = inside(element).querySelector('#part') as HTMLSelectElement;
    select.value = part;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

const words = (element: OptOutWizard): string[] =>
  [...inside(element).querySelectorAll('.frame button')].map((b) => b.textContent.trim());

beforeEach(() => localStorage.clear());

describe('a letter that was only looked at', () => {
  test('leads Back to the step it was asked for on', async () => {
    const element = await open();
    await press(element, letter);
    expect(heading(element)).toBe(instagram('case.write.objection'));
    await press(element, en.back);
    expect(heading(element)).toBe(step);
  });

  test('with the authority behind it, Back by Back', async () => {
    const element = await open();
    await press(element, letter);
    await press(element, en['case.authority']);
    expect(heading(element)).toBe(en['case.authority']);
    // Who has sent nothing has nothing to complain of.
    expect(words(element)).not.toContain(en['case.event.complained']);
    await choose(element, 'DE-BY');
    expect(said(element)).toContain('BayLDA');
    await press(element, en.back);
    expect(heading(element)).toBe(instagram('case.write.objection'));
    await press(element, en.back);
    expect(heading(element)).toBe(step);
  });

  test('leaves no record, whatever was chosen in it', async () => {
    const element = await open('US');
    await press(element, instagram('case.write.objection'));
    await choose(element, 'US-CA');
    expect((inside(element).querySelector('#part') as HTMLSelectElement).value).toBe('US-CA');
    await press(element, en.back);
    expect(words(element)).toContain(instagram('case.write.objection'));
    expect(words(element)).not.toContain(en['case.proof']);
  });
});

describe('a letter that was sent', () => {
  test('by post offers a reminder, for nobody knows when it arrives', async () => {
    const element = await open();
    await press(element, letter);
    await press(element, en['next.sent']);
    expect(heading(element)).toBe(en['case.filed']);
    await press(element, en['case.remind']);
    const days = [...inside(element).querySelectorAll('.dates b')].map((b) => b.textContent);
    expect(days).toEqual(['30 December 2026', '26 May 2027']);
    expect(said(element)).toContain(instagram('case.remind.reply'));
    await press(element, en.back);
    expect(heading(element)).toBe(en['case.filed']);
    await press(element, en.back);
    expect(heading(element)).toBe(step);
  });

  test.each([
    ['DE', instagram('case.waiting')],
    ['US', instagram('case.waiting.request')],
  ])('in %s has to be answered only where a law says so', async (region, expected) => {
    const record = filed({ region, filed: '2026-11-26' });
    const { element } = await openCase({ record, editing: 'case' });
    expect(heading(element)).toBe(expected);
    await press(element, en['case.proof']);
    await press(element, en.back);
    expect(heading(element)).toBe(expected);
  });
});

test('what the button of a result promises is what its screen is called', async () => {
  const element = await open();
  await press(element, en['next.open']);
  await press(element, en['next.sent']);
  await press(element, en['case.open']);
  expect(heading(element)).toBe(en['case.open']);
  expect(said(element)).toContain('Meta has until');
  await press(element, en['case.remind']);
  await press(element, en.back);
  await press(element, en['case.proof']);
  await press(element, en.back);
  await press(element, en.back);
  expect(heading(element)).toBe(instagram('done.filed'));
});

describe('a second objection', () => {
  const lines = (element: OptOutWizard): string[] =>
    [...inside(element).querySelectorAll('.body > ul li')].map((li) => li.textContent.trim());
  const choices = (element: OptOutWizard): string[] =>
    [...inside(element).querySelectorAll('.choice')].map((c) =>
      c.textContent.trim().replace(/\s+/g, ' '),
    );
  const TOO = 'Object on Facebook too';
  const file = async (element: OptOutWizard): Promise<void> => {
    await press(element, en['next.open']);
    await press(element, en['next.sent']);
  };
  const proof = async (element: OptOutWizard): Promise<string[]> => {
    await press(element, en['case.open']);
    await press(element, en['case.proof']);
    return lines(element);
  };
  const sentTo = (service: string): string => about(en, service)('case.record.sent');

  test('has its own name, and its own line beside the first, with what was told of that', async () => {
    const element = await open();
    await file(element);
    await press(element, en['case.open']);
    await press(element, instagram('case.event.refused'));
    await press(element, en.back);
    await press(element, TOO);
    await file(element);
    expect(inside(element).querySelector('.what')?.textContent).not.toContain('Instagram');
    expect(inside(element).querySelector('.what')?.textContent).toContain('Facebook');
    const all = [
      sentTo('Instagram'),
      '26 November 2026, by form',
      '26 November 2026: Meta refused',
      sentTo('Facebook'),
      '26 November 2026, by form',
    ];
    expect(await proof(element)).toEqual(all);
    await press(element, en.back);
    await press(element, en['case.remind']);
    expect(said(element)).toContain(about(en, 'Facebook')('case.remind.again'));
    await press(element, en.back);
    await press(element, en.back);
    // From the list it is all there, too, and nothing of it is still to be done.
    await press(element, en['more.back']);
    expect(choices(element)).toContain(`${TOO} (${en['next.done']})`);
    expect(choices(element)).not.toContain(TOO);
    expect(await proof(element)).toEqual(all);
  });

  test('after a letter leaves the letter in the proof', async () => {
    const element = await open();
    await press(element, letter);
    await press(element, en['next.sent']);
    await press(element, en.back);
    await file(element);
    expect(await proof(element)).toEqual([
      sentTo('Instagram'),
      '26 November 2026, by post',
      sentTo('Instagram'),
      '26 November 2026, by form',
    ]);
  });

  test('is kept with the first', async () => {
    const element = await open();
    await file(element);
    await press(element, TOO);
    await file(element);
    await proof(element);
    button(element, en['case.keep']).click();
    await vi.waitFor(() => expect(said(element)).toContain(en['case.kept.kept']));
    const { records } = JSON.parse(localStorage.getItem('opt-out-wizard') ?? '') as {
      records: { way: string }[];
    };
    expect(records.map(({ way }) => way)).toEqual(['objection', 'also-facebook']);
  });
});

test('a mistaken tap can be taken back', async () => {
  const element = await open();
  await press(element, en['next.open']);
  await press(element, en['next.sent']);
  await press(element, en['case.open']);
  await press(element, instagram('case.event.refused'));
  expect(heading(element)).toBe(instagram('case.refused'));
  await press(element, en['case.undo'].replace('{what}', instagram('case.event.refused')));
  expect(button(element, en['case.remind'])).toBeDefined();
  await press(element, en['case.proof']);
  expect(said(element)).not.toContain(instagram('case.event.refused'));
});

test('a calendar says what to do on the day, and where; nothing of the reader', async () => {
  const files = downloads();
  const record = filed({ filed: '2026-11-26' });
  const { element } = await openCase({ record, editing: 'case.remind' });
  button(element, en['case.ics']).click();
  const text = ((await files[0]?.blob.text()) ?? '').replaceAll('\r\n ', '').replaceAll('\\', '');
  expect(text).toContain(`${en['case.event.unanswered']}: ${en['case.silent.text']}`);
  expect(text).toContain(location.origin + location.pathname);
  expect(text).not.toMatch(/https?:[^\r]*[?#]/);
  vi.restoreAllMocks();
});

test('a letter on paper is the letter: sender, text, a line to sign on', async () => {
  const element = await open();
  const article = document.createElement('p');
  article.textContent = 'An article.';
  document.body.prepend(article);
  await press(element, letter);
  for (const fold of inside(element).querySelectorAll('details')) fold.open = true;
  await userEvent.fill(inside(element).querySelector('#name') as Element, 'Jo Doe');
  await userEvent.fill(inside(element).querySelector('#readerAddress') as Element, 'Way 1\nUlm');
  const ours = inside(element).querySelector('.letter .whole .copy-text')?.textContent ?? '';
  let printed: string[] = [];
  const append = document.body.append.bind(document.body);
  vi.spyOn(document.body, 'append').mockImplementation((frame) => {
    append(frame);
    const { contentWindow } = frame as HTMLIFrameElement;
    Object.assign(contentWindow as Window, {
      print: () => {
        const { body } = (frame as HTMLIFrameElement).contentDocument as Document;
        printed = [...body.children].map((e) => e.textContent);
        contentWindow?.dispatchEvent(new Event('afterprint'));
      },
    });
  });
  button(element, en['done.print']).click();
  vi.restoreAllMocks();
  expect(printed).toEqual(['Jo Doe\nWay 1\nUlm', ours, expect.stringMatching(/^\n\n_+\nJo Doe$/)]);
  await vi.waitFor(() => expect(document.querySelector('iframe')).toBeNull());
});

test('no field of a letter is on any paper', async () => {
  const element = await open();
  await press(element, letter);
  for (const fold of inside(element).querySelectorAll('details')) fold.open = true;
  const shown = (): string[] =>
    [...inside(element).querySelectorAll('label, input, select, textarea')]
      .filter((field) => field.checkVisibility())
      .map((field) => field.outerHTML);
  expect(shown().length).toBeGreaterThan(5);
  const protocol = cdp() as { send(method: string, params: object): Promise<unknown> };
  await protocol.send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    expect(shown()).toEqual([]);
  } finally {
    await protocol.send('Emulation.setEmulatedMedia', { media: '' });
  }
});

describe('the authority', () => {
  test('of who lives elsewhere than in the one part we examined: that is said', async () => {
    const record = filed({ region: 'US' });
    const { element } = await openCase({ record, editing: 'case.authority' });
    expect(said(element)).toContain(en['case.part.other']);
    expect(said(element)).toContain(en['case.authority.not-examined']);
    await choose(element, 'US-CA');
    expect(said(element)).not.toContain(en['case.authority.not-examined']);
  });
});

test('beside the company’s page is what to take there', async () => {
  const element = await open();
  await press(element, letter);
  const page = [...inside(element).querySelectorAll('.on a.quiet')].find((a) =>
    a.textContent.includes(instagram('case.letter.form')),
  );
  const before = page?.previousElementSibling?.textContent.trim() ?? '';
  expect(page?.parentElement?.textContent).toContain(en['case.letter.copy']);
  expect(before).toContain(en['case.letter.copy']);
});
