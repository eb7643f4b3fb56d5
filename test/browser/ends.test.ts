/** Where a screen does not show what it should, and what is claimed at the end. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import type { OptOutWizard } from '../../src/index.ts';
import type { OutcomeStep } from '../../src/flow/steps.ts';
import { button, heading, inside, mount, press, said } from '../support/mount.ts';
import { spotsOf } from '../../src/elements/views/spots.ts';
import { everyScreen, type Screen } from '../support/screens.ts';
import { about, de, en, fill, type Dictionary } from '../support/words.ts';

const languages = { en, de };
const choices = (element: OptOutWizard): string[] =>
  [...inside(element).querySelectorAll('.body .choice')].map((c) =>
    c.textContent.replace(/\s+/g, ' ').trim(),
  );
const rows = (element: OptOutWizard): string[] =>
  [...inside(element).querySelectorAll('.ladder .move')].map((c) =>
    c.textContent.replace(/\s+/g, ' ').trim(),
  );
const stuck = (element: OptOutWizard): Element[] => [
  ...inside(element).querySelectorAll('[part=stuck]'),
];
/** Says which row is missing. */
const pressRow = (element: OptOutWizard, row: number): Promise<void> =>
  press(element, choices(element)[row - 1] ?? 'no row', '.body');
const reference = (element: OptOutWizard): string =>
  inside(element).querySelector('.copy:last-of-type .copy-text')?.textContent ?? '';

/** Says on every screen that it is not there, down to the end of the ladder. */
async function toReport(element: OptOutWizard): Promise<void> {
  for (let i = 0; i < 12 && heading(element) !== en.report; i++) {
    stuck(element).map((b) => b instanceof HTMLElement && b.click());
    await new Promise((done) => setTimeout(done, 40));
    if (heading(element) === en['stuck.which']) await pressRow(element, 2);
  }
}

afterEach(() => vi.restoreAllMocks());

