import { describe, expect, test } from 'vitest';
import { isCut } from '../../src/catalogue/aside.ts';
import { chooses } from '../../src/flow/events.ts';
import type { WizardEvent } from '../../src/elements/wizard.events.ts';
import { given } from '../support/deferred-source.ts';
import { openWizard, settled, startWizard, type StartedWizard } from '../support/started-wizard.ts';

const INSTAGRAM = { services: ['instagram'], region: 'DE' };
const FORM = 'main-objection--form';

const shown = ({ screen }: StartedWizard) => ({
  service: screen?.entry?.id,
  region: screen?.region,
  asks: screen?.asks,
  at: screen?.walk?.at,
});
const trailOf = ({ screen }: StartedWizard) => screen?.walk?.trail.map(({ key }) => key);
const choose = (service: string): WizardEvent => ({ type: 'choose.service', service });
const live = (region: string): WizardEvent => ({ type: 'choose.region', region });

/** Everything that was loaded was asked for once, and nothing threw. */
const isSound = ({ source, errors, snapshot }: StartedWizard): void => {
  expect(source.twice).toEqual([]);
  expect(errors).toEqual([]);
  expect(snapshot.status).toBe('active');
};

describe('the newest word of the page', () => {
  test('counts more than the service the reader chose before', async () => {
    const wizard = await openWizard({ region: 'DE' });
    wizard.send(choose('instagram'));
    await wizard.givenAll();
    wizard.says({ services: ['spotify'], region: 'DE' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'spotify', region: 'DE' });
    isSound(wizard);
  });
  test('counts more than the country the reader chose before', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.send(live('US'));
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ region: 'US' });
    wizard.says({ ...INSTAGRAM, region: 'FR' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'instagram', region: 'FR' });
  });
  test('counts more than a choice that is still loading', async () => {
    const wizard = await openWizard({ region: 'DE' });
    wizard.send(choose('instagram'));
    await settled();
    wizard.says({ services: ['spotify'], region: 'DE' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'spotify' });
  });
  test('leaves the reader’s choices where it is about something else', async () => {
    const wizard = await openWizard({ region: 'DE' });
    wizard.send(choose('instagram'));
    await wizard.givenAll();
    wizard.send(live('US'));
    await wizard.givenAll();
    wizard.says({ region: 'DE', tag: 'en' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'instagram', region: 'US' });
    expect(wizard.screen?.language).toBe('en');
  });
  test('keeps the log that comes with it', async () => {
    const { log } = await atForm();
    const wizard = await openWizard({ services: ['spotify'], region: 'US' });
    wizard.says(INSTAGRAM, log);
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'instagram', region: 'DE', at: FORM });
  });
  test('without a log keeps answers to questions only', async () => {
    const { wizard } = await atForm();
    wizard.says({ ...INSTAGRAM, services: ['facebook'] });
    await wizard.givenAll();
    expect(trailOf(wizard)).toEqual(['account']);
    expect(wizard.screen?.wanted.log).toEqual([{ key: 'account', event: 'choose.one' }]);
  });
  test.each([
    ['an answer', { type: 'answer', event: 'next' }],
    ['back', { type: 'back' }],
    ['an edit', { type: 'edit', question: 'account' }],
  ] satisfies [string, WizardEvent][])(
    'is not taken back by %s on the screen before it',
    async (_, event) => {
      const wizard = await openWizard({ region: 'DE' });
      wizard.send(choose('instagram'));
      await wizard.givenAll();
      await wizard.answers('choose.one');
      wizard.says({ services: ['facebook'], region: 'DE' });
      wizard.send(event);
      await wizard.givenAll();
      expect(shown(wizard)).toMatchObject({ service: 'facebook', region: 'DE' });
    },
  );
  test('gives way to what the reader chooses meanwhile', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.says({ services: ['spotify'], region: 'DE' });
    wizard.send(choose('facebook'));
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'facebook', region: 'DE' });
    wizard.says({ services: ['spotify'], region: 'FR' });
    wizard.send(live('US'));
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ region: 'US' });
  });
  test('does not get what was opened for the service before it', async () => {
    const { wizard } = await atForm();
    wizard.says({ ...INSTAGRAM, services: ['facebook'] });
    wizard.send({ type: 'answer', event: 'next' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'facebook' });
    expect(trailOf(wizard)).toEqual(['account']);
  });
});

