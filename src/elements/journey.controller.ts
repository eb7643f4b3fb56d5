import type { Entry, IndexRow } from '../catalogue/entry.ts';
import { isCountry } from '../catalogue/regions.ts';
import type { Device, Region } from '../catalogue/types.ts';
import { compilePart, type FlowConfig } from '../flow/compile.ts';
import { embedChart, type EmbedState } from '../flow/embed.machine.ts';
import { run } from '../flow/logic.ts';
import { answer, back, change, walk, type Given, type Log, type Walk } from '../flow/walk.ts';
import type { Words } from '../i18n/words.ts';
import type { RestViews } from './context.ts';
import type { ErrorDetail } from './events.ts';
import { inLanguage, inOneLanguage } from './in-language.ts';
import { loadViews } from './load-views.ts';
import { needsRest } from './views/step.view.ts';
import type { Source } from './source.ts';

/** What the embed's attributes say, checked. */
export interface Settings {
  /** The services to offer; none means all. */
  services: readonly string[];
  region?: Region;
  given: Given;
  language: string;
  /** Absolute address of another copy of the catalogue, ending in `/`. */
  catalogue?: string;
}

/** What the controller needs of its element. */
export interface JourneyHost {
  requestUpdate(): void;
  /** Where facts and words come from. */
  readonly from: Source;
  readonly settings: Settings;
  /** The reader's day, `2026-11-24`. */
  readonly today: string;
  /** A setting could not be used, or a file could not be loaded. */
  trouble(code: ErrorDetail['code'], message: string, cause?: unknown): void;
  /** The screen changed. `byReader` is false for the first one, which must not take the focus. */
  arrived(byReader: boolean): void;
  /** Something the reader asked for could not be loaded; the screen stays. */
  stayed(): void;
}

/** Whether a row is the service of an id, or was called so. */
const is = (row: IndexRow, id: string): boolean =>
  row.id === id || (row.formerly ?? []).includes(id);
const lists = (rows: readonly IndexRow[], id: string): boolean => rows.some((r) => is(r, id));

/**
 * Joins the embed's machine, the answers log and the loading of facts. It lives as long as the element, so moving
 * the element in the page loses nothing.
 */
export class JourneyController {
  words?: Partial<Words>;
  /** The views of the later screens, once loaded. */
  rest?: RestViews;
  /** The language words and entry came in; may be a fallback of the one asked for. */
  language = 'en';
  entry?: Entry;
  index: readonly IndexRow[] = [];
  walk?: Walk;
  /** The question being answered anew, or none. */
  editing?: string;
  /** What is on the screen; while loading, what was there before. */
  shown: EmbedState = 'waiting';

  private readonly host: JourneyHost;
  private made?: { entry: Entry; region: Region; flow: FlowConfig | undefined };
  private life = run(embedChart);
  private chosen: { service?: string; region?: Region } = {};
  private log: Log = [];
  private byReader = false;
  /** Counts loads, so that an answer that comes late does not overtake a newer one. */
  private turn = 0;
  /** The service and language of which everything is loaded. */
  private whole?: string;
  /** The rest of words, facts and views: what it belongs to, and its arrival. */
  private later?: { of: string; loaded: Promise<void> };

  constructor(host: JourneyHost) {
    this.host = host;
  }

  get state(): EmbedState {
    return this.life.at as EmbedState;
  }

  get service(): string | undefined {
    const { services } = this.host.settings;
    return this.chosen.service ?? (services.length === 1 ? services[0] : undefined);
  }

  get region(): Region | undefined {
    return this.chosen.region ?? this.host.settings.region;
  }

  get canGoBack(): boolean {
    const walked = this.walk?.trail.some((t) => !t.given) ?? false;
    const { region, service } = this.chosen;
    return (
      this.editing !== undefined ||
      (this.state === 'following' && walked) ||
      Boolean(region ?? service)
    );
  }

  /** Loads what the settings and answers ask for. Also called when an attribute changes. */
  async load(byReader = false): Promise<void> {
    const turn = ++this.turn;
    this.byReader = byReader;
    this.send('load');
    this.send('near');
    try {
      const event = await this.gather(turn);
      if (turn !== this.turn) return;
      this.send(event);
      await this.show(this.log, turn);
    } catch (cause) {
      if (turn !== this.turn) return;
      this.host.trouble('load', 'a file could not be loaded; the links in the tag stay', cause);
      this.send('fail');
      this.shown = 'failed';
      this.host.requestUpdate();
      this.host.arrived(byReader);
    }
  }

