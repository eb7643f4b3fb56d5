import type {
  Entry,
  EntryAccount,
  EntryAnswer,
  EntryPath,
  EntryRung,
  EntryVerdict,
  EntryWay,
} from '../catalogue/entry.ts';
import { freshness, kindOfLink } from '../catalogue/freshness.ts';
import { covers } from '../catalogue/regions.ts';
import type { Device, Id, Region } from '../catalogue/types.ts';
import type { Choice, FlowStep, GoStep } from './steps.ts';

/** A flow before XState sees it: plain data, one state a screen, one event type an edge. */
export interface FlowConfig {
  id: string;
  initial: string;
  states: Record<string, FlowState>;
}
export interface FlowState {
  meta: { step: FlowStep };
  on: Record<string, string>;
}

/** Targets by event; `undefined` where a partial entry does not know the target yet. */
type Edges = Record<string, string | undefined>;

const DEVICES: readonly Device[] = ['web', 'android', 'ios'];

/** The answer that holds for a country: the first that names it. */
export function answerFor(entry: Entry, region: Region): EntryAnswer {
  const answer = entry.answers.find((a) => covers(a.regions, region));
  if (!answer) throw new Error(`${entry.id} has no answer for ${region}`);
  return answer;
}

const rungsOf = (way: EntryWay): EntryRung[] => [...way.ladder, ...(way.otherwise ?? [])];

const pathFor = (rung: EntryRung, device?: Device): EntryPath | undefined =>
  device && rung.paths?.find((p) => p.on.includes(device));

const anywhere = (rung: EntryRung): boolean => Boolean(rung.link ?? rung.mail ?? rung.lines);

/** Whether a rung can be climbed on a device; on any, where it is not known yet. */
const usable = (rung: EntryRung, device?: Device): boolean =>
  anywhere(rung) || hasPath(rung, device);

const hasPath = (rung: EntryRung, device?: Device): boolean =>
  DEVICES.some((d) => (d === device || !device) && pathFor(rung, d)?.moves);

const kindOf = (rung: EntryRung): GoStep['kind'] =>
  rung.mail ? 'send-mail' : rung.lines ? 'place-lines' : rung.link ? 'open-link' : 'menu-path';

/**
 * Compiles one service and one country to a flow.
 *
 * @param today `2026-11-24`: addresses that are stale by then come after the paths. Left out: nothing is old.
 */
export function compile(entry: Entry, region: Region, today?: string): FlowConfig {
  const flow = compilePart(entry, region, today);
  if (!flow) throw new Error(`${entry.id}: the first part of the entry does not reach a screen`);
  return flow;
}

/** The same of the first part of an entry; `undefined` where its first screen needs the rest. */
export const compilePart = (entry: Entry, region: Region, today?: string): FlowConfig | undefined =>
  new Compiler(entry, region, today).flow();

/** Parts that may be absent stay absent, so that equal screens are equal. */
const openOf = ({ disputes, gaps }: Pick<EntryWay, 'disputes' | 'gaps'>) => ({
  ...(disputes && { disputes }),
  ...(gaps && { gaps }),
});

/** Whether a way is the one a reader came for, or one that helps besides. */
type Role = 'main' | 'help';

class Compiler {
  private readonly states: Record<string, FlowState> = {};
  private readonly entry: Entry;
  private readonly region: Region;
  private readonly answer: EntryAnswer;
  private readonly today: string | undefined;

  constructor(entry: Entry, region: Region, today?: string) {
    this.entry = entry;
    this.region = region;
    this.today = today;
    this.answer = answerFor(entry, region);
  }

  flow(): FlowConfig | undefined {
    const { verdict } = this.answer;
    const initial = ['yes', 'law'].includes(verdict) ? this.situation() : this.verdict();
    if (!initial) return undefined;
    this.open(initial);
    return { id: `${this.entry.id}-${this.region}`, initial, states: this.states };
  }