/** On the form of Instagram's objection. */
async function atForm() {
  const wizard = await openWizard(INSTAGRAM);
  await wizard.answers('choose.one', 'next');
  expect(shown(wizard)).toMatchObject({ at: FORM });
  wizard.effects.length = 0;
  return { wizard, log: wizard.screen?.wanted.log ?? [] };
}

describe('a late file of an older wish', () => {
  test('never shows under a newer wish of the reader', async () => {
    const wizard = await openWizard({ region: 'DE' });
    wizard.send(choose('instagram'));
    await settled();
    wizard.send(choose('facebook'));
    await wizard.given('entry facebook');
    expect(shown(wizard)).toMatchObject({ service: 'facebook' });
    await wizard.given('entry instagram');
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'facebook' });
  });
  test('never shows before the newer one is there', async () => {
    const wizard = await openWizard({ region: 'DE' });
    wizard.send(choose('instagram'));
    await settled();
    wizard.send(choose('spotify'));
    await wizard.given('entry instagram');
    expect(shown(wizard)).toMatchObject({ asks: 'service' });
    expect(wizard.at).toBe('loading');
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'spotify' });
  });
  test('never shows under a newer wish of the page', async () => {
    const wizard = startWizard(INSTAGRAM);
    await settled();
    wizard.says({ services: ['spotify'], region: 'US' });
    await settled();
    const held = wizard.source.held.toReversed();
    for (const name of held) await wizard.given(name);
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'spotify', region: 'US' });
    expect(wizard.screen?.regions).toHaveProperty('US');
    isSound(wizard);
  });
  test('that fails is not told', async () => {
    const wizard = await openWizard({ region: 'DE' });
    wizard.send(choose('instagram'));
    await settled();
    wizard.send(choose('spotify'));
    await wizard.failing('entry instagram');
    expect(shown(wizard)).toMatchObject({ service: 'spotify' });
    expect(wizard.told('trouble', 'stayed')).toEqual([]);
  });
  test('is not put on the next screen', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.says({ services: ['facebook'], region: 'DE' });
    await wizard.given('entry facebook');
    expect(shown(wizard)).toMatchObject({ service: 'facebook' });
    wizard.send({ type: 'why' });
    wizard.says({ services: ['chatgpt'], region: 'DE' });
    await wizard.given('entry chatgpt');
    await wizard.given('evidence facebook');
    await wizard.given('later facebook');
    expect(shown(wizard)).toMatchObject({ service: 'chatgpt' });
    expect(wizard.screen?.evidence).toBeUndefined();
    expect(wizard.screen?.later).toBeUndefined();
  });
});

describe('a wish of the reader that cannot be loaded', () => {
  const WISHES: [string, WizardEvent, string][] = [
    ['another service', choose('facebook'), 'entry facebook de'],
    ['another country', live('US'), 'regions de U'],
    ['the list of services', { type: 'edit', question: 'service' }, 'index de'],
    ['the list of countries', { type: 'edit', question: 'region' }, 'regions de'],
  ];
  test.each(WISHES)('keeps the screen and is told each time: %s', async (_, wish, file) => {
    const { wizard } = await atForm();
    const before = wizard.screen;
    for (let i = 0; i < 4; i++) {
      wizard.send(wish);
      await wizard.failing(file);
      expect(wizard.told('stayed', 'trouble', 'arrived')).toMatchObject([
        { type: 'trouble', code: 'load' },
        { type: 'stayed' },
      ]);
      expect(wizard.screen).toEqual(before);
      expect(wizard.at).toBe('following');
    }
    isSound(wizard);
  });
  test.each(WISHES)('leaves everything to be pressed: %s', async (_, wish, file) => {
    const events: WizardEvent[] = [
      choose('spotify'),
      live('FR'),
      { type: 'answer', event: 'next' },
      { type: 'edit', question: 'account' },
      { type: 'back' },
      { type: 'restart' },
      { type: 'why' },
    ];
    for (const event of events) {
      const { wizard } = await atForm();
      wizard.send(wish);
      await wizard.failing(file);
      expect(wizard.snapshot.can(event)).toBe(true);
      wizard.send(event);
      await wizard.givenAll();
      expect(wizard.at).toBe('following');
      expect(wizard.screen?.evidence).toBe(
        event.type === 'why' ? given.evidence('instagram', 'de') : undefined,
      );
    }
  });
  test('works as soon as it can be loaded', async () => {
    const { wizard } = await atForm();
    wizard.send(choose('facebook'));
    await wizard.failing('entry facebook');
    wizard.send(choose('facebook'));
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'facebook' });
    expect(trailOf(wizard)).toEqual(['account']);
  });
  test('is not wished for by what comes next', async () => {
    const { wizard, log } = await atForm();
    wizard.send(choose('facebook'));
    await wizard.failing('entry facebook');
    wizard.says({ ...INSTAGRAM, tag: 'en' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'instagram', at: FORM });
    expect(wizard.screen?.wanted.log).toEqual(log);
  });
  test('keeps a question that was open', async () => {
    const wizard = await openWizard({ region: 'DE' });
    wizard.send(choose('facebook'));
    await wizard.failing('entry facebook');
    expect(wizard.at).toBe('service');
    expect(shown(wizard)).toMatchObject({ asks: 'service' });
  });
});

