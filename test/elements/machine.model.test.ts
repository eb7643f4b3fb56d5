import fc from 'fast-check';
import { whole } from '../../src/catalogue/aside.ts';
import { expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { serviceOf, type Page, type Screen, type Wanted } from '../../src/elements/screen.ts';
import { isLater } from '../../src/elements/views/step.view.ts';
import type { WizardEffect, WizardEvent } from '../../src/elements/wizard.events.ts';
import type { WizardSnapshot } from '../../src/elements/wizard.machine.ts';
import { chooses } from '../../src/flow/events.ts';
import { flowFor } from '../../src/flow/flow.ts';
import { walk, type Log, type LogEntry } from '../../src/flow/walk.ts';
import { withEvent } from '../../src/followup/record.ts';
import { given } from '../support/deferred-source.ts';
import { filed } from '../support/some-record.ts';
import { GUESSED, settled, StartedWizard, type Said } from '../support/started-wizard.ts';
// Read before: a wizard waits for it as for any chunk, and here for no longer than a file takes.
import '../../src/letters/compose.ts';

const languageOf = ({ tag }: Page): string => (tag.startsWith('de') ? 'de' : 'en');
const isKnown = (service: string): boolean =>
  given
    .index('en')
    .some(({ id, formerly = [], aliases = [] }) => [id, ...formerly, ...aliases].includes(service));
const countryOf = ({ region }: Page, wanted: Wanted): string | undefined =>
  wanted.region ?? (region === 'auto' ? GUESSED : region);

/** What a screen asks before any flow. */
function asked({ entry, region, wanted: { editing } }: Screen): Screen['asks'] {
  if (editing === 'region') return 'region';
  if (!entry || editing === 'service') return 'service';
  return region ? undefined : 'region';
}

/** All of a screen is of one service, one country and one language, and nothing is missing. */
function expectOfOnePiece(screen: Screen): void {
  const { page, wanted, language, entry, region, asks } = screen;
  const service = serviceOf(page, wanted);
  const known = service !== undefined && isKnown(service) ? service : undefined;
  expect(language).toBe(languageOf(page));
  expect(screen.words).toBe(given.words(language));
  if (asks) expect(screen.more?.words).toBe(given.moreWords(language));
  expect(entry).toBe(known === undefined ? undefined : given.entry(known, language));
  expect(region).toBe(countryOf(page, wanted));
  expect(asks).toBe(asked(screen));
  if (region) expect(screen.regions?.[region]).toBe(given.regions(language)[region]);
  if (asks) expect(screen.questions).toBeDefined();
  if (asks === 'region') expect(screen.regions).toBe(given.regions(language));
  if (asks === 'service') expectOffer(screen);
  else expect(screen.unknown).toBeUndefined();
  if (entry) expectSources(screen, entry.id);
  expectAfter(screen);
  if (known !== undefined && region) expectWalk(screen, known, region);
  else expect(screen.walk).toBeUndefined();
  if (asks) expect(screen.later ?? screen.evidence ?? screen.more?.aside).toBeUndefined();
}

/** What comes after the click is of this service and country, with all its words and dates. */
function expectAfter({ after, asks, entry, region, language, wanted }: Screen): void {
  const isAsked = wanted.editing?.startsWith('case') === true && !asks;
  expect(after !== undefined).toBe(isAsked);
  if (!after) return;
  expect(after.words).toBe(given.after('words', `${language}.after`));
  expect([after.record.service, after.record.region]).toEqual([entry?.id, region]);
  if (wanted.record) expect(after.record).toBe(wanted.record);
  for (const { clock } of after.now.dates)
    expect(after.clocks[`${clock.regime}/${clock.clock}`]).toBeDefined();
  expect(after.view !== undefined).toBe(wanted.editing !== 'case');
}

function expectOffer({ page, wanted, language, index = [], unknown = [] }: Screen): void {
  const { services } = page;
  const known = services.filter(isKnown);
  const isChoice = services.length > 1 && known.length > 0;
  expect(index.map(({ id }) => id)).toEqual(
    isChoice ? known : given.index(language).map(({ id }) => id),
  );
  for (const { id, name } of index) expect(name).toBe(given.whole(id, language).name);
  expect(unknown).toEqual(wanted.editing === undefined ? services.filter((s) => !isKnown(s)) : []);
}

function expectSources({ later, evidence, more, behind, language }: Screen, id: string): void {
  if (more?.aside) expect(more.words).toBe(given.moreWords(language));
  if (more?.aside) expect(more.aside).toBe(given.behind(id, language).aside);
  if (more?.aside) expect(more.about).toBe(given.behind(id, language).about);
  if (evidence) expect(more?.aside && behind).toBeDefined();
  if (evidence) expect(evidence).toBe(given.evidence(id, language));
  if (!later) return;
  expect(later.words).toBe(given.laterWords(language));
  for (const [key, value] of Object.entries(given.later(id, language)))
    expect(later[key as keyof typeof later]).toBe(value);
}

function expectWalk(screen: Screen, service: string, region: string): void {
  const { page, wanted, language, asks, walk: here, later, more, views } = screen;
  const led = (entry: typeof screen.entry & object) =>
    walk(flowFor(entry, region, page.today()), wanted.log, page.given);
  const first = led(given.entry(service, language));
  expect({ ...here, step: undefined }).toEqual({ ...first, step: undefined });
  const known = later ? { ...later.aside, ...more?.aside } : {};
  expect(here?.step).toEqual(whole(first.step, known));
  if (later && more?.aside) expect(here?.step).toEqual(led(given.whole(service, language)).step);
  if (isLater(first.step, page.inApp === true) && !asks) expect(later).toBeDefined();
  if (later) expect(views).toBeDefined();
}

/** A service in a country. */
const topicOf = ({ entry, region }: Screen): string | undefined =>
  entry && region && `${entry.id} ${region}`;

const isOfAFlow = ({ key }: LogEntry): boolean => key !== 'account' && key !== 'device';

const edgesAt = ({ states }: AnyStateMachine, at: string): readonly string[] =>
  (states as Readonly<Record<string, { ownEvents: string[] } | undefined>>)[at]?.ownEvents ?? [];

/** What a page says that another did not. */
const saysElse = (before: Page | undefined, { services, region }: Page) => ({
  service: String(services) !== String(before?.services),
  region: region !== before?.region,
});

type Box = 'waiting' | 'offered' | 'over' | 'open';
/** Where an event leads the box. */
const LEADS: Partial<Record<Box, Partial<Record<WizardEvent['type'], Box>>>> = {
  offered: { open: 'open', fits: 'over' },
  over: { touched: 'open' },
};

/** Sends what happens to a wizard and holds what it shows to what it should show. */
class Witness {
  readonly wizard: StartedWizard;
  private newest: { page: Page; wanted: Wanted };
  private isReaders = false;
  private stayed = false;
  /** What the page said newer than what the reader chose. */
  private pages = { service: true, region: true };
  /** Where an answer was given, by its row, which is used as its number. */
  private readonly topics = new Map<number, string | undefined>();
  private rows = 0;
  private screen: Screen | undefined;
  private failed: WizardSnapshot['context']['failed'];
  private box: Box = 'waiting';
  private led: Box | undefined;

  constructor(said: Said, log: Log, place: StartedWizard['place']) {
    this.wizard = new StartedWizard(said, this.numbered(log), place);
    const { page, wanted } = this.wizard.snapshot.context;
    this.newest = { page, wanted };
    this.wizard.watch((snapshot) => this.look(snapshot));
    this.wizard.actor.on('*', (effect) => this.hear(effect));
    this.wizard.start();
  }

  says(said: Said, log?: Log): void {
    const page = this.wizard.page(said);
    const { service, region } = saysElse(this.newest.page, page);
    this.pages = { service: this.pages.service || service, region: this.pages.region || region };
    this.isReaders = false;
    this.wish({ type: 'page', page, ...(log && { log: this.numbered(log) }) });
  }

  /** The reader does something. */
  does(event: WizardEvent): void {
    const { wizard, screen } = this;
    this.led = LEADS[this.box]?.[event.type];
    if (
      !wizard.snapshot.can(event) ||
      ['open', 'fits', 'touched', 'interest', 'why', 'draft'].includes(event.type)
    )
      return wizard.send(event);
    const { service, region } = saysElse(screen?.page, this.newest.page);
    this.pages = {
      service: service && this.pages.service && event.type !== 'choose.service',
      region: region && this.pages.region && event.type !== 'choose.region',
    };
    this.isReaders = true;
    if (event.type !== 'answer') return this.wish(event);
    this.rows += 1;
    this.topics.set(this.rows, screen && topicOf(screen));
    this.wish({ ...event, row: this.rows });
  }

  /** Something was sent about what is shown, and perhaps refused. */
  tells(isRefused: boolean, editing: string): void {
    const { entry, region, page } = this.screen ?? {};
    if (!entry || !region || page !== this.newest.page) return;
    const record = filed({ service: entry.id, region, filed: '2026-10-01' });
    const refused = withEvent(record, { type: 'refused', on: '2026-10-02' });
    this.does({ type: 'record', record: isRefused ? refused : record, editing });
  }

  /** An edge of the screen, or a choice of the question that is open. */
  edge(n: number): string | undefined {
    const { entry, region, walk: here, wanted, page } = this.screen ?? {};
    if (!entry || !region || !here || !wanted) return undefined;
    const open = here.trail.find(({ key }) => key === wanted.editing)?.step;
    const edges =
      open?.kind === 'question'
        ? open.choices.map(({ id }) => chooses(id))
        : edgesAt(flowFor(entry, region, page?.today()), here.at);
    return edges[n % edges.length];
  }

  /** Nothing goes on any more but what is held. */
  async calm(): Promise<void> {
    await settled();
    const { source, errors, snapshot, at, screen } = this.wizard;
    for (const error of errors) throw error;
    expect(source.twice).toEqual([]);
    expect(snapshot.status).toBe('active');
    if (source.held.length > 0) return;
    const { failed, wanted } = snapshot.context;
    expect(JSON.stringify(snapshot.value)).not.toMatch(/loading|fetching|sourcing/);
    expect(screen ?? failed).toBeDefined();
    if (screen) expect(screen.wanted).toBe(wanted);
    else expect(at).toBe('failed');
  }

  /** Everything is given: the newest wish is what is shown. */
  async end(): Promise<void> {
    const { wizard } = this;
    await wizard.givenAll();
    if (wizard.at === 'failed') {
      this.does({ type: 'retry' });
      await wizard.givenAll();
    }
    await this.calm();
    const { screen, snapshot } = wizard;
    expect(screen).toBeDefined();
    if (!this.stayed) {
      expect(screen?.page).toBe(this.newest.page);
      expect(screen?.wanted).toBe(this.newest.wanted);
    }
    expect(wizard.at).toBe(screen?.asks ?? 'following');
    expect(snapshot.can({ type: 'restart' })).toBe(true);
  }

  private wish(event: WizardEvent): void {
    this.stayed = false;
    this.wizard.send(event);
    const { page, wanted } = this.wizard.snapshot.context;
    this.newest = { page, wanted };
  }

  private numbered(log: Log): Log {
    return log.map((entry) => ({ ...entry, row: ++this.rows }));
  }

  private hear({ type }: WizardEffect): void {
    if (type !== 'stayed') return;
    this.stayed = true;
    this.lookAt(() => expect(this.isReaders).toBe(true));
  }

  private lookAt(look: () => void): void {
    try {
      look();
    } catch (error) {
      this.wizard.errors.push(error);
    }
  }

  private look({ context, value }: WizardSnapshot): void {
    const before = this.screen;
    const { screen, page, failed } = context;
    const hasFailed = failed && failed !== this.failed;
    this.screen = screen;
    this.failed = failed;
    this.lookAt(() => this.lookAtBox((value as { box: Box }).box, context));
    if (hasFailed) expect(failed.language).toBe(languageOf(page));
    if (screen === before) return;
    if (!screen) return this.lookAtDropped(before);
    if (screen.wanted !== before?.wanted || screen.page !== before.page) this.lookAtNew(screen);
    expectOfOnePiece(screen);
  }

  /** Only the page takes a screen away, by what it says and cannot be loaded. */
  private lookAtDropped(before: Screen | undefined): void {
    expect(!this.isReaders || before?.page !== this.newest.page).toBe(true);
  }

  private lookAtNew(screen: Screen): void {
    const { wanted, page } = screen;
    expect(wanted).toBe(this.newest.wanted);
    expect(page).toBe(this.newest.page);
    if (this.pages.service) expect(wanted.service).toBeUndefined();
    if (this.pages.region) expect(wanted.region).toBeUndefined();
    const topic = topicOf(screen);
    if (topic === undefined) return;
    const done = screen.walk?.trail.filter((item) => !item.given && isOfAFlow(item)) ?? [];
    for (const { key, row = 0 } of done) {
      if (!this.topics.has(row)) this.topics.set(row, topic);
      expect([key, this.topics.get(row)]).toEqual([key, topic]);
    }
  }

  private lookAtBox(box: Box, { screen, failed }: WizardSnapshot['context']): void {
    const { unseen, focused } = this.wizard.place;
    const isReady = Boolean(screen ?? failed) && !focused;
    const next: Record<Box, Box> = {
      waiting: isReady && unseen ? 'open' : isReady && screen ? 'offered' : 'waiting',
      offered: unseen ? 'open' : (this.led ?? 'offered'),
      over: unseen ? 'open' : (this.led ?? 'over'),
      open: 'open',
    };
    expect(box).toBe(next[this.box]);
    this.box = box;
    this.led = undefined;
  }
}

/** Something that happens. After what is not hasty, everything goes on until only held calls are left. */
class Happening implements fc.AsyncCommand<Witness, object> {
  private readonly name: string;
  private readonly hasty: boolean;
  private readonly happens: (witness: Witness) => void;

  constructor(name: string, hasty: boolean, happens: (witness: Witness) => void) {
    this.name = name;
    this.hasty = hasty;
    this.happens = happens;
  }
  check(): boolean {
    return true;
  }
  async run(witness: Witness): Promise<void> {
    this.happens(witness);
    if (!this.hasty) await witness.calm();
  }
  toString(): string {
    return this.hasty ? `${this.name} …` : this.name;
  }
}

const happening = <T>(
  name: string,
  what: fc.Arbitrary<T>,
  happens: (witness: Witness, value: T) => void,
): fc.Arbitrary<Happening> =>
  fc
    .tuple(what, fc.boolean())
    .map(
      ([value, hasty]) =>
        new Happening(`${name} ${JSON.stringify(value)}`, hasty, (w) => happens(w, value)),
    );

const doing = (what: fc.Arbitrary<WizardEvent>): fc.Arbitrary<Happening> =>
  happening('reader', what, (witness, event) => witness.does(event));

const SERVICES = ['instagram', 'facebook', 'twitter', 'x', 'openai', 'chatgpt', 'medium', 'nope'];
const REGIONS = ['DE', 'FR', 'US', 'DK'];
const service = fc.constantFrom(...SERVICES);

/** A log of Instagram or Facebook in Germany, whose ways have the same names. */
const log: fc.Arbitrary<Log> = fc
  .record({
    of: fc.constantFrom('instagram', 'facebook'),
    choices: fc.array(fc.nat(5), { maxLength: 5 }),
  })
  .map(({ of, choices }) => {
    const flow = flowFor(given.whole(of, 'en'), 'DE', '2026-11-24');
    return choices.reduce<Log>((said, choice) => {
      const { at, step } = walk(flow, said);
      const events = edgesAt(flow, at);
      const event = events[choice % events.length];
      const key = step.kind === 'question' ? step.asks : at;
      return event === undefined ? said : [...said, { key, event }];
    }, []);
  });

const said: fc.Arbitrary<Said> = fc
  .record({
    services: fc.oneof(
      { weight: 3, arbitrary: service.map((s) => [s]) },
      { weight: 1, arbitrary: fc.array(service, { maxLength: 3 }) },
    ),
    region: fc.option(fc.constantFrom('auto', ...REGIONS), { nil: undefined }),
    tag: fc.constantFrom('de', 'de-AT', 'en', 'fr'),
    given: fc.constantFrom({}, {}, { device: 'ios' }),
  })
  .map(({ region, ...rest }) => ({ ...rest, ...(region && { region }) }));

const maybeLog = fc.option(log, { nil: undefined });
const place = fc.record({ unseen: fc.boolean(), focused: fc.boolean() });

const held = (name: 'release' | 'fail'): fc.Arbitrary<Happening> =>
  happening(name, fc.nat(20), ({ wizard: { source } }, n) => {
    const call = source.held[n % source.held.length];
    if (call !== undefined) source[name](call);
  });

const answers = happening('answer', fc.nat(20), (witness, n) => {
  const event = witness.edge(n);
  if (event !== undefined) witness.does({ type: 'answer', event });
});

const CASES = ['case', 'case.proof', 'case.remind', 'case.phone', 'case.authority'];
const LETTERS = ['objection', 'reminder', 'identity', 'refusal'].map((l) => `case.write.${l}`);
const onTop = fc.constantFrom(...CASES, ...LETTERS);
const tells = happening('tells', fc.tuple(fc.boolean(), onTop), (witness, what) =>
  witness.tells(...what),
);
const asksAfter = doing(onTop.map((question) => ({ type: 'edit', question })));
const types = doing(fc.string().map((name) => ({ type: 'draft', draft: { name } })));

const chooseService = doing(service.map((s) => ({ type: 'choose.service', service: s })));
const chooseRegion = doing(
  fc.constantFrom(...REGIONS, 'XX').map((r) => ({ type: 'choose.region', region: r })),
);
const edit = doing(
  fc
    .constantFrom('service', 'region', 'account', 'device', 'nothing')
    .map((question) => ({ type: 'edit', question })),
);
const simply = doing(
  fc.constantFrom(
    { type: 'back' },
    { type: 'list' },
    { type: 'restart' },
    { type: 'retry' },
    { type: 'interest' },
    { type: 'why' },
    { type: 'open' },
    { type: 'fits' },
    { type: 'touched' },
    { type: 'moved' },
  ),
);
const nonsense = doing(
  fc
    .constantFrom('choose.nothing', 'toString', '', 'xstate.init')
    .map((event) => ({ type: 'answer', event })),
);
const moved = happening('moved', place, ({ wizard }, where) => {
  Object.assign(wizard.place, where);
  wizard.send({ type: 'moved' });
});
const waits = happening('waits', fc.constantFrom(100, 400), ({ wizard }, ms) =>
  wizard.clock.increment(ms),
);
const page = happening('page', fc.tuple(said, maybeLog), (witness, says) => witness.says(...says));
const all = happening('release all', fc.constant(''), ({ wizard }) => wizard.source.release());

const happenings = [
  page,
  chooseService,
  chooseRegion,
  edit,
  simply,
  ...[tells, tells, asksAfter, asksAfter, types],
  nonsense,
  moved,
  waits,
  ...[answers, answers, answers],
  ...[all, all, all, all, all],
  ...[held('release'), held('release'), held('release')],
];
const ifAnythingFails = [...happenings, held('fail'), held('fail')];

const lives = (of: readonly fc.Arbitrary<Happening>[], numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.commands<Witness, object, false>([...of], { maxCommands: 60, size: 'max' }),
      said,
      log,
      place,
      async (commands, first, before, where) => {
        const witness = new Witness(first, before, where);
        await fc.asyncModelRun(() => ({ model: witness, real: {} }), commands);
        await witness.end();
      },
    ),
    { numRuns, endOnFailure: false },
  );

test('whatever happens while files arrive in any order, what is shown is of one piece', () =>
  lives(happenings, 300));
test('also where files fail', () => lives(ifAnythingFails, 300));
