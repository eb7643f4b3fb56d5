import { describe, expect, test } from 'vitest';
import type { ChecklistEvent } from '../../../src/elements/checklist/events.ts';
import { nextOf } from '../../../src/elements/checklist/state.ts';
import { idle, openChecklist, StartedChecklist } from '../../support/started-checklist.ts';

const THREE = ['instagram', 'linkedin', 'spotify'];
const HERE = { services: THREE, region: 'DE' };
const filed = { outcome: 'filed', on: '2026-11-20' } as const;

const tick = (service: string, isTicked = true): ChecklistEvent => ({
  type: 'tick',
  service,
  isTicked,
});
const work = (service: string): ChecklistEvent => ({ type: 'work', service });
const outcome = (
  service: string,
  of: Extract<ChecklistEvent, { type: 'outcome' }>['outcome'] = 'filed',
): ChecklistEvent => ({ type: 'outcome', service, outcome: of });
const is = (type: 'go' | 'change' | 'list' | 'summary' | 'open'): ChecklistEvent => ({ type });

/** The whole table: from each screen, where each event leads. Everything that is not here leaves the screen. */
const LEADS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  choosing: { go: 'listing' },
  listing: { change: 'choosing', work: 'working', summary: 'summary' },
  working: { work: 'working', list: 'listing', summary: 'summary' },
  summary: { list: 'listing' },
};
const TO: Readonly<Record<string, readonly ChecklistEvent[]>> = {
  choosing: [is('change')],
  listing: [],
  working: [work('linkedin')],
  summary: [is('summary')],
};
const EVENTS = [
  ...[is('go'), is('change'), is('list'), is('summary'), is('open')],
  ...[work('instagram'), work('facebook'), outcome('linkedin'), tick('x')],
  { type: 'moved' },
  { type: 'keep' },
  { type: 'forget' },
  { type: 'kept', result: 'denied' },
  { type: 'region', region: 'FR' },
  { type: 'retry' },
] satisfies ChecklistEvent[];

describe('the table of screens', () => {
  const all = Object.keys(LEADS).flatMap((from) => EVENTS.map((event) => [from, event] as const));
  test.each(all)('%s, then %o', async (from, event) => {
    const list = await openChecklist(HERE);
    list.send(...(TO[from] ?? []));
    expect(list.screen).toBe(from);
    list.send(event);
    const isNoService = event.type === 'work' && event.service === 'facebook';
    expect(list.screen).toBe((!isNoService && LEADS[from]?.[event.type]) || from);
  });
});

describe('before the list', () => {
  test.each([
    ['nothing is said', {}, 'choosing', [], undefined],
    ['the country is not known', { services: THREE }, 'choosing', THREE, undefined],
    ['the services are not known', { region: 'DE' }, 'choosing', [], 'DE'],
    ['everything is said', HERE, 'listing', THREE, 'DE'],
    ['the guess is to count', { services: THREE, region: 'auto' }, 'listing', THREE, 'AT'],
    ['a service has another name', { ...HERE, services: ['bard'] }, 'listing', ['gemini'], 'DE'],
  ] as const)('where %s', async (_, said, screen, ticked, region) => {
    const list = await openChecklist(said);
    expect([list.screen, list.state.ticked, list.state.region]).toEqual([screen, ticked, region]);
  });
  test('a list needs a service and a country; its order is that of the choice', async () => {
    const list = await openChecklist({});
    list.send(is('go'), tick('spotify'), is('go'));
    expect(list.screen).toBe('choosing');
    list.send({ type: 'region', region: 'DE' }, tick('facebook'), tick('x'), tick('x', false));
    list.send(is('go'));
    expect([list.screen, list.state.list]).toEqual(['listing', ['facebook', 'spotify']]);
  });
  test('a name that nobody knows is told, and left out', async () => {
    const list = await openChecklist({ ...HERE, services: ['myspace', 'instagram'] });
    expect(list.state.list).toEqual(['instagram']);
    expect(list.effects).toContainEqual(
      expect.objectContaining({ type: 'trouble', code: 'service' }),
    );
  });
  test.each(['words de', 'after words de.checklist', 'index de', 'regions de'])(
    'without %s it fails, and is tried again',
    async (call) => {
      const list = new StartedChecklist(HERE);
      await idle();
      list.source.fail(call);
      await list.given();
      expect([list.screen, list.box]).toEqual(['failed', 'open']);
      list.send({ type: 'retry' });
      await list.given();
      expect(list.screen).toBe('listing');
    },
  );
});

