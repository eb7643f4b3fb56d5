import { describe, expect, test } from 'vitest';
import { urlSource } from '../../../src/elements/url-source.ts';
import type { AfterData } from '../../../src/elements/source.ts';
import { withEvent } from '../../../src/followup/record.ts';
import { filed } from '../../support/some-record.ts';
import { openWizard, type StartedWizard } from '../../support/started-wizard.ts';
// Read before: a wizard waits for it as for any chunk, and here for no longer than a file takes.
import '../../../src/letters/compose.ts';

const INSTAGRAM = { services: ['instagram'], region: 'DE', tag: 'en' };
const record = filed({ filed: '2026-09-25' });
const editing = ({ screen }: StartedWizard): string | undefined => screen?.wanted.editing;

describe('the machine of the wizard', () => {
  test('shows what was sent, where it stands and what is asked there, and leads back', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.send({ type: 'record', record });
    await wizard.givenAll();
    expect(editing(wizard)).toBe('case');
    expect(wizard.screen?.after).toMatchObject({ record, isKept: false, now: { state: 'silent' } });
    wizard.send({ type: 'edit', question: 'case.write.reminder' });
    await wizard.givenAll();
    expect(wizard.screen?.after?.view).toBeDefined();
    wizard.send({ type: 'back' });
    await wizard.givenAll();
    expect(editing(wizard)).toBe('case');
    wizard.send({ type: 'back' });
    await wizard.givenAll();
    expect(editing(wizard)).toBeUndefined();
    expect(wizard.screen?.after).toBeUndefined();
    expect(wizard.screen?.wanted.record).toBe(record);
    expect(wizard.source.twice).toEqual([]);
    expect(wizard.errors).toEqual([]);
  });

  test('typing changes no screen and loads nothing', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.send({ type: 'record', record, editing: 'case.write.reminder' });
    await wizard.givenAll();
    const { screen } = wizard;
    const asked = wizard.source.asked.length;
    for (const name of ['J', 'Jo', '']) wizard.send({ type: 'draft', draft: { name } });
    wizard.send({ type: 'draft', draft: { account: 'jo' } });
    expect(wizard.screen).toBe(screen);
    expect(wizard.source.asked).toHaveLength(asked);
    expect(wizard.snapshot.context.draft).toEqual({ name: '', account: 'jo' });
    wizard.send({ type: 'back' });
    await wizard.givenAll();
    expect(wizard.snapshot.context.draft).toEqual({ name: '', account: 'jo' });
  });

  test.each(['after words', 'after clocks', 'after holidays', 'after lists', 'after letters/to'])(
    'where "%s" fails, the screen stays, and it is said; asked again it comes',
    async (name) => {
      const wizard = await openWizard(INSTAGRAM);
      const before = wizard.screen;
      wizard.send({ type: 'record', record, editing: 'case.authority' });
      await wizard.failing(name);
      expect(wizard.screen).toBe(before);
      expect(wizard.snapshot.context.wanted).toBe(before?.wanted);
      expect(wizard.told('stayed', 'trouble').map(({ type }) => type)).toEqual([
        'trouble',
        'stayed',
      ]);
      wizard.send({ type: 'record', record, editing: 'case.authority' });
      await wizard.givenAll();
      expect(editing(wizard)).toBe('case.authority');
      expect(wizard.errors).toEqual([]);
    },
  );

  test('the newest thing told counts, in whatever order the files come', async () => {
    const wizard = await openWizard(INSTAGRAM);
    const told = withEvent(record, { type: 'refused', on: '2026-10-01' });
    wizard.send({ type: 'record', record, editing: 'case.proof' });
    wizard.send({ type: 'record', record: told });
    await wizard.givenAll();
    expect(wizard.screen?.after).toMatchObject({ record: told, now: { state: 'refused' } });
  });

  test('a record of a service there is not leads to the question which', async () => {
    const wizard = await openWizard(INSTAGRAM);
    const service = 'no-such-service';
    wizard.send({ type: 'record', service, record: filed({ service }) });
    await wizard.givenAll();
    expect(wizard.screen?.asks).toBe('service');
    expect(wizard.errors).toEqual([]);
  });

  test.each(['1000-01-01', '2019-12-31', '2999-12-31'])(
    'a record of a day whose holidays nobody knows (%s) is shown all the same',
    async (day) => {
      const wizard = await openWizard(INSTAGRAM);
      wizard.send({ type: 'record', record: filed({ filed: day }) });
      await wizard.givenAll();
      expect(editing(wizard)).toBe('case');
      expect(wizard.screen?.after?.record.filed).toBe(day);
    },
  );

  test('another language of the page tells the same in it', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.send({ type: 'record', record });
    await wizard.givenAll();
    wizard.says({ ...INSTAGRAM, tag: 'de' });
    await wizard.givenAll();
    expect(editing(wizard)).toBe('case');
    expect(wizard.screen?.language).toBe('de');
    expect(wizard.screen?.after?.record).toBe(record);
  });
});

