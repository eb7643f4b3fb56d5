/**
 * Two tabs, a full or denied storage, a later version, a link, a card, in any order: nothing that a reader agreed to keep
 * is dropped or changed, and whatever is refused has a reason in words.
 */
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { addressWith, carriedIn } from '../../../src/elements/after/carry.ts';
import {
  forget,
  keep,
  keepChecklist,
  keptRecords,
  recordIn,
  withKept,
} from '../../../src/elements/after/kept.ts';
import { taken } from '../../../src/elements/after/of-card.ts';
import {
  HAPPENINGS,
  isSame,
  withEvent,
  type FollowUpRecord,
} from '../../../src/followup/record.ts';
import { dayAfter, filed } from '../../support/some-record.ts';
import { Drawer, KEY } from '../../support/drawer.ts';
import { de, en } from '../../support/words.ts';

/** What cannot be read, and is of somebody: a later version, another embed. */
const FOREIGN = [{ version: 2, service: 'instagram', secret: 1 }, null, { ...filed(), way: 7 }];

/** Objections that differ in one thing each. */
const OBJECTIONS: readonly FollowUpRecord[] = [
  filed(),
  filed({ service: 'facebook' }),
  filed({ region: 'AT' }),
  filed({ channel: 'post' }),
  filed({ filed: '2026-11-26' }),
  filed({ channel: 'mail', isRequest: true }),
];

interface Tab {
  shown: FollowUpRecord;
  isKept: boolean;
  saved?: string;
}

class World {
  readonly drawer = new Drawer();
  readonly tabs: [Tab, Tab] = [
    { shown: filed(), isKept: false },
    { shown: filed(), isKept: false },
  ];

  constructor() {
    vi.stubGlobal('localStorage', this.drawer);
    vi.stubGlobal('navigator', {});
    this.drawer.all.set('theirs', '1');
  }
  get text(): string | undefined {
    return this.drawer.all.get(KEY);
  }
  get values(): unknown[] {
    return (JSON.parse(this.text ?? '{"records":[]}') as { records?: unknown[] }).records ?? [];
  }
}

const eventsOf = ({ events }: FollowUpRecord): string[] => events.map((e) => `${e.on} ${e.type}`);
const lacking = (all: FollowUpRecord | undefined, part: FollowUpRecord): string[] =>
  eventsOf(part).filter((event) => !all || !eventsOf(all).includes(event));

/** A refusal is told, in both languages, and what is there stays as it is. */
function refused(world: World, before: string | undefined, result: string): void {
  for (const words of [en, de]) {
    expect(words[`case.kept.${result}` as keyof typeof words], result).toBeTruthy();
    if (!result.startsWith('not-'))
      expect(words[`checklist.kept.${result}` as keyof typeof words], result).toBeTruthy();
  }
  expect(world.text).toBe(before);
}

/** What `takeOn` does: the record is shown, and kept on where it was kept. */
async function tell(world: World, tab: Tab, record: FollowUpRecord): Promise<void> {
  const { shown: before } = tab;
  const [text, values, stood] = [world.text, world.values, keptRecords()];
  tab.shown = record;
  if (!tab.isKept) return expect(world.text).toBe(text);
  const result = await keep(record, before);
  if (result === 'forgotten') {
    expect(stood.some((r) => isSame(r, before))).toBe(false);
    tab.isKept = false;
  }
  if (result !== 'kept') return refused(world, text, result);
  const now = keptRecords();
  const mine = now.find((r) => isSame(r, record));
  expect(lacking(mine, record)).toEqual([]);
  expect(mine?.subdivision).toBe(record.subdivision ?? mine?.subdivision);
  for (const other of stood)
    if (!isSame(other, record)) expect(now).toContainEqual(other);
    else {
      const back = new Set(eventsOf(before).filter((e) => !eventsOf(record).includes(e)));
      expect(lacking(mine, other).filter((e) => !back.has(e))).toEqual([]);
    }
  // What cannot be read stays, word for word and in order.
  const unreadable = (all: unknown[]): string[] =>
    all.map((v) => JSON.stringify(v)).filter((v) => FOREIGN.some((f) => JSON.stringify(f) === v));
  expect(unreadable(world.values)).toEqual(unreadable(values));
}

const which = fc.constantFrom(0 as const, 1 as const);
const event = fc.record({
  type: fc.constantFrom(...HAPPENINGS),
  on: fc.integer({ min: 1, max: 40 }).map(dayAfter),
});