  /** Loads words and facts; says which state comes next. */
  private async gather(turn: number): Promise<'ask.service' | 'ask.region' | 'ready'> {
    const { service } = this;
    const { from, settings } = this.host;
    const [words, entry] = await inOneLanguage(from, settings.language, service);
    if (turn !== this.turn) return 'ready';
    [this.language] = words;
    this.words = this.whole === this.topic ? { ...this.words, ...words[1] } : words[1];
    if (!entry) return this.askForService(service);
    if (this.whole !== this.topic) [, this.entry] = entry;
    if (!this.region) return 'ask.region';
    return 'ready';
  }

  private get topic(): string {
    return `${this.service}.${this.language}`;
  }

  /** Loads what the first screens do not need: the whole entry, the other words and views. Once for each topic. */
  private loadRest(): Promise<void> {
    const { service = '', language, topic } = this;
    if (this.later?.of === topic) return this.later.loaded;
    const source = this.host.from;
    const loaded = Promise.all([
      loadViews(),
      source.words(language, true),
      source.entry(service, language, true),
    ]).then(([rest, words, entry]) => {
      if (this.later?.loaded !== loaded) return;
      this.rest = rest;
      this.words = { ...this.words, ...words };
      this.entry = entry;
      this.whole = topic;
    });
    this.later = { of: topic, loaded };
    loaded.catch(() => {
      if (this.later?.loaded === loaded) delete this.later;
    });
    return loaded;
  }

  /** No entry: either nobody named a service, or there is none of that name, or its file is missing. */
  private async askForService(service?: string): Promise<'ask.service'> {
    const rows = await this.readIndex();
    if (service && lists(rows, service))
      throw new Error(`the facts about "${service}" are missing`);
    const unknown = this.host.settings.services.filter((id) => !lists(rows, id));
    if (unknown.length > 0)
      this.host.trouble('service', `there is no service "${unknown.join('", "')}"`);
    delete this.chosen.service;
    delete this.entry;
    return 'ask.service';
  }

  /** Reads all services, and offers those the embed names, where it names several. */
  private async readIndex(): Promise<readonly IndexRow[]> {
    const { from, settings } = this.host;
    const { services, language } = settings;
    const [, rows] = await inLanguage(from, language, (l) => from.index(l));
    const named = rows.filter((r) => services.some((id) => is(r, id)));
    this.index = services.length > 1 && named.length > 0 ? named : rows;
    return rows;
  }

  private send(type: string): void {
    this.life = this.life.send(type);
  }

  private fold(log: Log): Walk | undefined {
    if (this.state !== 'following' || !this.entry || !this.region) return undefined;
    const flow = this.flowFor(this.entry, this.region);
    return flow && walk(flow, log, this.host.settings.given);
  }

  /** Nothing where the first screen needs the rest of the entry. */
  private flowFor(entry: Entry, region: Region): FlowConfig | undefined {
    if (this.made?.entry !== entry || this.made.region !== region)
      this.made = { entry, region, flow: compilePart(entry, region, this.host.today) };
    return this.made.flow;
  }

  /** Works out the screen after a log, loading the rest first where it is needed. */
  private async settle(log: Log): Promise<Walk | undefined> {
    const here = this.fold(log);
    const enough = here && !(here.blocked || needsRest(here.step));
    if (enough || this.state !== 'following' || this.whole === this.topic) return here;
    await this.loadRest();
    return this.fold(log);
  }

  /** Shows the screen after a log and tells the host, unless something newer has happened. */
  private async show(log: Log, turn: number): Promise<void> {
    const here = await this.settle(log);
    if (turn !== this.turn) return;
    this.walk = here;
    this.log = log;
    this.editing = undefined;
    this.shown = this.state;
    this.host.requestUpdate();
    this.host.arrived(this.byReader);
    if (this.state === 'following') this.prefetch();
  }

  /** Shows another screen, or stays where it is when something is missing. */
  private async move(log: Log, byReader = true): Promise<void> {
    const turn = ++this.turn;
    this.byReader = byReader;
    try {
      await this.show(log, turn);
    } catch (cause) {
      if (turn !== this.turn) return;
      this.host.trouble('load', 'a later screen could not be loaded', cause);
      this.host.stayed();
    }
  }