describe('a tab that is left open', () => {
  const sent = async (): Promise<StartedWizard> => {
    const wizard = await openWizard({ ...INSTAGRAM, given: { device: 'web' } });
    await wizard.answers('choose.one', 'next', 'next');
    expect(wizard.screen?.walk?.step.kind).toBe('outcome');
    wizard.day = '2027-01-15';
    return wizard;
  };
  const proof = async (wizard: StartedWizard): Promise<StartedWizard> => {
    wizard.send({ type: 'edit', question: 'case' });
    await wizard.givenAll();
    return wizard;
  };

  test('says on another day what holds then, of what was sent on its own day', async () => {
    const wizard = await proof(await sent());
    expect(wizard.screen?.after).toMatchObject({
      record: { filed: '2026-11-24' },
      today: '2027-01-15',
      now: { state: 'silent' },
    });
    wizard.send({ type: 'edit', question: 'case.proof' });
    await wizard.givenAll();
    expect(wizard.screen?.after?.record.filed).toBe('2026-11-24');
    expect(wizard.errors).toEqual([]);
  });
  test('keeps the day of the result', async () => {
    const wizard = await proof(await sent());
    wizard.send({ type: 'back' });
    await wizard.givenAll();
    expect(wizard.screen?.after).toBeUndefined();
    expect(wizard.screen?.today).toBe('2026-11-24');
  });
  test('asks for the day with the next answer', async () => {
    const wizard = await sent();
    wizard.send({ type: 'restart' });
    await wizard.givenAll();
    expect(wizard.screen?.today).toBe('2027-01-15');
  });
  test('stays on what was sent where the page says the same again', async () => {
    const wizard = await proof(await sent());
    wizard.day = '2027-01-16';
    wizard.send({ type: 'page', page: wizard.snapshot.context.page });
    await wizard.givenAll();
    expect(editing(wizard)).toBe('case');
    expect(wizard.screen?.after).toMatchObject({
      record: { filed: '2026-11-24' },
      today: '2027-01-16',
    });
    expect(wizard.told('arrived')).toMatchObject([{}, {}, {}, {}, { byReader: false }]);
  });
});

describe('names of files', () => {
  const source = urlSource('https://news.example/wizard/', /^de|$/);
  test.each([
    '../evil',
    '..',
    'a/b',
    '/a',
    'a b',
    'a%2fb',
    'a?b',
    'a#b',
    'https://evil.example/x',
    'ü',
    '',
    'a..b',
    'a\\b',
    'a\n',
  ])('"%s" is no name, and nothing is asked for', async (name) => {
    for (const kind of ['letters', 'clocks', 'authorities', 'words'] satisfies (keyof AfterData)[])
      await expect(source.after(kind, name)).rejects.toThrow(RangeError);
  });
});