describe('the rows', () => {
  const entries = ({ source }: StartedChecklist) =>
    source.asked.filter((call) => call.startsWith('entry '));
  const SHELL = ['words', 'after', 'index', 'regions'];
  const opened = () => new StartedChecklist(HERE).given(...SHELL);

  test('none is asked for before there is a list', async () => {
    expect(entries(await openChecklist({ region: 'DE' }))).toEqual([]);
  });
  test('one after the other, in order', async () => {
    const list = await opened();
    for (const [i, id] of THREE.entries()) {
      expect(entries(list)).toHaveLength(i + 1);
      await list.given(`entry ${id}`);
    }
    expect(Object.keys(list.state.entries)).toEqual(THREE);
    expect(list.source.twice).toEqual([]);
  });
  test('one that fails is told, the others come; it can be tried again', async () => {
    const list = await opened();
    list.source.fail('entry instagram');
    await idle();
    await list.given();
    expect(list.state.entries).toMatchObject({ instagram: null });
    expect(list.state.entries['spotify']).toBeTruthy();
    expect(list.effects.filter(({ type }) => type === 'trouble')).toHaveLength(1);
    list.send({ type: 'retry', service: 'instagram' });
    await list.given();
    expect(list.state.entries['instagram']).toBeTruthy();
  });
  test('one that is late waits for the others, and comes in the end', async () => {
    const list = await opened();
    list.clock.increment(4000);
    await idle();
    list.clock.increment(4000);
    await list.given('entry spotify');
    expect(Object.keys(list.state.entries)).toEqual(['spotify']);
    list.clock.increment(4000);
    await list.given('entry linkedin');
    expect(Object.keys(list.state.entries)).toEqual(['spotify', 'linkedin']);
    await list.given();
    expect(Object.keys(list.state.entries).sort()).toEqual([...THREE].sort());
  });
  test('in the language of the page, also when that changes on the way', async () => {
    const list = await opened();
    list.send({ type: 'page', page: list.page({ ...HERE, tag: 'en' }) });
    await list.given(...SHELL, 'entry instagram de');
    expect(list.state.entries).toEqual({});
    await list.given();
    expect(list.state.loaded?.language).toBe('en');
    expect(entries(list).filter((call) => call.endsWith(' en'))).toHaveLength(3);
    expect(list.state.entries['instagram']).toBe(
      await list.page({}).source.entry('instagram', 'en'),
    );
  });
});

describe('what became of a service', () => {
  test('counts for the one that is worked on only', async () => {
    const list = await openChecklist(HERE);
    list.send(work('linkedin'), outcome('instagram'), outcome('linkedin', 'switched'));
    expect(list.state.done).toEqual({ linkedin: { outcome: 'switched', on: '2026-11-24' } });
    // The tab was left open over midnight.
    list.day = '2026-11-25';
    list.send(work('spotify'), outcome('spotify'));
    expect(list.state.done['spotify']).toEqual({ outcome: 'filed', on: '2026-11-25' });
  });
  test.each([
    ['filed', 'stuck', 'filed'],
    ['filed', 'none', 'filed'],
    ['stuck', 'filed', 'filed'],
    ['none', 'tried', 'tried'],
    ['tried', 'none', 'tried'],
    ['switched', 'filed', 'filed'],
    ['self', 'stuck', 'self'],
  ] as const)('%s, then %s: %s', async (first, second, counts) => {
    const list = await openChecklist(HERE);
    list.send(work('linkedin'), outcome('linkedin', first), outcome('linkedin', second));
    expect(list.state.done['linkedin']?.outcome).toBe(counts);
  });
  test('the next is the first after it that is open, then those before; one that got stuck stays open', () => {
    const next = (current: string | undefined, ...done: string[]) =>
      nextOf({
        list: THREE,
        done: {
          ...Object.fromEntries(done.map((id) => [id, filed])),
          spotify: { ...filed, outcome: 'stuck' },
        },
        ...(current !== undefined && { current }),
      });
    expect(next(undefined)).toBe('instagram');
    expect(next('instagram', 'instagram')).toBe('linkedin');
    expect(next('instagram', 'linkedin')).toBe('spotify');
    expect(next('spotify', 'instagram')).toBe('linkedin');
    expect(next('spotify', 'instagram', 'linkedin')).toBeUndefined();
  });
});