describe('a first screen that cannot be loaded', () => {
  test.each(['words de', 'entry instagram de', 'regions de D'])(
    'is tried again: %s',
    async (file) => {
      const wizard = startWizard(INSTAGRAM);
      await wizard.failing(file);
      expect(wizard.at).toBe('failed');
      expect(wizard.screen).toBeUndefined();
      expect(wizard.told('trouble', 'stayed')).toMatchObject([{ type: 'trouble', code: 'load' }]);
      wizard.send({ type: 'retry' });
      await wizard.failing(file);
      expect(wizard.at).toBe('failed');
      expect(wizard.told('trouble', 'stayed')).toMatchObject([{ type: 'trouble', code: 'load' }]);
      wizard.send({ type: 'retry' });
      await wizard.givenAll();
      expect(shown(wizard)).toMatchObject({ service: 'instagram', region: 'DE', at: 'account' });
      expect(wizard.told('trouble', 'arrived')).toEqual([{ type: 'arrived', byReader: true }]);
      expect(wizard.snapshot.context.failed).toBeUndefined();
      isSound(wizard);
    },
  );
  test('takes no wishes', async () => {
    const wizard = startWizard(INSTAGRAM);
    await wizard.failing('entry');
    for (const event of [choose('spotify'), live('US'), { type: 'back' } as const])
      expect(wizard.snapshot.can(event)).toBe(false);
  });
  test('gives way to what the page says next', async () => {
    const wizard = startWizard(INSTAGRAM);
    await wizard.failing('entry instagram');
    wizard.says({ services: ['spotify'], region: 'DE' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'spotify' });
  });
});

describe('a wish of the page that cannot be loaded', () => {
  test('drops the screen, which the page no longer means', async () => {
    const { wizard } = await atForm();
    wizard.says({ services: ['spotify'], region: 'DE' });
    await wizard.failing('entry spotify');
    expect(wizard.at).toBe('failed');
    expect(wizard.screen).toBeUndefined();
    expect(wizard.told('trouble', 'stayed', 'arrived')).toMatchObject([
      { type: 'trouble', code: 'load' },
      { type: 'arrived', byReader: false },
    ]);
    wizard.send({ type: 'retry' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'spotify' });
  });
  test('drops it also where the reader opens the wizard meanwhile', async () => {
    const wizard = await openWizard(INSTAGRAM, [], { unseen: false });
    expect(wizard.box).toBe('offered');
    wizard.says({ services: ['spotify'], region: 'DE' });
    wizard.send({ type: 'open' });
    await wizard.failing('entry spotify');
    expect(wizard.at).toBe('failed');
    expect(wizard.screen).toBeUndefined();
  });
  test('is shown at the next success, whatever the reader does on the old screen', async () => {
    const { wizard } = await atForm();
    wizard.says({ ...INSTAGRAM, services: ['facebook'] });
    wizard.send({ type: 'answer', event: 'next' });
    await wizard.failing('entry facebook');
    if (wizard.at === 'failed') wizard.send({ type: 'retry' });
    else wizard.send({ type: 'answer', event: 'next' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'facebook' });
    expect(trailOf(wizard)).toEqual(['account']);
  });
});