  /** The first screen says what exists here. */
  private open(initial: string): void {
    const step = this.states[initial]?.meta.step;
    if (!step) return;
    step.answer = this.answer;
    if (this.entry.note !== undefined) step.serviceNote = this.entry.note;
    const { formerly } = this.entry;
    const renamed = formerly ? [`formerly.${formerly.id}`] : [];
    step.facts = [...new Set([...step.facts, `answer.${this.answer.id}`, ...renamed])];
  }

  /** Adds a state; the edges are made after it is registered, so ways may share states. */
  private add(id: string, step: FlowStep, edges: () => Edges): string {
    if (!this.states[id]) {
      const state: FlowState = { meta: { step }, on: {} };
      this.states[id] = state;
      for (const [event, target] of Object.entries(edges())) if (target) state.on[event] = target;
    }
    return id;
  }

  private way(id: Id): EntryWay {
    const way = this.entry.ways[id];
    if (!way) throw new Error(`${this.entry.id} has no way "${id}"`);
    return way;
  }

  private choices(ids: readonly Id[]): Choice[] {
    return [...new Set(ids)].map((id) => ({ id, title: this.way(id).title }));
  }

  private get helps(): Choice[] {
    return this.choices([...this.entry.helps, ...this.answer.helps]);
  }

  /** "None", "nothing to do", "disputed" or "not established", with what helps instead. */
  private verdict(): string {
    const { answer } = this;
    const tried =
      answer.way === undefined ? [] : [{ id: 'try', title: this.way(answer.way).title }];
    const helps = this.helps.filter((h) => h.id !== answer.way);
    const step: FlowStep = {
      kind: 'answer',
      answer,
      choices: [...tried, ...helps],
      facts: [],
    };
    return this.add('answer', step, () => ({
      ...(tried.length > 0 && { 'choose.try': this.situation() }),
      ...this.toHelps(helps),
    }));
  }

  private toHelps(helps: Choice[], device?: Device): Edges {
    return Object.fromEntries(
      helps.map((h) => [`choose.${h.id}`, this.climb(h.id, 'help', device)]),
    );
  }

  /** Asks for the account's situation where the service knows several. */
  private situation(): string | undefined {
    const main = this.answer.way ?? '';
    const options = this.entry.accounts.filter((o) => covers(o.regions ?? ['001'], this.region));
    if (options.length === 0) return this.climb(main, 'main');
    const step: FlowStep = {
      kind: 'question',
      asks: 'account',
      choices: options.map(({ id }) => ({ id })),
      facts: [],
    };
    const leads = (o: EntryAccount): string | undefined => {
      const own = this.answer.accounts?.[o.id];
      if (o.instead && own === undefined) return this.instead(o.id, o.instead);
      return this.climb(own ?? o.way ?? main, 'main');
    };
    return this.add('account', step, () =>
      Object.fromEntries(options.map((o) => [`choose.${o.id}`, leads(o)])),
    );
  }

  /** An account situation whose data is not used, or that has no way. */
  private instead(option: Id, { helps, ...answer }: EntryVerdict & { helps: Id[] }): string {
    const choices = this.choices(helps);
    const step: FlowStep = { kind: 'answer', answer, choices, facts: [`account.${option}`] };
    return this.add(`instead-${option}`, step, () => this.toHelps(choices));
  }

  /** The first screen of a way. The device is asked for where it first matters, and kept from there on. */
  private climb(id: Id, role: Role, device?: Device): string | undefined {
    const rungs = this.ladder(id, device);
    const [lead] = rungs;
    if (this.entry.partial && !lead)
      return this.way(id).asksDevice && !device ? this.device(id, role) : undefined;
    // The rest may have something fresher to begin with.
    if (this.entry.partial && lead && this.isStale(lead)) return undefined;
    if (rungs.length === 0 && device) return this.otherDevice(id, role, device);
    return this.rung(id, role, rungs, 0, device);
  }