describe('an earlier visit', () => {
  const progress = { region: 'FR', services: ['x', 'myspace', 'spotify'], done: { x: filed } };
  test('is gone on with: services that are known, country, what was done', async () => {
    const list = await openChecklist({}, { progress, filed: {} });
    expect(list.screen).toBe('listing');
    expect(list.state).toMatchObject({
      list: ['x', 'spotify'],
      region: 'FR',
      done: { x: filed },
      isKept: true,
    });
  });
  test('is less than what the page says', async () => {
    const list = await openChecklist(HERE, { progress, filed: {} });
    expect(list.state).toMatchObject({ list: THREE, region: 'DE', done: { x: filed } });
  });
  test('an objection that was kept by itself counts, and is no leave to keep the list', async () => {
    const list = await openChecklist(HERE, { filed: { linkedin: filed } });
    expect(list.state).toMatchObject({ done: { linkedin: filed }, isKept: false });
  });
  test('what the list was told of a service counts more than a card of it', async () => {
    const told = { outcome: 'self', on: '2026-11-22' } as const;
    const kept = { progress: { ...progress, done: { x: told } }, filed: { x: filed } };
    expect((await openChecklist({}, kept)).state.done).toEqual({ x: told });
  });
  test('what the reader chose stays when the page says something else about its looks', async () => {
    const list = await openChecklist({});
    list.send(tick('x'), { type: 'region', region: 'DE' }, is('go'), work('x'), outcome('x'));
    list.send({ type: 'page', page: list.page({ tag: 'en' }) });
    await list.given();
    expect(list.state).toMatchObject({ list: ['x'], region: 'DE', done: { x: {} } });
    list.send({ type: 'page', page: list.page(HERE) });
    await list.given();
    expect(list.state).toMatchObject({ list: THREE, region: 'DE' });
  });
});

describe('keeping', () => {
  test('is asked of the outside only when the reader says so', async () => {
    const list = await openChecklist(HERE);
    list.send(work('x'), work('linkedin'), outcome('linkedin'), is('list'));
    const asks = () => list.effects.filter(({ type }) => type === 'keep' || type === 'forget');
    expect(asks()).toEqual([]);
    expect(list.state.isKept).toBe(false);
    list.send({ type: 'keep' }, { type: 'kept', result: 'kept' });
    expect([asks(), list.state.isKept]).toEqual([[{ type: 'keep' }], true]);
    list.send({ type: 'kept', result: 'full' });
    expect([list.state.isKept, list.state.result]).toEqual([true, 'full']);
    list.send({ type: 'forget' }, { type: 'kept', result: 'forgotten' });
    expect([list.state.isKept, list.state.done['linkedin']?.outcome]).toEqual([false, 'filed']);
  });
});

describe('where it stands', () => {
  test('in sight, it is offered first; nothing is shown before it is ready', async () => {
    const list = new StartedChecklist(HERE, { filed: {} }, false);
    expect(list.box).toBe('waiting');
    await list.given();
    expect(list.box).toBe('offered');
    list.send(is('open'));
    expect([list.box, list.effects.at(-1)]).toEqual(['open', { type: 'arrived' }]);
  });
  test('it opens by itself once it is out of sight', async () => {
    const list = new StartedChecklist(HERE, { filed: {} }, false);
    await list.given();
    list.place.unseen = true;
    list.send({ type: 'moved' });
    expect(list.box).toBe('open');
  });
});