describe('what is not there', () => {
  const path = () =>
    mount({
      service: 'instagram',
      region: 'BR',
      lang: 'en',
      device: 'ios',
      log: [{ key: 'account', event: 'choose.one' }],
    });

  test('is asked once a screen, and where there are several rows, which', async () => {
    const element = await path();
    const shown = rows(element);
    expect(shown.length).toBeGreaterThan(3);
    expect(stuck(element)).toHaveLength(1);
    await press(element, en['stuck.rows']);
    expect(heading(element)).toBe(en['stuck.which']);
    expect(inside(element).activeElement?.className).toBe('heading');
    expect(choices(element)).toHaveLength(shown.length);
    for (const [i, choice] of choices(element).entries()) {
      // The rows of a path bear no number on the screen before.
      expect(choice).not.toMatch(/^\d/);
      // The words of the row, without the quotation marks a sentence has around them.
      for (const label of inside(element).querySelectorAll(`li:nth-child(${i + 1}) .label`))
        expect(shown[i]).toContain(label.textContent);
    }
    expect(stuck(element)).toHaveLength(0);
  });

  test('is not told when the question is left', async () => {
    const element = await path();
    const before = heading(element);
    await press(element, en['stuck.rows']);
    await press(element, en.back);
    expect(heading(element)).toBe(before);
    expect(rows(element).length).toBeGreaterThan(3);
  });

  test.each([1, 3])('row %i leads on, and its number to the report', async (row) => {
    const element = await path();
    await press(element, en['stuck.rows']);
    await pressRow(element, row);
    await toReport(element);
    expect(heading(element)).toBe(en.report);
    const [title, first] = reference(element).split('\n');
    expect(title).toBe('instagram/BR');
    expect(first).toMatch(new RegExp(`^main-objection-brazil--rung-[a-z-]+--ios:${row}$`));
  });

  test('is asked for of a form too, by the numbers that stand there', async () => {
    const log = [
      { key: 'account', event: 'choose.one' },
      { key: 'main-objection--rung-form-link', event: 'next' },
    ];
    const way = { service: 'instagram', region: 'DE', lang: 'en', device: 'ios' } as const;
    const element = await mount({ ...way, log });
    const fields = inside(element).querySelectorAll('.spots > .move');
    expect(fields.length).toBeGreaterThan(2);
    await press(element, en['stuck.form']);
    expect(heading(element)).toBe(en['stuck.which']);
    expect(choices(element)).toHaveLength(fields.length);
    choices(element).forEach((choice, i) => expect(choice.startsWith(`${i + 1}. `)).toBe(true));
    await press(element, '2. ', '.body');
    await toReport(element);
    expect(reference(element).split('\n').slice(0, 2)).toEqual([
      'instagram/DE',
      'main-objection--form:2',
    ]);
  });

  test('in a form is no fault of menus', async () => {
    const isForm = (key: string): boolean => /--(form|form-.+)$/.test(key);
    const only = everyScreen(services.map((s) => entry(s.id, 'en'))).find(({ step, log }) => {
      const stuckOn = (log ?? []).filter(({ event }) => event === 'stuck');
      return step.kind === 'report' && stuckOn[0] && stuckOn.every(({ key }) => isForm(key));
    });
    if (!only) throw new Error('no form is the end of its ladder');
    const element = await mount({ ...only, lang: 'en' });
    expect(heading(element)).toBe(en.report);
    expect(said(element)).not.toContain(en['report.menus']);
  });

  test.each(services.map(({ id }) => id))('no form of %s is asked for by one place alone', (id) => {
    for (const { step } of everyScreen([entry(id, 'en')]))
      if (step.kind === 'form' && step.moves.length > 1)
        expect(spotsOf(step.moves).length).toBeGreaterThan(1);
  });

  test('on a path of one row is not asked for', async () => {
    const one = everyScreen(services.map((s) => entry(s.id, 'en'))).find(
      ({ step }) => step.kind === 'menu-path' && step.moves?.length === 1,
    );
    if (!one) throw new Error('no path has one row: choose another service');
    const element = await mount({ ...one, lang: 'en' });
    expect(stuck(element).map((b) => b.textContent.trim())).toEqual([en.stuck]);
    await press(element, en.stuck);
    expect(heading(element)).not.toBe(en['stuck.which']);
  });

  test('has words of its own on a mail, a form, lines, and among devices', async () => {
    const on = async (settings: Parameters<typeof mount>[0], ...presses: string[]) => {
      const element = await mount({ lang: 'en', ...settings });
      for (const words of presses) await press(element, words);
      return stuck(element).map((b) => b.textContent.trim());
    };
    expect(await on({ service: 'spotify', region: 'DE' })).toEqual([en['stuck.mail']]);
    expect(await on({ service: 'website', region: 'IE' })).toEqual([en['stuck.lines']]);
    const instagram = { service: 'instagram', region: 'DE' };
    expect(await on(instagram, en['account.one'])).toEqual([en['stuck.no-form']]);
    expect(await on(instagram, en['account.one'], en['next.open'])).toEqual([en['stuck.form']]);
    const snapchat = { service: 'snapchat', region: 'US' };
    expect(await on(snapchat, en['device.web'])).toEqual([en['stuck.device']]);
  });
});