  /** Asks for the device before a rung with paths; before the first one when left out. */
  private device(id: Id, role: Role, rung?: EntryRung): string {
    const step: FlowStep = {
      kind: 'question',
      asks: 'device',
      choices: DEVICES.map((d) => ({ id: d })),
      facts: [],
    };
    const name = [`${role}-${id}`, 'device', ...this.unlessFirst(id, rung)].join('--');
    if (this.entry.partial) return this.add(name, step, () => ({}));
    return this.add(name, step, () =>
      Object.fromEntries(DEVICES.map((d) => [`choose.${d}`, this.resume(id, role, d, rung)])),
    );
  }

  private unlessFirst(id: Id, rung?: EntryRung): Id[] {
    return !rung || this.ladder(id)[0] === rung ? [] : [rung.id];
  }

  /** What was tried before a rung, and what is left from it on once the device is known. */
  private split(id: Id, device: Device, rung?: EntryRung): [tried: EntryRung[], left: EntryRung[]] {
    const all = this.ladder(id);
    const tried = rung ? all.slice(0, all.indexOf(rung)) : [];
    return [tried, this.ladder(id, device).filter((r) => !tried.includes(r))];
  }

  private resume(id: Id, role: Role, device: Device, rung?: EntryRung): string {
    const [tried, left] = this.split(id, device, rung);
    if (left.length === 0) return this.otherDevice(id, role, device, rung);
    return this.rung(id, role, [...tried, ...left], tried.length, device);
  }

  /** The rungs a device can use, or any device where it is not known yet. Stale addresses come after everything else that leads to the same place. */
  private ladder(id: Id, device?: Device): EntryRung[] {
    const { ladder, otherwise = [] } = this.way(id);
    return [ladder, otherwise].flatMap((rungs) => {
      const all = rungs.filter((r) => usable(r, device));
      const late = all.filter((r) => this.isStale(r) && !hasPath(r, device));
      return [...all.filter((r) => !late.includes(r)), ...late];
    });
  }

  private isStale({ link }: EntryRung): boolean {
    const found = link === undefined ? undefined : this.entry.links[link];
    if (!found || !this.today) return false;
    return freshness(kindOfLink(found.confidence), found.seen, this.today) === 'stale';
  }

  private otherDevice(id: Id, role: Role, device: Device, rung?: EntryRung): string {
    const rungs = this.ladder(id);
    const from = rung ? rungs.slice(rungs.indexOf(rung)) : rungs;
    const missing = from.map((r) => pathFor(r, device)?.missing).find((m) => m !== undefined);
    const others = DEVICES.filter((d) => this.split(id, d, rung)[1].length > 0);
    const step: FlowStep = {
      kind: 'other-device',
      way: id,
      missing: missing ?? 'not-established',
      choices: others.map((d) => ({ id: d })),
      facts: [`way.${id}`],
    };
    const name = [`${role}-${id}`, 'other-device', ...this.unlessFirst(id, rung), device].join(
      '--',
    );
    return this.add(name, step, () => ({
      ...Object.fromEntries(others.map((d) => [`choose.${d}`, this.resume(id, role, d, rung)])),
      stuck: this.report(id, role, device),
    }));
  }

  private rung(id: Id, role: Role, rungs: EntryRung[], index: number, device?: Device): string {
    const rung = rungs[index];
    if (!rung) return this.report(id, role, device);
    if (rung.paths && !device) return this.device(id, role, rung);
    const way = this.way(id);
    const completes = rung.moves !== undefined || !way.there || !way.ladder.includes(rung);
    const name = [`${role}-${id}`, rung.id, ...(device ? [device] : [])].join('--');
    const step = { ...this.goStep(id, role, rung, index === 0, device), completes };
    if (this.entry.partial) return this.add(name, step, () => ({}));
    return this.add(name, step, () => ({
      next: completes ? this.outcome(id, role, device) : this.there(id, role, device),
      stuck: this.rung(id, role, rungs, index + 1, device),
    }));
  }

