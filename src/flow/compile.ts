import type {
  Entry,
  EntryAccount,
  EntryAnswer,
  EntryMove,
  EntryPath,
  EntryRung,
  EntryVerdict,
  EntryWay,
  Rated,
} from '../catalogue/entry.ts';
import { isStale, kindOfLink } from '../catalogue/freshness.ts';
import { DEVICES } from '../catalogue/devices.ts';
import { actsIn } from '../catalogue/moves.ts';
import { covers } from '../catalogue/regions.ts';
import type { Device, Id, Region } from '../catalogue/types.ts';
import { effortOf } from './effort.ts';
import { chooses } from './events.ts';
import { kindOf, RUNGS } from './rungs.ts';
import type { Choice, FlowStep, FormStep, GoStep } from './steps.ts';

/** Whether a way is the one a reader came for, or one that helps besides. */
export type Role = 'main' | 'help';

/** What a state of a flow is: its screen, and where on which way it stands. */
export interface FlowMeta {
  step: FlowStep;
  /** None before any way. */
  way?: Id;
  role?: Role;
  /** Its place on the way, the same on every device. */
  place: string;
  /** The device it is for, where that is known. */
  device?: Device;
  /** The device on which the way was looked for before, in vain. */
  after?: Device;
}

/** A flow before XState sees it: plain data, one state a screen, one event type an edge. */
export interface FlowConfig {
  id: string;
  initial: string;
  states: Record<string, FlowState>;
}
export interface FlowState {
  meta: FlowMeta;
  /** Names of states by event type. */
  on: Record<string, string>;
}

type Edges = Record<string, string>;
type At = Omit<FlowMeta, 'step'>;

/** A name no other state of the flow has: ids hold single hyphens only. */
const nameOf = ({ way, role, place, device, after }: At): string =>
  [way && `${role}-${way}`, place, device, after && `after-${after}`].filter(Boolean).join('--');

/** The answer that holds for a country: the first that names it. */
export function answerFor(entry: Entry, region: Region): EntryAnswer {
  const answer = entry.answers.find((a) => covers(a.regions, region));
  if (!answer) throw new Error(`${entry.id} has no answer for ${region}`);
  return answer;
}

const rungsOf = (way: EntryWay): EntryRung[] => [...way.ladder, ...(way.otherwise ?? [])];

const pathFor = (rung: EntryRung, device?: Device): EntryPath | undefined =>
  device && rung.paths?.find((p) => p.on.includes(device));

/** Whether a rung can be climbed on a device; on any, where it is not known yet. */
const usable = (rung: EntryRung, device?: Device): boolean =>
  kindOf(rung) !== 'paths' || hasPath(rung, device);

const hasPath = (rung: EntryRung, device?: Device): boolean =>
  DEVICES.some((d) => (d === device || !device) && pathFor(rung, d)?.moves);

/**
 * Compiles one service and one country to a flow.
 *
 * @param today `2026-11-24`: addresses that are stale by then are said to be. Left out: nothing is old.
 * @throws when the entry has no answer for the country, or names a way it does not have
 */
export const compile = (entry: Entry, region: Region, today?: string): FlowConfig =>
  new Compiler(entry, region, today).flow();

/** The first state of a flow, by its name: what a reader sees before any answer, without working out the rest. */
export function firstOf(entry: Entry, region: Region, today?: string): [name: string, FlowMeta] {
  const { initial, states } = new Compiler(entry, region, today, false).flow();
  return [initial, (states[initial] as FlowState).meta];
}

/** Parts that may be absent stay absent, so that equal screens are equal. */
const openOf = ({ disputes, gaps }: Pick<EntryWay, 'disputes' | 'gaps'>) => ({
  ...(disputes && { disputes }),
  ...(gaps && { gaps }),
});

const on = (way: Id, role: Role, place: string, device?: Device, after?: Device): At => ({
  way,
  role,
  place,
  ...(device && { device }),
  ...(after && { after }),
});