describe('the language', () => {
  test.each(['words de', 'entry instagram de', 'regions de D'])(
    'of a first failure is the page’s: %s',
    async (file) => {
      const wizard = startWizard({ ...INSTAGRAM, tag: 'de-AT' });
      await wizard.failing(file);
      const { failed } = wizard.snapshot.context;
      expect(failed?.language).toBe('de');
      expect(failed?.words).toBe(file === 'words de' ? undefined : given.words('de'));
      wizard.send({ type: 'retry' });
      await wizard.givenAll();
      expect(wizard.screen?.language).toBe('de');
      expect(wizard.source.asked.filter((name) => / en( |$)/.test(name))).toEqual([]);
    },
  );
  test('stays after a reader’s wish failed', async () => {
    const { wizard } = await atForm();
    wizard.send(choose('facebook'));
    await wizard.failing('entry facebook de');
    expect(wizard.screen?.language).toBe('de');
    expect(wizard.screen?.words).toStrictEqual(given.words('de'));
  });
  test('changes as a whole, when everything is there in the new one', async () => {
    const { wizard } = await atForm();
    wizard.says({ ...INSTAGRAM, tag: 'en' });
    await wizard.given('words en');
    await wizard.given('entry instagram en');
    await wizard.given('regions en D');
    expect(wizard.screen?.language).toBe('de');
    await wizard.givenAll();
    const { screen } = wizard;
    expect(screen?.language).toBe('en');
    expect(screen?.words).toStrictEqual(given.words('en'));
    expect(screen?.entry).toBe(given.entry('instagram', 'en'));
    expect(screen?.regions?.['DE']).toBe('Germany');
    expect(screen?.later).toEqual({
      ...given.later('instagram', 'en'),
      words: given.laterWords('en'),
    });
    expect(shown(wizard)).toMatchObject({ at: FORM });
  });
});

describe('a service', () => {
  test('that nobody knows is asked for, nothing chosen, and told once', async () => {
    const wizard = startWizard({ services: ['nope'], region: 'DE' });
    await wizard.givenAll();
    const told = { type: 'trouble', code: 'service', message: 'there is no service "nope"' };
    expect(wizard.told('trouble')).toEqual([told]);
    expect(shown(wizard)).toMatchObject({ service: undefined, asks: 'service', at: undefined });
    expect(wizard.screen?.unknown).toEqual(['nope']);
    expect(wizard.screen?.index).toBe(given.index('de'));
    expect(wizard.screen?.wanted).toEqual({ log: [] });
    wizard.send(choose('spotify'));
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'spotify', asks: undefined });
    expect(wizard.told('trouble')).toEqual([]);
    isSound(wizard);
  });
  test('that nobody knows is told on each screen that asks instead', async () => {
    const wizard = startWizard({ services: ['nope'], region: 'DE' });
    await wizard.givenAll();
    wizard.says({ services: ['nope', 'neither'], region: 'DE' });
    await wizard.givenAll();
    expect(wizard.told('trouble').map((t) => 'message' in t && t.message)).toEqual([
      'there is no service "nope"',
      'there is no service "nope", "neither"',
    ]);
    expect(wizard.screen?.index).toBe(given.index('de'));
  });
  test('is not called unknown where it could not be loaded', async () => {
    const wizard = startWizard(INSTAGRAM);
    await wizard.failing('entry instagram');
    expect(wizard.at).toBe('failed');
    expect(wizard.told('trouble')).toMatchObject([{ code: 'load' }]);
  });
  test('is not called unknown where the list could not be loaded', async () => {
    const wizard = startWizard({ services: ['nope'], region: 'DE' });
    await wizard.given('entry nope');
    await wizard.failing('index');
    expect(wizard.at).toBe('failed');
    expect(wizard.told('trouble')).toMatchObject([{ code: 'load' }]);
  });
  test('is offered under the name by which the page calls it', async () => {
    const wizard = await openWizard({ services: ['twitter', 'instagram'], region: 'DE' });
    expect(wizard.screen?.index?.map(({ id, name }) => [id, name])).toEqual([
      ['twitter', given.whole('x', 'de').name],
      ['instagram', 'Instagram'],
    ]);
    expect(wizard.screen?.unknown).toBeUndefined();
    wizard.send(choose('twitter'));
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'x' });
    expect(wizard.screen?.entry?.formerly).toMatchObject({ id: 'twitter' });
  });
  test('is offered where another that the page names is unknown', async () => {
    const wizard = await openWizard({ services: ['nope', 'openai', 'x'], region: 'DE' });
    expect(wizard.screen?.index?.map(({ id }) => id)).toEqual(['openai', 'x']);
    expect(wizard.screen?.unknown).toEqual(['nope']);
  });
  test('is found by another name', async () => {
    const wizard = await openWizard({ services: ['openai'], region: 'US' });
    expect(shown(wizard)).toMatchObject({ service: 'chatgpt', asks: undefined, at: 'account' });
    expect(wizard.source.asked).not.toContain('index de');
    await wizard.answers('choose.personal', 'next');
    wizard.send({ type: 'why' });
    await wizard.givenAll();
    expect(wizard.screen?.evidence).toBe(given.evidence('chatgpt', 'de'));
    expect(wizard.screen?.later).toMatchObject(given.later('chatgpt', 'de'));
  });
});