describe('what works instead', () => {
  const texts = (element: OptOutWizard): string[] =>
    [...inside(element).querySelectorAll('.body .copy-text')].map((c) => c.textContent);

  test.each(['en', 'de'] as const)('of a mail, in %s: each part to copy', async (lang) => {
    const words = languages[lang];
    const element = await mount({ service: 'spotify', region: 'DE', lang });
    await press(element, words['stuck.mail']);
    expect(heading(element)).toBe(words['elsewhere.mail']);
    const [to, subject, text = ''] = texts(element);
    expect([to, subject]).toEqual(['privacy@spotify.com', words['subject.objection-letter']]);
    expect(text).toContain(words['right.gdpr-21']);
    await press(element, words.back);
    expect(heading(element)).toBe(fill(words['go.mail.objection'], { company: 'Spotify' }));
    await press(element, words['stuck.mail']);
    await press(element, words['next.sent']);
    expect(heading(element)).toBe(fill(words['done.filed'], { company: 'Spotify' }));
    await press(element, words.back);
    await press(element, words['stuck.mail']);
    await press(element, words['elsewhere.end']);
    expect(heading(element)).toBe(words.report);
  });

  test('a subject is in the language of its letter, but where the company asks for one', async () => {
    const subject = async (service: string, ...presses: string[]): Promise<string> => {
      const element = await mount({ service, region: 'DE', lang: 'de' });
      for (const words of presses) await press(element, words);
      const field = inside(element).querySelector('.mail dd:last-of-type');
      return `${field?.getAttribute('lang') ?? ''} ${field?.textContent ?? ''}`;
    };
    expect(await subject('spotify')).toBe(`de ${de['subject.objection-letter']}`);
    expect(await subject('slack', de['account.workspace-owner'])).toBe(
      'en Slack Global model opt-out request',
    );
  });

  test('of lines: where they go, whom to ask, other lines', async () => {
    const element = await mount({ service: 'website', region: 'IE', lang: 'en' });
    expect(said(element)).toContain('https://your-site/robots.txt');
    await press(element, en['stuck.lines']);
    expect(heading(element)).toBe(en['elsewhere.lines']);
    expect(texts(element)[0]).toContain('User-agent: GPTBot');
    await press(element, en['elsewhere.end']);
    expect(heading(element)).toBe(fill(en['go.lines.again'], { file: 'robots.txt' }));
  });

  test('of a path: another device that has other menus', async () => {
    const element = await mount({ service: 'x', region: 'DE', lang: 'en', device: 'android' });
    await press(element, en.stuck);
    await press(element, en['stuck.rows']);
    await pressRow(element, 1);
    expect(heading(element)).toBe(en['other-device.not-found']);
    await press(element, en['device.web']);
    expect(rows(element).length).toBeGreaterThan(2);
    await press(element, en['stuck.rows']);
    await pressRow(element, 1);
    expect(heading(element)).toBe(en.report);
  });
});

test('the device is asked for after something else with a word on why', async () => {
  const element = await mount({ service: 'x', region: 'DE', lang: 'en' });
  await press(element, en.stuck);
  expect(heading(element)).toBe(fill(en['ask.device.again'], { service: 'X' }));
});

describe('starting over', () => {
  test('says what the page has set', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    inside(element).querySelector<HTMLElement>('[part=change]')?.click();
    await vi.waitFor(() => expect(heading(element)).toBe(en['ask.answers']));
    const kept = fill(en['restart.keeps'], { kept: 'Instagram, Germany' });
    expect(said(element)).toContain(kept);
  });
});

/** Sentences that claim something was reached. */
const CLAIMS = ['filed', 'reported', 'asked', 'limited', 'deleted', 'switched', 'placed'] as const;

const claimsIn = (words: Dictionary, { service }: Screen, lang: string): string[] => {
  const { name, company } = entry(service, lang);
  return CLAIMS.map((claim) => about(words, name, company)(`done.${claim}`));
};

