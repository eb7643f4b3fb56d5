import { expect, test } from 'vitest';
import { isCut } from '../../src/catalogue/aside.ts';
import { gather, NotLoaded, withLater } from '../../src/elements/gather.ts';
import type { Screen } from '../../src/elements/screen.ts';
import type { WizardEvent } from '../../src/elements/wizard.events.ts';
import { given } from '../support/deferred-source.ts';
import { openWizard, startWizard } from '../support/started-wizard.ts';

const INSTAGRAM = { services: ['instagram'], region: 'DE' };
const offered = ({ screen }: { screen: Screen | undefined }) => screen?.index?.map(({ id }) => id);
const all = (language: string): string[] => given.index(language).map(({ id }) => id);

test('a single service that nobody knows leads to the list of all, and is told', async () => {
  const wizard = await openWizard({ services: ['no-such-service'], region: 'DE' });
  expect(offered(wizard)).toEqual(all('de'));
  expect(wizard.screen?.unknown).toEqual(['no-such-service']);
});

test('a single service that is asked for anew is chosen from all', async () => {
  const wizard = await openWizard(INSTAGRAM);
  wizard.send({ type: 'edit', question: 'service' });
  await wizard.givenAll();
  expect(offered(wizard)).toEqual(all('de'));
  expect(wizard.screen).not.toHaveProperty('unknown');
});

test('what the page names in vain is not told again where the question is opened again', async () => {
  const wizard = await openWizard({ services: ['instagram', 'no-such-service'], region: 'DE' });
  expect(wizard.screen?.unknown).toEqual(['no-such-service']);
  wizard.send({ type: 'choose.service', service: 'instagram' });
  await wizard.givenAll();
  wizard.send({ type: 'edit', question: 'service' });
  await wizard.givenAll();
  expect(offered(wizard)).toEqual(['instagram']);
  expect(wizard.screen).not.toHaveProperty('unknown');
});

test('the code of later screens stays, until it is needed with their words', async () => {
  const wizard = await openWizard({ region: 'DE' });
  expect(wizard.screen?.questions).toBeDefined();
  wizard.send({ type: 'choose.service', service: 'instagram' });
  await wizard.givenAll();
  wizard.send({ type: 'interest' });
  await wizard.givenAll();
  const { views } = wizard.screen!;
  expect(views).toBeDefined();
  wizard.send({ type: 'choose.service', service: 'facebook' });
  await wizard.givenAll();
  expect(wizard.screen?.views).toBe(views);
  expect(wizard.screen).not.toHaveProperty('later');
});

test('what was loaded for later is not asked for again', async () => {
  const wizard = await openWizard(INSTAGRAM);
  wizard.send({ type: 'interest' });
  await wizard.givenAll();
  const { views, later } = wizard.screen!;
  const asked = wizard.source.asked.length;
  await wizard.answers('choose.one');
  expect(wizard.screen).toMatchObject({ views, later });
  expect(wizard.source.asked).toHaveLength(asked);
});

test('a screen before any flow has no walk, whatever is loaded for later', () => {
  const later = { words: {} };
  expect(withLater({}, { later })).toStrictEqual({ later });
});

test('what was put aside is put back, and the screen stays', async () => {
  const wizard = await openWizard(INSTAGRAM);
  const before = wizard.screen!.walk!;
  expect(isCut(before.step)).toBe(true);
  wizard.send({ type: 'why' });
  await wizard.givenAll();
  const walk = wizard.screen!.walk!;
  expect(walk).toMatchObject({ at: before.at, trail: before.trail });
  const entry = given.whole('instagram', 'de');
  expect(walk.step.answer).toEqual(entry.answers.find((a) => a.id === before.step.answer?.id));
});

test('nothing is looked for where no service is said', async () => {
  const wizard = startWizard({ region: 'DE' });
  await wizard.givenAll();
  expect(wizard.source.asked.filter((name) => name.startsWith('entry'))).toEqual([]);
});

const WISHES: [string, WizardEvent, string][] = [
  ['another service', { type: 'choose.service', service: 'facebook' }, 'entry facebook de'],
  ['the sources', { type: 'why' }, 'evidence instagram'],
];
test.each(WISHES)('a failure is told with its cause: %s', async (_, wish, file) => {
  const wizard = await openWizard(INSTAGRAM);
  wizard.send(wish);
  await wizard.failing(file);
  const [trouble] = wizard.told('trouble');
  expect(trouble).toMatchObject({ code: 'load', message: 'a file could not be loaded' });
  expect(String(causeOf(trouble))).toContain(`no ${file}`);
});

test('a first failure is told with its cause', async () => {
  const wizard = startWizard(INSTAGRAM);
  await wizard.failing('entry instagram');
  const [trouble] = wizard.told('trouble');
  expect(String(causeOf(trouble))).toContain('no entry instagram de');
  expect(wizard.snapshot.context.failed).toBeInstanceOf(NotLoaded);
});

/** The cause that is told, or where it has one the cause of that. */
const causeOf = (trouble: unknown): unknown => {
  const { cause } = trouble as { cause: Error };
  return cause.cause ?? cause;
};

test('a failure says what it is', async () => {
  const wizard = startWizard(INSTAGRAM);
  const gathering = gather({ page: wizard.snapshot.context.page, wanted: { log: [] } });
  const failed = expect(gathering).rejects.toThrow('a file could not be loaded');
  await wizard.failing('entry instagram');
  await failed;
});

test('after a wish that failed the old one holds', async () => {
  const wizard = await openWizard(INSTAGRAM);
  const { wanted } = wizard.screen!;
  wizard.send({ type: 'choose.service', service: 'facebook' });
  await wizard.failing('entry facebook');
  expect(wizard.snapshot.context.wanted).toBe(wanted);
});

test('an answer to the screen before the page’s newest word is not kept', async () => {
  const wizard = await openWizard(INSTAGRAM);
  await wizard.answers('choose.one', 'next');
  wizard.says({ ...INSTAGRAM, services: ['facebook'] });
  wizard.send({ type: 'answer', event: 'next' });
  await wizard.givenAll();
  expect(wizard.screen?.wanted.log).toEqual([{ key: 'account', event: 'choose.one' }]);
});

test('sources that cannot be loaded leave the screen to be read', async () => {
  const wizard = await openWizard(INSTAGRAM);
  wizard.send({ type: 'why' });
  await wizard.failing('evidence');
  expect(wizard.snapshot.value).toMatchObject({ journey: { following: 'reading' } });
  expect(wizard.screen?.evidence).toBeNull();
});

test('what is loaded for later in vain is tried again', async () => {
  const wizard = await openWizard(INSTAGRAM);
  wizard.send({ type: 'interest' });
  await wizard.failing('later instagram');
  expect(wizard.snapshot.value).toMatchObject({ journey: { following: 'reading' } });
  expect(wizard.told('trouble')).toEqual([]);
  wizard.send({ type: 'interest' });
  await wizard.givenAll();
  expect(wizard.screen?.later).toBeDefined();
});