describe('the device that the page names', () => {
  test.each([undefined, 'web', 'ios'])('%s', async (device) => {
    const given = device === undefined ? {} : { device };
    const wizard = await openWizard({ services: ['medium'], region: 'DE', given });
    const { step, trail } = wizard.screen?.walk ?? {};
    expect(step?.kind === 'question' ? step.asks : undefined).toBe(device ? undefined : 'device');
    expect(trail).toMatchObject(
      device ? [{ key: 'device', event: chooses(device), given: true }] : [],
    );
  });
});

describe('a country', () => {
  test('keeps answers to questions, and nothing that was done in another', async () => {
    const { wizard } = await atForm();
    wizard.send(live('FR'));
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ region: 'FR' });
    expect(trailOf(wizard)).toEqual(['account']);
  });
  test('is asked for where the page says none, the browser’s guess chosen', async () => {
    const wizard = await openWizard({ services: ['instagram'] });
    expect(shown(wizard)).toMatchObject({ asks: 'region', region: undefined });
    expect(wizard.at).toBe('region');
    expect(wizard.screen?.guessed).toBe('AT');
    expect(wizard.screen?.regions).toBe(given.regions('de'));
    wizard.send(live('FR'));
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ asks: undefined, region: 'FR', at: 'account' });
  });
  test('is the browser’s guess where the page says so', async () => {
    const wizard = await openWizard({ services: ['instagram'], region: 'auto' });
    expect(shown(wizard)).toMatchObject({ asks: undefined, region: 'AT', at: 'account' });
  });
  test('that does not exist is no wish', async () => {
    const wizard = await openWizard({ services: ['instagram'] });
    expect(wizard.snapshot.can(live('XX'))).toBe(false);
  });
  test('is asked anew also before there is a service', async () => {
    const wizard = await openWizard({ region: 'DE' });
    wizard.send({ type: 'edit', question: 'region' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ asks: 'region', region: 'DE' });
  });
});