describe.each(['en', 'de'] as const)('where nothing was reached, in %s', (lang) => {
  const words = languages[lang];
  const all = everyScreen(services.map((s) => entry(s.id, lang)));
  const ends = (result: OutcomeStep['result']): Screen[] =>
    all.filter(({ step }) => step.kind === 'outcome' && step.result === result);
  const parts = (element: OptOutWizard) => ({
    ticks: inside(element).querySelectorAll('.tick').length,
    limits: said(element).includes(words.limits),
  });

  test.each([
    [
      'opened',
      lang === 'en'
        ? /\b(sent|filed|switched|changed|deleted|reported)\b/i
        : /gesendet|geändert|gelöscht|gemeldet|abgeschaltet|eingereicht/i,
    ],
    [
      'tried',
      lang === 'en'
        ? /\b(filed|switched|changed|deleted|reported)\b/i
        : /geändert|gelöscht|gemeldet|abgeschaltet|eingereicht/i,
    ],
  ] as const)('%s: no word says that it was done', async (result, claim) => {
    const found = ends(result);
    expect(found.length).toBeGreaterThan(0);
    for (const screen of found) {
      const where = `${screen.service}/${screen.region} ${screen.at}`;
      const element = await mount({ ...screen, lang });
      const { name, company } = entry(screen.service, lang);
      const sayFor = about(words, name, company);
      expect(heading(element), where).toBe(sayFor(`done.${result}`));
      expect(said(element), where).toContain(fill(words[`done.${result}.text`], { company }));
      expect(parts(element), where).toEqual({ ticks: 0, limits: false });
      for (const other of claimsIn(words, screen, lang))
        expect(said(element), where).not.toContain(other);
      // Titles of ways say what can be done, not what was.
      const own = [
        inside(element).querySelector('.heading'),
        ...inside(element).querySelectorAll('.body > p:not(.what)'),
      ];
      for (const text of own) expect(text?.textContent, where).not.toMatch(claim);
    }
  });

  const reached = CLAIMS.filter((result) => ends(result).length > 0);

  test('every kind of result but one is reached by some way', () => {
    // No way ends in a report to a company today.
    expect(reached).toEqual(CLAIMS.filter((result) => result !== 'reported'));
  });

  test.each(reached)('%s: a tick, what, where, when, limits', async (result) => {
    const [screen] = ends(result);
    if (!screen) throw new Error('it is filtered');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await mount({ ...screen, lang });
    const { name, company } = entry(screen.service, lang);
    expect(heading(element)).toBe(about(words, name, company)(`done.${result}`));
    expect(parts(element)).toEqual({ ticks: 1, limits: true });
    const date = lang === 'en' ? '26 November 2026' : '26. November 2026';
    expect(inside(element).querySelector('.what')?.textContent).toContain(`${name}, ${date}`);
    const limits = [...inside(element).querySelectorAll('.body > ul:not(.choices) li')];
    expect(limits.length).toBeGreaterThan(0);
    expect(limits.length).toBeLessThanOrEqual(3);
    expect(button(element, words['done.print'])).toBeDefined();
    // Where somebody has to answer, the note stands among the proof.
    if (result === 'filed') return expect(button(element, words['case.open'])).toBeDefined();
    button(element, words['done.record']).click();
    await new Promise((done) => setTimeout(done, 30));
    const [note = ''] = write.mock.calls[0] ?? [];
    expect(note).toContain(heading(element));
    // What was done, and no order to do it.
    const { title } = screen.step as OutcomeStep;
    expect(said(element).split(heading(element))[1]?.startsWith(title)).toBe(false);
    expect(note).not.toContain(`${title}.`);
    expect(note).toContain(`${name}, ${date}`);
  });
});

test('that a fold is there to be read is said once it is opened, and again at the next', async () => {
  const element = await mount({
    service: 'instagram',
    region: 'DE',
    lang: 'en',
    log: [
      { key: 'account', event: 'choose.one' },
      { key: 'main-objection--rung-form-link', event: 'next' },
      { key: 'main-objection--form', event: 'next' },
    ],
  });
  const status = inside(element).querySelector('.status');
  expect(status?.textContent).toBe('');
  for (const fold of inside(element).querySelectorAll('details')) {
    status!.textContent = '';
    fold.open = true;
    await vi.waitFor(() => expect(status?.textContent).toBe(en.arrived));
  }
  // Where it happened it is seen.
  expect(getComputedStyle(status!).clipPath).not.toBe('none');
});

describe('a way back to what was left', () => {
  const one = {
    region: 'DE',
    lang: 'en',
    device: 'web',
    log: [{ key: 'account', event: 'choose.one' }],
  };

  test('the form’s page stands beside its fields, too', async () => {
    const element = await mount({ ...one, service: 'instagram' });
    const opened = inside(element).querySelector<HTMLAnchorElement>('a.primary')?.href;
    await press(element, 'The form is open');
    const again = inside(element).querySelector<HTMLAnchorElement>('.on a');
    expect(again?.href).toBe(opened);
    expect(again?.textContent).toContain(en['open.form']);
  });

  test.each([
    ['instagram facebook', 1],
    ['instagram', 0],
  ])('service="%s": from the result to another of them', async (service, count) => {
    const element = await mount({ ...one, service });
    if (count > 0) await press(element, 'Instagram');
    await press(element, 'The form is open');
    await press(element, en['next.sent']);
    const others = [...inside(element).querySelectorAll<HTMLElement>('.body button')].filter(
      (b) => b.textContent.trim() === en['ask.service.choose'],
    );
    expect(others).toHaveLength(count);
    others[0]?.click();
    if (count > 0) await vi.waitFor(() => expect(heading(element)).toBe(en['ask.service']));
  });
});