/** What can happen, as data: what failed can be read. */
const step = fc.oneof(
  fc.record({ do: fc.constant('tell' as const), tab: which, event }),
  fc.record({ do: fc.constant('move' as const), tab: which, part: fc.constantFrom('DE-BY', '') }),
  fc.record({ do: fc.constant('open' as const), tab: which, n: fc.nat(OBJECTIONS.length - 1) }),
  fc.record({ do: fc.constantFrom('keep', 'save', 'reload', 'forget'), tab: which }),
  fc.record({ do: fc.constantFrom('link', 'card'), tab: which }),
  fc.record({ do: fc.constantFrom('fill', 'deny', 'free', 'later', 'list') }),
  fc.record({ do: fc.constant('foreign' as const), n: fc.nat(FOREIGN.length - 1) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What another device, or another tab, gets of a record. */
function carried(record: FollowUpRecord): FollowUpRecord {
  const { service, region } = record;
  const address = addressWith('https://news.example/', { service, region, log: [], record });
  const got = carriedIn(new URL(address).hash)?.record;
  expect(got).toEqual(record);
  return withKept(got ?? record);
}

/** What `load` of the proof screen does. */
async function openCard(world: World, tab: Tab, from: FollowUpRecord): Promise<void> {
  const { shown, isKept, saved } = tab;
  const text = world.text;
  const card = await recordIn(new Blob([JSON.stringify(from)]));
  const found = taken({ record: shown, isKept, saved }, card);
  if (!found) return refused(world, text, 'not-saved');
  if (isSame(found, shown)) {
    expect([...lacking(found, shown), ...lacking(found, card)]).toEqual([]);
    return tell(world, tab, found);
  }
  expect(shown.events.length === 0 || isKept || saved === JSON.stringify(shown)).toBe(true);
  expect(world.text).toBe(text);
  show(tab, withKept(found));
}

/** A record on the screen, with whether it is kept here. */
function show(tab: Tab, record: FollowUpRecord): void {
  tab.shown = record;
  tab.isKept = keptRecords().some((other) => isSame(other, record));
}

async function take(world: World, step: Step): Promise<void> {
  const { drawer, tabs } = world;
  const tab = tabs['tab' in step ? step.tab : 0];
  const other = tabs['tab' in step && step.tab === 0 ? 1 : 0];
  const before = world.text;
  switch (step.do) {
    case 'tell':
      return tell(world, tab, withEvent(tab.shown, step.event));
    case 'move': {
      const { subdivision: _, ...rest } = tab.shown;
      const part = rest.region === 'DE' && step.part;
      return tell(world, tab, { ...rest, ...(part && { subdivision: part }) });
    }
    case 'open':
      // A reader who has told something does not leave it without a word: see `openCard`.
      if (tab.isKept || tab.shown.events.length === 0)
        show(tab, withKept(OBJECTIONS[step.n] ?? filed()));
      return;
    case 'keep': {
      const result = await keep(tab.shown);
      tab.isKept ||= result === 'kept';
      if (result !== 'kept') refused(world, before, result);
      return;
    }
    case 'save':
      tab.saved = JSON.stringify(tab.shown);
      return;
    case 'reload': {
      const [found] = keptRecords();
      if (found) show(tab, found);
      expect(world.text).toBe(before);
      return;
    }
    case 'forget': {
      const result = await forget();
      if (result !== 'forgotten') return refused(world, before, result);
      tab.isKept = false;
      expect([...drawer.all]).toEqual([['theirs', '1']]);
      return;
    }
    case 'link':
      if (isSame(other.shown, tab.shown) || other.isKept || other.shown.events.length === 0)
        show(other, carried(tab.shown));
      expect(world.text).toBe(before);
      return;
    case 'card':
      return openCard(world, tab, other.shown);
    case 'fill':
    case 'deny':
    case 'free':
      drawer.isFull = step.do === 'fill';
      drawer.isDenied = step.do === 'deny';
      return;
    case 'later':
      if (before === undefined) drawer.all.set(KEY, '{"version":2,"mine":[1,2]}');
      return;
    case 'list': {
      const stood = keptRecords();
      const result = await keepChecklist(() => ({ region: 'DE' }));
      if (result !== 'kept') refused(world, before, result);
      expect(keptRecords()).toEqual(stood);
      return;
    }
    case 'foreign': {
      const all = JSON.parse(before ?? '{"version":1,"records":[]}') as { records?: unknown[] };
      if (all.records) all.records = [...all.records, FOREIGN[step.n]];
      drawer.all.set(KEY, JSON.stringify(all));
    }
  }
}

afterEach(() => vi.unstubAllGlobals());

test('in whatever order: nothing is dropped or changed without a word', () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (all) => {
      const world = new World();
      for (const one of all) await take(world, one);
      expect(world.drawer.all.get('theirs')).toBe('1');
    }),
    { numRuns: 600 },
  ));

test('a record with more events than are read again is not kept, and that is said', async () => {
  const world = new World();
  const many = Array.from({ length: 101 }, (_, i) => dayAfter(i % 30)).reduce(
    (record, on) => withEvent(record, { type: 'reminded', on }),
    filed(),
  );
  expect(await keep(filed())).toBe('kept');
  const before = world.text;
  expect(await keep(many, filed())).toBe('full');
  refused(world, before, 'full');
});