describe('what later screens need', () => {
  const INTEREST: WizardEvent = { type: 'interest' };
  const isFetching = ({ snapshot }: StartedWizard): boolean =>
    snapshot.matches({ journey: { following: 'fetching' } });

  test('is not loaded before the reader turns to the box', async () => {
    const wizard = await openWizard(INSTAGRAM);
    expect(wizard.source.asked).not.toContain('later instagram de');
    expect(wizard.screen?.later).toBeUndefined();
    wizard.send(INTEREST);
    await wizard.givenAll();
    expect(wizard.screen?.later).toEqual({
      ...given.later('instagram', 'de'),
      words: given.laterWords('de'),
    });
    expect(wizard.screen?.views).toBeDefined();
    wizard.send(INTEREST);
    expect(isFetching(wizard)).toBe(false);
    isSound(wizard);
  });
  test('is told nobody where it cannot be loaded ahead', async () => {
    const wizard = await openWizard(INSTAGRAM);
    const before = wizard.screen;
    wizard.send(INTEREST);
    await wizard.failing('later instagram');
    expect(wizard.told('trouble', 'stayed')).toEqual([]);
    expect(wizard.screen).toBe(before);
    wizard.send(INTEREST);
    await wizard.givenAll();
    expect(wizard.screen?.later).toMatchObject(given.later('instagram', 'de'));
    expect(wizard.source.asked.filter((name) => name === 'later instagram de')).toHaveLength(2);
    isSound(wizard);
  });
  test('is loaded when it is needed, and told where it cannot be', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.send(INTEREST);
    await wizard.failing('later instagram');
    await wizard.answers('choose.one');
    wizard.effects.length = 0;
    const before = wizard.screen;
    wizard.send({ type: 'answer', event: 'next' });
    await wizard.failing('later instagram');
    expect(wizard.told('stayed', 'trouble')).toMatchObject([{ code: 'load' }, { type: 'stayed' }]);
    expect(wizard.screen).toBe(before);
    await wizard.answers('next');
    expect(shown(wizard)).toMatchObject({ at: FORM });
    expect(wizard.screen?.later).toMatchObject(given.later('instagram', 'de'));
    isSound(wizard);
  });
  test('is asked for once, also where it is needed while it is loaded ahead', async () => {
    const wizard = await openWizard(INSTAGRAM);
    await wizard.answers('choose.one');
    wizard.send(INTEREST);
    await settled();
    expect(isFetching(wizard)).toBe(true);
    await wizard.answers('next');
    expect(shown(wizard)).toMatchObject({ at: FORM });
    isSound(wizard);
  });
  test('stays for the next screens of the same service', async () => {
    const { wizard } = await atForm();
    const { length } = wizard.source.asked;
    wizard.send({ type: 'answer', event: 'next' });
    await settled();
    expect(shown(wizard)).toMatchObject({ at: 'main-objection--done' });
    expect(wizard.source.asked).toHaveLength(length);
  });
  test('is put where numbers were', async () => {
    const { wizard } = await atForm();
    expect(isCut(given.entry('instagram', 'de').ways)).toBe(true);
    expect(isCut(wizard.screen?.walk?.step)).toBe(false);
  });
});

describe('the sources of a screen', () => {
  const WHY: WizardEvent = { type: 'why' };

  test('are loaded when asked for', async () => {
    const wizard = await openWizard(INSTAGRAM);
    expect(wizard.source.asked).not.toContain('evidence instagram de');
    wizard.send(WHY);
    await wizard.givenAll();
    expect(wizard.screen?.evidence).toBe(given.evidence('instagram', 'de'));
  });
  test('that could not be loaded are loaded again when asked for again', async () => {
    const wizard = await openWizard(INSTAGRAM);
    const { wanted } = wizard.screen ?? {};
    for (let i = 0; i < 2; i++) {
      wizard.send(WHY);
      await wizard.failing('evidence');
      expect(wizard.screen?.evidence).toBeNull();
      expect(wizard.screen?.wanted).toBe(wanted);
      expect(wizard.told('trouble', 'stayed')).toMatchObject([{ type: 'trouble', code: 'load' }]);
    }
    wizard.send(WHY);
    await wizard.givenAll();
    expect(wizard.screen?.evidence).toBe(given.evidence('instagram', 'de'));
  });
  test('are of the service that is shown', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.send(WHY);
    await wizard.givenAll();
    wizard.send(choose('facebook'));
    await wizard.givenAll();
    expect(wizard.screen?.evidence).toBeUndefined();
    wizard.send(WHY);
    await wizard.givenAll();
    expect(wizard.screen?.evidence).toBe(given.evidence('facebook', 'de'));
  });
  test('are there at once on the next screen of the same service', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.send(WHY);
    await wizard.givenAll();
    await wizard.answers('choose.one');
    expect(wizard.screen?.evidence).toBe(given.evidence('instagram', 'de'));
    // Nothing is loaded again; that they are there is told again.
    const asked = wizard.source.asked.length;
    wizard.told('behind');
    wizard.send(WHY);
    await wizard.givenAll();
    expect(wizard.told('behind')).toEqual([{ type: 'behind' }]);
    expect(wizard.source.asked).toHaveLength(asked);
    isSound(wizard);
  });
  test('come also where the reader turned to the box just before', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.send({ type: 'interest' });
    await settled();
    wizard.send(WHY);
    await wizard.given('evidence instagram');
    await wizard.given('later instagram');
    await wizard.givenAll();
    expect(wizard.screen?.evidence).toBe(given.evidence('instagram', 'de'));
    expect(wizard.screen?.later).toMatchObject(given.later('instagram', 'de'));
    isSound(wizard);
  });
  test('stay where the reader turns to the box after them', async () => {
    const wizard = await openWizard(INSTAGRAM);
    wizard.send(WHY);
    wizard.send({ type: 'interest' });
    await wizard.givenAll();
    wizard.send({ type: 'interest' });
    await wizard.givenAll();
    expect(wizard.screen?.evidence).toBe(given.evidence('instagram', 'de'));
  });
});