/** Whether the reader was told what to do there, and not only where it is. */
const isLedThrough = ({
  mail,
  lines,
  moves = [],
}: Pick<GoStep, 'mail' | 'lines' | 'moves'>): boolean =>
  mail !== undefined || lines !== undefined || actsIn(moves);

class Compiler {
  readonly #states: Record<string, FlowState> = {};
  readonly #entry: Entry;
  readonly #region: Region;
  readonly #answer: EntryAnswer;
  readonly #today: string | undefined;
  readonly #ladders = new Map<string, readonly EntryRung[]>();

  /** Whether edges are followed. */
  readonly #follows: boolean;

  constructor(entry: Entry, region: Region, today?: string, follows = true) {
    this.#follows = follows;
    this.#entry = entry;
    this.#region = region;
    this.#today = today;
    this.#answer = answerFor(entry, region);
  }

  flow(): FlowConfig {
    const initial = this.#isOffered() ? this.#situation() : this.#verdict();
    this.#open(initial);
    return { id: `${this.#entry.id}-${this.#region}`, initial, states: this.#states };
  }

  /** Whether there is a way that leads somewhere for sure. */
  #isOffered(): boolean {
    return ['yes', 'law'].includes(this.#answer.verdict);
  }

  /** The first screen says what exists here. */
  #open(initial: string): void {
    const step = this.#states[initial]?.meta.step;
    if (!step) return;
    const { way } = this.#answer;
    step.answer = this.#answer;
    if (way !== undefined && this.#isOffered()) step.effort = { way, ...effortOf(this.#way(way)) };
    if (this.#entry.note !== undefined) step.serviceNote = this.#entry.note;
    const { formerly } = this.#entry;
    const renamed = formerly ? [`formerly.${formerly.id}`] : [];
    step.facts = [...new Set([...step.facts, `answer.${this.#answer.id}`, ...renamed])];
  }

  /** Adds a state; the edges are made after it is registered, so ways may share states. */
  #add(at: At, step: FlowStep, edges: () => Edges): string {
    const name = nameOf(at);
    if (!this.#states[name]) {
      const state: FlowState = { meta: { step, ...at }, on: {} };
      this.#states[name] = state;
      if (this.#follows) Object.assign(state.on, edges());
    }
    return name;
  }

  #way(id: Id): EntryWay {
    const way = this.#entry.ways[id];
    if (!way) throw new Error(`${this.#entry.id} has no way "${id}"`);
    return way;
  }

  #choices(ids: readonly Id[]): Choice[] {
    return [...new Set(ids)].map((id) => ({ id, title: this.#way(id).title }));
  }

  get #helps(): Choice[] {
    return this.#choices([...this.#entry.helps, ...this.#answer.helps]);
  }

  /** "None", "nothing to do", "disputed" or "not established", with what helps instead. */
  #verdict(): string {
    const answer = this.#answer;
    const tried = this.#choices(answer.way === undefined ? [] : [answer.way]);
    const helps = this.#helps.filter((h) => h.id !== answer.way);
    const step: FlowStep = {
      kind: 'answer',
      answer,
      choices: [...tried, ...helps],
      facts: [],
    };
    return this.#add({ place: 'answer' }, step, () => ({
      ...Object.fromEntries(tried.map(({ id }) => [chooses(id), this.#situation()])),
      ...this.#toHelps(helps),
    }));
  }

  #toHelps(helps: Choice[], device?: Device): Edges {
    return Object.fromEntries(helps.map((h) => [chooses(h.id), this.#climb(h.id, 'help', device)]));
  }

  /** Asks for the account's situation where the service knows several. */
  #situation(): string {
    const main = this.#answer.way ?? '';
    const options = this.#entry.accounts.filter((o) => covers(o.regions ?? ['001'], this.#region));
    if (options.length === 0) return this.#climb(main, 'main');
    const step: FlowStep = {
      kind: 'question',
      asks: 'account',
      choices: options.map(({ id }) => ({ id })),
      facts: [],
    };
    const leads = (o: EntryAccount): string => {
      const own = this.#answer.accounts?.[o.id];
      if (o.instead && own === undefined) return this.#instead(o.id, o.instead);
      return this.#climb(own ?? o.way ?? main, 'main');
    };
    return this.#add({ place: 'account' }, step, () =>
      Object.fromEntries(options.map((o) => [chooses(o.id), leads(o)])),
    );
  }

  /** An account situation whose data is not used, or that has no way. */
  #instead(option: Id, { helps, ...answer }: EntryVerdict & { helps: Id[] }): string {
    const choices = this.#choices(helps);
    const step: FlowStep = { kind: 'answer', answer, choices, facts: [`account.${option}`] };
    return this.#add({ place: `instead-${option}` }, step, () => this.#toHelps(choices));
  }