  /** Gets the rest while the reader reads. A failure is told when the rest is needed. */
  private prefetch(): void {
    const load = () =>
      void this.loadRest().then(
        () => this.refresh(),
        () => undefined,
      );
    if ('requestIdleCallback' in globalThis) requestIdleCallback(load);
    else setTimeout(load, 200);
  }

  /** The same screen from the whole entry: what is folded in on it has come with the rest. */
  private refresh(): void {
    const here = this.fold(this.log);
    if (!here || here.at !== this.walk?.at) return;
    this.walk = here;
    this.host.requestUpdate();
  }

  private reload(): Promise<void> {
    this.editing = undefined;
    const loaded = this.load(true);
    this.host.requestUpdate();
    return loaded;
  }

  /**
   * Forgets everything but the answers to questions: what was opened or sent for one service or country was not for
   * another, even where the screens have the same names.
   */
  keepQuestions(): void {
    this.log = this.log.filter(({ key }) => ['account', 'device'].includes(key));
  }

  /** Forgets what came from another source. */
  forgetRest(): void {
    delete this.whole;
    delete this.later;
  }

  chooseService(id: string): Promise<void> {
    if (id !== this.service) this.keepQuestions();
    this.chosen.service = id;
    return this.reload();
  }

  chooseRegion(region: string): Promise<void> | undefined {
    if (!isCountry(region)) return undefined;
    if (region !== this.region) this.keepQuestions();
    this.chosen.region = region;
    return this.reload();
  }

  retry(): Promise<void> {
    return this.reload();
  }

  /** Answers the current screen, or the question being edited. */
  answer(event: string, row?: number): Promise<void> | undefined {
    if (!this.walk || this.state === 'loading') return undefined;
    return this.move(
      this.editing
        ? change(this.log, this.editing, event)
        : answer(this.log, this.walk, event, row),
    );
  }

  /** Takes over a log; shows its screen at once when a flow is being followed, else when one is. */
  resume(log: Log): void {
    if (this.state === 'following') void this.move(log, false);
    else this.log = log;
  }

  /** Waits for the later views, for what is opened in place. */
  async ready(): Promise<void> {
    await this.loadRest();
    this.host.requestUpdate();
  }

  /** Opens an earlier question again. */
  async edit(question: string): Promise<void> {
    if (this.state === 'loading') return;
    const turn = ++this.turn;
    try {
      if (question === 'service') await this.readIndex();
    } catch (cause) {
      this.host.trouble('load', 'the list of services could not be loaded', cause);
      if (turn === this.turn) this.host.stayed();
      return;
    }
    if (turn !== this.turn) return;
    this.editing = question;
    const asked = question === 'service' || question === 'region';
    this.send(asked ? `ask.${question}` : 'follow');
    this.shown = this.state;
    this.host.requestUpdate();
    this.host.arrived(true);
  }

  back(): Promise<void> | undefined {
    if (this.state === 'loading') return undefined;
    if (this.editing) return this.reload();
    if (this.state === 'following' && this.walk?.trail.some((t) => !t.given)) {
      return this.move(back(this.walk));
    }
    if (this.state === 'following' && this.chosen.region) delete this.chosen.region;
    else delete this.chosen.service;
    return this.reload();
  }

  /** Where in the trail a way was picked from several. */
  private get offered(): number {
    const offers = (t: Walk['trail'][number]) =>
      t.event.startsWith('choose.') && ['outcome', 'report', 'answer'].includes(t.step.kind);
    return this.walk?.trail.findLastIndex(offers) ?? -1;
  }

  get canList(): boolean {
    return this.offered >= 0 && this.walk?.step.kind === 'outcome';
  }

  /** Back to the screen that offered the way just taken. */
  list(): Promise<void> | undefined {
    if (!this.canList) return undefined;
    const own = (this.walk?.trail ?? []).slice(0, this.offered).filter((t) => !t.given);
    return this.move(
      own.map(({ key, event, row }) => ({ key, event, ...(row !== undefined && { row }) })),
    );
  }

  restart(): Promise<void> {
    this.chosen = {};
    this.log = [];
    return this.reload();
  }

  /** The device in the reader's hand, as far as answered. */
  get device(): Device | undefined {
    const item = this.walk?.trail.findLast((t) => t.key === 'device');
    const chosen = item?.event.replace('choose.', '') ?? this.host.settings.given['device'];
    return chosen as Device | undefined;
  }
}