describe('the reader', () => {
  test('opens a question again and leaves it as it was', async () => {
    const { wizard, log } = await atForm();
    wizard.send({ type: 'edit', question: 'account' });
    await wizard.givenAll();
    expect(wizard.screen?.wanted.editing).toBe('account');
    expect(shown(wizard)).toMatchObject({ at: FORM });
    wizard.send({ type: 'back' });
    await wizard.givenAll();
    expect(wizard.screen?.wanted).toEqual({ log });
  });
  test('answers a question anew; later answers hold where they still fit', async () => {
    const { wizard } = await atForm();
    wizard.send({ type: 'edit', question: 'account' });
    await wizard.givenAll();
    await wizard.answers('choose.linked');
    expect(wizard.screen?.wanted.editing).toBeUndefined();
    expect(shown(wizard)).toMatchObject({ at: FORM });
    expect(wizard.screen?.wanted.log[0]).toEqual({ key: 'account', event: 'choose.linked' });
  });
  test.each(['service', 'region'] as const)('opens the question of the %s', async (asks) => {
    const { wizard, log } = await atForm();
    wizard.send({ type: 'edit', question: asks });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ asks, service: 'instagram', region: 'DE' });
    wizard.send({ type: 'back' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ asks: undefined, at: FORM });
    expect(wizard.screen?.wanted).toEqual({ log });
  });
  test('goes back through answers, country and service, to where it began', async () => {
    const wizard = await openWizard({});
    const seen = [shown(wizard)];
    for (const event of [
      choose('instagram'),
      live('DE'),
      { type: 'answer', event: 'choose.one' },
      { type: 'answer', event: 'next' },
    ] satisfies WizardEvent[]) {
      wizard.send(event);
      await wizard.givenAll();
      seen.push(shown(wizard));
    }
    for (const before of seen.toReversed().slice(1)) {
      wizard.send({ type: 'back' });
      await wizard.givenAll();
      expect(shown(wizard)).toEqual(before);
    }
    expect(wizard.snapshot.can({ type: 'back' })).toBe(false);
    isSound(wizard);
  });
  test('goes back to the list of ways', async () => {
    const { wizard } = await atForm();
    expect(wizard.snapshot.can({ type: 'list' })).toBe(false);
    await wizard.answers('next');
    const list = shown(wizard);
    await wizard.answers('choose.also-facebook', 'next');
    expect(shown(wizard)).toMatchObject({ at: 'help-also-facebook--form-facebook-link' });
    await wizard.answers('next');
    expect(shown(wizard)).toMatchObject({ at: 'help-also-facebook--done' });
    wizard.send({ type: 'list' });
    await wizard.givenAll();
    expect(shown(wizard)).toEqual(list);
  });
  test('starts over, with what the page says', async () => {
    const { wizard } = await atForm();
    wizard.send(choose('spotify'));
    await wizard.givenAll();
    wizard.send(live('US'));
    await wizard.givenAll();
    wizard.send({ type: 'restart' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'instagram', region: 'DE', at: 'account' });
    expect(wizard.screen?.wanted).toEqual({ log: [] });
  });
  test('is told who asked for a screen', async () => {
    const wizard = startWizard(INSTAGRAM);
    await wizard.givenAll();
    expect(wizard.told('arrived')).not.toContainEqual({ type: 'arrived', byReader: true });
    await wizard.answers('choose.one');
    expect(wizard.told('arrived')).toEqual([{ type: 'arrived', byReader: true }]);
    wizard.says({ ...INSTAGRAM, tag: 'en' });
    await wizard.givenAll();
    expect(wizard.told('arrived')).toEqual([{ type: 'arrived', byReader: false }]);
  });
});