  private goStep(
    id: Id,
    role: Role,
    rung: EntryRung,
    first: boolean,
    device?: Device,
  ): Omit<GoStep, 'completes'> {
    const way = this.way(id);
    const path = pathFor(rung, device);
    const link = rung.link === undefined ? undefined : this.entry.links[rung.link];
    const moves = path?.moves ?? rung.moves;
    const opening = first && {
      ...(role === 'help' && { title: way.title }),
      ...(role === 'main' && this.answer.late && { late: this.answer.late }),
      ...(way.note !== undefined && { wayNote: way.note }),
      ...openOf(way),
    };
    return {
      kind: kindOf(rung),
      way: id,
      rung: rung.id,
      again: !first,
      ...opening,
      ...(rung.note !== undefined && { note: rung.note }),
      ...(link && { link }),
      ...(moves && { moves }),
      ...(rung.mail && { mail: rung.mail }),
      ...(rung.lines && { lines: rung.lines }),
      ...(way.needs && (rung.link ?? rung.mail) !== undefined && { needs: way.needs }),
      ...(device && { device }),
      ...(this.answer.right && { right: this.answer.right }),
      ...(this.isStale(rung) && { stale: true as const }),
      rated: link ?? rung.mail ?? rung.lines ?? path ?? {},
      facts: [`rung.${id}.${rung.id}`],
    };
  }

  private there(id: Id, role: Role, device?: Device): string {
    const way = this.way(id);
    const { moves = [], confidence = 'inferred', seen = null } = way.there ?? {};
    const step: FlowStep = {
      kind: 'form',
      way: id,
      moves,
      rated: { confidence, seen },
      ...(device && { device }),
      ...(this.answer.right && { right: this.answer.right }),
      facts: [`way.${id}`],
    };
    const beyond = (way.otherwise ?? []).filter((r) => usable(r, device));
    const all = this.ladder(id, device);
    return this.add(
      [`${role}-${id}`, 'form', ...(device ? [device] : [])].join('--'),
      step,
      () => ({
        next: this.outcome(id, role, device),
        stuck: this.rung(id, role, all, all.length - beyond.length, device),
      }),
    );
  }

  /** What belongs to a way, where the device can do it. */
  private then(id: Id, device?: Device): Choice[] {
    const choices = this.choices(this.way(id).then ?? []);
    return choices.filter((c) => this.doable(c.id, device)).map((c) => ({ ...c, then: true }));
  }

  private doable(id: Id, device?: Device): boolean {
    return !device || rungsOf(this.way(id)).some((r) => usable(r, device));
  }

  /** What is offered after a way: what belongs to it, and what else helps people it can help. Each once. */
  private more(id: Id, role: Role, device?: Device): Choice[] {
    if (role === 'help') return [];
    const then = this.then(id, device);
    if (this.way(id).forNonUsers) return then;
    const others = this.helps.filter((h) => h.id !== id && this.doable(h.id, device));
    return [...then, ...others.filter((h) => !then.some((t) => t.id === h.id))];
  }

  private outcome(id: Id, role: Role, device?: Device): string {
    const way = this.way(id);
    const choices = this.more(id, role, device);
    const step: FlowStep = {
      kind: 'outcome',
      way: id,
      title: way.title,
      result: way.result,
      ...(way.after && { after: way.after }),
      limits: way.limits,
      ...(role === 'main' && this.answer.late && { late: this.answer.late }),
      ...openOf(way),
      choices,
      facts: [`way.${id}`],
    };
    const name = [`${role}-${id}`, 'done', ...(device ? [device] : [])].join('--');
    return this.add(name, step, () => this.toHelps(choices, device));
  }

  private report(id: Id, role: Role, device?: Device): string {
    const choices = this.more(id, role, device);
    const step: FlowStep = {
      kind: 'report',
      way: id,
      limits: this.way(id).limits,
      choices,
      facts: [`way.${id}`],
    };
    const name = [`${role}-${id}`, 'report', ...(device ? [device] : [])].join('--');
    return this.add(name, step, () => this.toHelps(choices, device));
  }
}
