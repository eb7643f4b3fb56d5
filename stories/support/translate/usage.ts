/** Where each sentence appears: every screen that a reader can meet is made, and listened to. */
import { words } from 'virtual:words';
import { entry, evidence, index, services, type Entry } from '../../../src/catalogue.ts';
import type { Id, Region } from '../../../src/catalogue/types.ts';
import type { Page, Screen } from '../../../src/elements/screen.ts';
import { WORLD } from '../../../src/catalogue/regions.ts';
import { answerIdFor } from '../../../src/desk/countries-of.ts';
import { flowFor } from '../../../src/flow/flow.ts';
import type { FlowStep } from '../../../src/flow/steps.ts';
import { flowSubject } from '../../../src/flow/subject.ts';
import { walk, type Log } from '../../../src/flow/walk.ts';
import { datePatterns } from '../../../src/i18n/date-patterns.ts';
import { regionNames } from '../../../src/i18n/regions.ts';
import { logsTo } from '../logs-to.ts';
import { memorySource } from '../memory-source.ts';
import { saidOn, saidOver } from './said-on.ts';

/** A screen on which a sentence stands. */
export interface Place {
  service?: Id;
  region?: Region;
  /** The state of the flow. */
  at?: string;
  log: Log;
}

/** Enough to see a sentence in different company. */
const PLACES = 3;

/** The language that screens are listened to in. Not English: only others say that a label is English. */
const LANGUAGE = Object.keys(words).find((language) => language !== 'en') ?? 'en';

/** What does not decide which sentences are said. */
const OWN = new Set([
  ...['note', 'title', 'reason', 'about', 'url', 'facts', 'by', 'seen', 'bySeen', 'id', 'way'],
  ...['rung', 'serviceNote', 'wayNote', 'regions', 'since', 'owner', 'helps', 'subject', 'lines'],
]);

/** What of a screen decides which sentences it says: screens that are alike say the same. */
const likeness = (step: FlowStep): string =>
  JSON.stringify(step, (key, value: unknown) => {
    if (key === 'choices' && step.kind !== 'question') return (value as unknown[]).length > 0;
    if (key === 'moves' && Array.isArray(value))
      return [...new Set(value.map(moveLikeness))].sort();
    if (typeof value === 'string' && OWN.has(key)) return true;
    if (OWN.has(key) && Array.isArray(value)) return value.length > 0;
    return key === 'says' && typeof value === 'string' ? true : value;
  });

/** A move without the words on its label. */
const moveLikeness = (move: object): string =>
  Object.entries(move)
    .map(([key, value]) => `${key}=${typeof value === 'object' ? 'a label' : String(value)}`)
    .join();

class Listener {
  readonly found = new Map<string, Place[]>();
  readonly #today: string;
  readonly #heard = new Set<string>();

  constructor(today: string) {
    this.#today = today;
  }

  #put(keys: Iterable<string>, place: Place): void {
    for (const key of keys) {
      const known = this.found.get(key) ?? [];
      const isNew = known.length < PLACES && known.every((p) => p.service !== place.service);
      if (known.length === 0 || isNew) this.found.set(key, [...known, place]);
    }
  }

  #page(more: Partial<Page> = {}): Page {
    return {
      services: [],
      given: {},
      tag: LANGUAGE,
      source: memorySource,
      today: () => this.#today,
      ...more,
    };
  }

  #bare(page: Page): Screen {
    const said = words[LANGUAGE] ?? {};
    return {
      page,
      wanted: { log: [] },
      today: this.#today,
      language: LANGUAGE,
      words: { ...said, dates: datePatterns(LANGUAGE) },
      regions: regionNames(LANGUAGE),
    };
  }

  /** The questions before any flow. */
  questions(): void {
    const screen = this.#bare(this.#page());
    const asks = { ...screen, index: index(LANGUAGE) };
    this.#put(saidOn({ ...asks, asks: 'service', unknown: ['a-name'] }), { log: [] });
    const named = { ...asks, entry: entry('instagram', LANGUAGE) };
    this.#put(saidOn({ ...named, asks: 'region', guessed: 'DE' }), {
      service: 'instagram',
      log: [],
    });
    this.#put(saidOn({ ...named, asks: 'region' }), { service: 'instagram', log: [] });
    this.#put(saidOver(named), { service: 'instagram', region: 'DE', log: [] });
  }

  /** A screen, and all that can be asked on top of it. */
  #listen(screen: Screen, place: Place): void {
    this.#put(saidOn(screen, 'corrections@example.org'), place);
    if (screen.walk?.step.kind === 'report') this.#put(saidOn(screen), place);
    for (const editing of ['answers', 'row', 'notice'])
      this.#put(saidOn({ ...screen, wanted: { ...screen.wanted, editing } }), place);
    const page = { ...screen.page, inApp: true as const };
    this.#put(saidOn({ ...screen, page }), place);
  }

  /** Every screen of one service in one country. */
  flow(about: Entry, region: Region): void {
    const { flow } = flowSubject(about, region, this.#today);
    const machine = flowFor(about, region, this.#today);
    const page = this.#page({ services: [about.id], region });
    const behind = { entry: about, region, evidence: evidence(about.id) };
    for (const [at, log] of logsTo(flow)) {
      const step = flow.states[at]?.meta.step;
      const like = step ? likeness(step) : '';
      if (this.#heard.has(like)) continue;
      this.#heard.add(like);
      const here = { ...this.#bare(page), ...behind, wanted: { log }, walk: walk(machine, log) };
      this.#listen(here, { service: about.id, region, at, log });
    }
  }
}

/** One country for each answer of a service. */
const countriesFor = (service: (typeof services)[number]): Region[] => [
  ...new Map(WORLD.toReversed().map((c) => [answerIdFor(service, c), c])).values(),
];

/**
 * Every sentence with up to three places, in different services where it has so many. Work is done service by service:
 * let go of the page in between.
 */
export function* usages(today: string): Generator<ReadonlyMap<string, readonly Place[]>> {
  const listener = new Listener(today);
  listener.questions();
  yield listener.found;
  for (const service of services) {
    const about = entry(service.id, LANGUAGE);
    for (const region of countriesFor(service)) listener.flow(about, region);
    yield listener.found;
  }
}