describe('a load that takes long', () => {
  test('is told once, and each time', async () => {
    const wizard = startWizard(INSTAGRAM);
    wizard.clock.increment(399);
    expect(wizard.told('slow')).toEqual([]);
    wizard.clock.increment(1);
    expect(wizard.told('slow')).toHaveLength(1);
    wizard.clock.increment(5000);
    await wizard.givenAll();
    expect(wizard.told('slow')).toEqual([]);
    wizard.send(choose('spotify'));
    await settled();
    wizard.clock.increment(400);
    expect(wizard.told('slow')).toHaveLength(1);
    expect(wizard.snapshot.matches({ journey: { loading: 'slow' } })).toBe(true);
    await wizard.givenAll();
    expect(wizard.at).toBe('following');
  });
  test('is not told where a newer wish has just begun', () => {
    const wizard = startWizard(INSTAGRAM);
    wizard.clock.increment(399);
    wizard.says({ services: ['spotify'], region: 'DE' });
    wizard.clock.increment(399);
    expect(wizard.told('slow')).toEqual([]);
  });
  test('does not make the old screen stop', async () => {
    const { wizard } = await atForm();
    wizard.send(choose('facebook'));
    await settled();
    wizard.clock.increment(400);
    wizard.send({ type: 'back' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'instagram' });
    expect(trailOf(wizard)).toEqual(['account']);
  });
});

describe('the box', () => {
  test('waits for a screen, then opens where nobody looks', async () => {
    const wizard = startWizard(INSTAGRAM);
    expect(wizard.box).toBe('waiting');
    await wizard.givenAll();
    expect(wizard.box).toBe('open');
  });
  test('in sight waits, offers, and opens when asked', async () => {
    const wizard = startWizard(INSTAGRAM, [], { unseen: false });
    expect(wizard.box).toBe('waiting');
    wizard.send({ type: 'open' });
    expect(wizard.box).toBe('waiting');
    await wizard.givenAll();
    expect(wizard.box).toBe('offered');
    wizard.effects.length = 0;
    wizard.send({ type: 'open' });
    expect(wizard.box).toBe('open');
    expect(wizard.told('arrived')).toEqual([{ type: 'arrived', byReader: true }]);
  });
  test('that fits stands over the links until the reader presses something', async () => {
    const wizard = await openWizard(INSTAGRAM, [], { unseen: false });
    wizard.send({ type: 'fits' });
    expect(wizard.box).toBe('over');
    expect(wizard.told('arrived')).toEqual([{ type: 'arrived', byReader: false }]);
    wizard.send({ type: 'touched' });
    expect(wizard.box).toBe('open');
    const leaves = await openWizard(INSTAGRAM, [], { unseen: false });
    leaves.send({ type: 'fits' });
    await leaves.moves({ unseen: true });
    expect(leaves.box).toBe('open');
  });
  test('opens by itself where it leaves the window', async () => {
    const leaves = await openWizard(INSTAGRAM, [], { unseen: false });
    await leaves.moves({ unseen: false });
    expect(leaves.box).toBe('offered');
    await leaves.moves({ unseen: true });
    expect(leaves.box).toBe('open');
    await leaves.moves({ unseen: false });
    expect(leaves.box).toBe('open');
  });
  test.each([true, false])('waits while the focus is on a link; unseen: %s', async (unseen) => {
    const wizard = await openWizard(INSTAGRAM, [], { unseen, focused: true });
    expect(wizard.at).toBe('following');
    expect(wizard.box).toBe('waiting');
    await wizard.moves({ focused: false });
    expect(wizard.box).toBe(unseen ? 'open' : 'offered');
  });
  test('keeps the links in sight after a failure, until nobody looks', async () => {
    const wizard = startWizard(INSTAGRAM, [], { unseen: false });
    await wizard.failing('entry');
    expect(wizard.at).toBe('failed');
    expect(wizard.box).toBe('waiting');
    await wizard.moves({ unseen: true });
    expect(wizard.box).toBe('open');
    expect(wizard.at).toBe('failed');
    wizard.send({ type: 'retry' });
    await wizard.givenAll();
    expect(shown(wizard)).toMatchObject({ service: 'instagram' });
  });
  test('offers what comes after a failure in sight', async () => {
    const wizard = startWizard(INSTAGRAM, [], { unseen: false });
    await wizard.failing('entry');
    wizard.says({ services: ['spotify'], region: 'DE' });
    await wizard.givenAll();
    expect(wizard.box).toBe('offered');
  });
});