  /** The first screen of a way. The device is asked for where it first matters, and kept from there on. */
  #climb(id: Id, role: Role, device?: Device): string {
    const rungs = this.#ladder(id, device);
    if (rungs.length === 0 && device) return this.#otherDevice(id, role, device);
    return this.#rung(id, role, rungs, 0, device);
  }

  /** Asks for the device before a rung with paths; before the first one when left out. */
  #device(id: Id, role: Role, rung?: EntryRung): string {
    const isMissing = (d: Device): boolean => this.#split(id, d, rung)[1].length === 0;
    const step: FlowStep = {
      kind: 'question',
      asks: 'device',
      choices: DEVICES.map((d) => ({ id: d, ...(isMissing(d) && { missing: true as const }) })),
      ...(this.#unlessFirst(id, rung) && { again: true as const }),
      facts: [],
    };
    const place = `device${this.#unlessFirst(id, rung)}`;
    return this.#add({ way: id, role, place }, step, () =>
      Object.fromEntries(DEVICES.map((d) => [chooses(d), this.#resume(id, role, d, rung)])),
    );
  }

  #unlessFirst(id: Id, rung?: EntryRung): string {
    return !rung || this.#ladder(id)[0] === rung ? '' : `-rung-${rung.id}`;
  }

  /** What was tried before a rung, and what is left from it on once the device is known. */
  #split(id: Id, device: Device, rung?: EntryRung): [tried: EntryRung[], left: EntryRung[]] {
    const all = this.#ladder(id);
    const tried = rung ? all.slice(0, all.indexOf(rung)) : [];
    return [tried, this.#ladder(id, device).filter((r) => !tried.includes(r))];
  }

  #resume(id: Id, role: Role, device: Device, rung?: EntryRung): string {
    const [tried, left] = this.#split(id, device, rung);
    if (left.length === 0) return this.#otherDevice(id, role, device, rung);
    return this.#rung(id, role, [...tried, ...left], tried.length, device);
  }

  /** The rungs a device can use, or any device where it is not known yet. */
  #ladder(id: Id, device?: Device): readonly EntryRung[] {
    const key = `${id} ${device}`;
    const known = this.#ladders.get(key) ?? rungsOf(this.#way(id)).filter((r) => usable(r, device));
    this.#ladders.set(key, known);
    return known;
  }

  #isStale({ link }: EntryRung): boolean {
    const found = link === undefined ? undefined : this.#entry.links[link];
    if (!found || !this.#today) return false;
    return isStale(kindOfLink(found.confidence), found.seen, this.#today);
  }

  #otherDevice(id: Id, role: Role, device: Device, rung?: EntryRung): string {
    const rungs = this.#ladder(id);
    const from = rung ? rungs.slice(rungs.indexOf(rung)) : rungs;
    const missing = from.map((r) => pathFor(r, device)?.missing).find((m) => m !== undefined);
    const others = DEVICES.filter((d) => this.#split(id, d, rung)[1].length > 0);
    const step: FlowStep = {
      kind: 'other-device',
      way: id,
      device,
      missing: missing ?? 'not-established',
      choices: others.map((d) => ({ id: d })),
      facts: [`way.${id}`],
    };
    const place = `other-device${this.#unlessFirst(id, rung)}`;
    return this.#add({ way: id, role, place, device }, step, () => ({
      ...Object.fromEntries(others.map((d) => [chooses(d), this.#resume(id, role, d, rung)])),
      stuck: this.#report(id, role, device),
    }));
  }

  /** The paths of one device that are others than on another. */
  #pathsBeside(id: Id, device: Device, after: Device): EntryRung[] {
    const movesOn = (r: EntryRung, d: Device): unknown => pathFor(r, d)?.moves;
    return this.#ladder(id, device).filter(
      (r) => movesOn(r, device) && movesOn(r, device) !== movesOn(r, after),
    );
  }

  /**
   * The end of the ladder. Of the way a reader came for, other devices come before it, where it was a path and their
   * menus are others.
   */
  #beyond(id: Id, role: Role, last?: EntryRung, device?: Device, after?: Device): string {
    const paths = (d: Device): EntryRung[] => (device ? this.#pathsBeside(id, d, device) : []);
    const isPath = role === 'main' && !after && last !== undefined && kindOf(last) === 'paths';
    const others = isPath ? DEVICES.filter((d) => paths(d).length > 0) : [];
    if (!device || others.length === 0) return this.#report(id, role, device);
    const step: FlowStep = {
      kind: 'other-device',
      way: id,
      device,
      missing: 'not-found',
      choices: others.map((d) => ({ id: d })),
      facts: [`way.${id}`],
    };
    return this.#add(on(id, role, 'elsewhere', device), step, () => ({
      ...Object.fromEntries(
        others.map((d) => [chooses(d), this.#rung(id, role, paths(d), 0, d, device)]),
      ),
      stuck: this.#report(id, role, device),
    }));
  }

  /** @param after the device on which the whole ladder was tried before */
  #rung(
    id: Id,
    role: Role,
    rungs: readonly EntryRung[],
    index: number,
    device?: Device,
    after?: Device,
  ): string {
    const rung = rungs[index];
    if (!rung) return this.#beyond(id, role, rungs.at(-1), device, after);
    if (rung.paths && !device) return this.#device(id, role, rung);
    const way = this.#way(id);
    const { moves } = rung;
    const completes = moves === undefined && (!way.there || !way.ladder.includes(rung));
    const step = { ...this.#goStep(id, role, rung, index === 0 && !after, device), completes };
    const beyond = (): string => this.#rung(id, role, rungs, index + 1, device, after);
    const there = (): string =>
      moves ? this.#place(id, role, rung, beyond, device) : this.#there(id, role, device, after);
    return this.#add(on(id, role, `rung-${rung.id}`, device, after), step, () => ({
      next: completes ? this.#outcome(id, role, isLedThrough(step), device) : there(),
      stuck: beyond(),
    }));
  }

  /** What is done at the link of a rung, and only there. */
  #place(id: Id, role: Role, rung: EntryRung, beyond: () => string, device?: Device): string {
    const link = rung.link === undefined ? undefined : this.#entry.links[rung.link];
    const step = this.#formStep(
      id,
      rung.moves ?? [],
      link ?? {},
      [`rung.${id}.${rung.id}`],
      device,
    );
    return this.#add(on(id, role, `form-${rung.id}`, device), step, () => ({
      next: this.#outcome(id, role, isLedThrough(step), device),
      stuck: beyond(),
    }));
  }

  #formStep(
    id: Id,
    moves: EntryMove[],
    rated: Partial<Rated>,
    facts: string[],
    device?: Device,
  ): FormStep {
    const { title, result } = this.#way(id);
    return {
      kind: 'form',
      way: id,
      title,
      result,
      moves,
      rated,
      ...(device && { device }),
      ...(this.#answer.right && { right: this.#answer.right }),
      facts,
    };
  }

  #goStep(
    id: Id,
    role: Role,
    rung: EntryRung,
    first: boolean,
    device?: Device,
  ): Omit<GoStep, 'completes'> {
    const way = this.#way(id);
    const kind = kindOf(rung);
    const { screen, needs } = RUNGS[kind];
    const { id: rungId, link: linkId, paths: _, moves: __, ...own } = rung;
    const link = linkId === undefined ? undefined : this.#entry.links[linkId];
    const path = pathFor(rung, device);
    const opening = first && {
      ...(role === 'main' && this.#answer.late && { late: this.#answer.late }),
      ...(way.note !== undefined && { wayNote: way.note }),
      ...openOf(way),
    };
    return {
      kind: screen,
      way: id,
      title: way.title,
      result: way.result,
      ...(role === 'help' && { helps: true as const }),
      rung: rungId,
      again: !first,
      ...opening,
      ...own,
      ...(link && { link }),
      ...(path?.moves && { moves: path.moves }),
      ...(needs && way.needs && { needs: way.needs }),
      ...(device && { device }),
      ...(this.#answer.right && { right: this.#answer.right }),
      ...(this.#isStale(rung) && { stale: true as const }),
      rated: { ...own, link, paths: path }[kind] ?? path ?? {},
      facts: [`rung.${id}.${rungId}`],
    };
  }

  #there(id: Id, role: Role, device?: Device, after?: Device): string {
    const way = this.#way(id);
    const { moves = [], ...rated } = way.there ?? {};
    const step = this.#formStep(id, moves, rated, [`way.${id}`], device);
    const beyond = (way.otherwise ?? []).filter((r) => usable(r, device));
    const all = after ? [] : this.#ladder(id, device);
    return this.#add(on(id, role, 'form', device, after), step, () => ({
      next: this.#outcome(id, role, isLedThrough(step), device),
      stuck: this.#rung(id, role, all, all.length - beyond.length, device, after),
    }));
  }

  /** What belongs to a way, where the device can do it. */
  #then(id: Id, device?: Device): Choice[] {
    const choices = this.#choices(this.#way(id).then ?? []);
    // A history to delete is lost for good: that is no homework.
    return choices
      .filter((c) => this.#doable(c.id, device))
      .map((c) => (this.#way(c.id).result === 'deleted' ? c : { ...c, then: true }));
  }

  #doable(id: Id, device?: Device): boolean {
    return !device || rungsOf(this.#way(id)).some((r) => usable(r, device));
  }

  /** What is offered after a way: what belongs to it, and what else helps people it can help. Each once. */
  #more(id: Id, role: Role, device?: Device): Choice[] {
    if (role === 'help') return [];
    const then = this.#then(id, device);
    if (this.#way(id).forNonUsers) return then;
    const others = this.#helps.filter((h) => h.id !== id && this.#doable(h.id, device));
    return [...then, ...others.filter((h) => !then.some((t) => t.id === h.id))];
  }

  /** An objection where neither the service nor a law we know offers one. */
  #isBacked({ result }: EntryWay): boolean {
    const { verdict, right } = this.#answer;
    return result !== 'filed' || verdict === 'yes' || right !== undefined;
  }

  #outcome(id: Id, role: Role, isLed: boolean, device?: Device): string {
    const way = this.#way(id);
    const choices = this.#more(id, role, device);
    const result = !isLed ? 'opened' : this.#isBacked(way) ? way.result : 'tried';
    const step: FlowStep = {
      kind: 'outcome',
      way: id,
      title: way.title,
      result,
      ...(this.#answer.right && { right: this.#answer.right }),
      ...(way.after && { after: way.after }),
      limits: way.limits,
      ...(role === 'main' && this.#answer.late && { late: this.#answer.late }),
      ...openOf(way),
      choices,
      facts: [`way.${id}`],
    };
    const place = isLed ? 'done' : 'opened';
    return this.#add(on(id, role, place, device), step, () => this.#toHelps(choices, device));
  }

  #report(id: Id, role: Role, device?: Device): string {
    const choices = this.#more(id, role, device);
    const step: FlowStep = {
      kind: 'report',
      way: id,
      choices,
      facts: [`way.${id}`],
    };
    return this.#add(on(id, role, 'report', device), step, () => this.#toHelps(choices, device));
  }
}
