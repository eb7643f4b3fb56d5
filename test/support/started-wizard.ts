import { vi } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
// Here already, so that whatever loads them waits for the source only.
import '../../src/elements/browser-guess.ts';
import '../../src/elements/later.ts';
import '../../src/elements/after/after.ts';
import '../../src/elements/after/authority.ts';
import '../../src/elements/after/phone.ts';
import '../../src/elements/after/proof.ts';
import '../../src/elements/after/remind.ts';
import '../../src/elements/after/write.ts';
import '../../src/elements/ask.ts';
import '../../src/elements/behind.ts';
import { remembered } from '../../src/elements/remembered.ts';
import type { Page, Screen } from '../../src/elements/screen.ts';
import type { WizardEffect, WizardEvent } from '../../src/elements/wizard.events.ts';
import {
  wizardMachine,
  type Place,
  type WizardActor,
  type WizardSnapshot,
} from '../../src/elements/wizard.machine.ts';
import type { Log } from '../../src/flow/walk.ts';
import { deferredSource, type DeferredSource } from './deferred-source.ts';

/** What a page says in a test, its source and the day left out. */
export type Said = Partial<Omit<Page, 'source' | 'today'>>;

/** The country a browser suggests in these tests. */
export const GUESSED = 'AT';

/** Freezes everything in a value, so that whoever changes it throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Until nothing goes on any more but what a test holds. Pauses between tries take no time. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 6; i++) {
    vi.runAllTimers();
    await new Promise((done) => setImmediate(done));
  }
}

/** A wizard without a tag, whose source and clock the test runs. */
export class StartedWizard {
  readonly source: DeferredSource = deferredSource();
  readonly clock = new SimulatedClock();
  readonly effects: WizardEffect[] = [];
  /** What stopped the machine, or is thrown by a test that watches it. */
  readonly errors: unknown[] = [];
  readonly place = { unseen: true, focused: false };
  day = '2026-11-24';
  readonly actor: WizardActor;
  private readonly memory = remembered(this.source);

  constructor(said: Said, log: Log = [], place: Partial<StartedWizard['place']> = {}) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('navigator', { languages: [`de-${GUESSED}`] });
    Object.assign(this.place, place);
    const input = { page: this.page(said), wanted: { log }, place: this.standing() };
    this.actor = createActor(wizardMachine, { clock: this.clock, input });
    this.actor.on('*', (effect) => this.effects.push(effect));
    this.watch(({ context }) => void deepFreeze([context.screen, context.wanted]));
  }

  /** @param look whatever it throws is kept in `errors` */
  watch(look: (snapshot: WizardSnapshot) => void): void {
    this.actor.subscribe({
      next: (snapshot) => {
        try {
          look(snapshot);
        } catch (error) {
          this.errors.push(error);
        }
      },
      error: (error) => this.errors.push(error),
    });
  }

  start(): this {
    this.actor.start();
    return this;
  }

  page(said: Said): Page {
    const unsaid = { services: [], given: {}, tag: 'de' };
    return { ...unsaid, ...said, source: this.memory, today: () => this.day };
  }

  send(event: WizardEvent): void {
    this.actor.send(event);
  }

  /** The page says something else. */
  says(said: Said, log?: Log): void {
    this.send({ type: 'page', page: this.page(said), ...(log && { log }) });
  }

  /** Answers, in this order, each screen that comes. */
  async answers(...events: readonly string[]): Promise<void> {
    for (const event of events) {
      this.send({ type: 'answer', event });
      await this.givenAll();
    }
  }

  async moves(place: Partial<StartedWizard['place']>): Promise<void> {
    Object.assign(this.place, place);
    this.send({ type: 'moved' });
    await settled();
  }

  /** Gives what is held and so named. */
  async given(start: string): Promise<void> {
    await settled();
    this.source.release(start);
    await settled();
  }

  /** Gives all that is asked for until nothing is. */
  async givenAll(): Promise<void> {
    for (await settled(); this.source.held.length > 0; await settled()) this.source.release();
  }

  /** Fails what is asked for and so named, however often; whatever else is asked for is given. */
  async failing(start: string): Promise<void> {
    for (await settled(); this.source.held.length > 0; await settled())
      if (this.source.held.some((name) => name.startsWith(start))) this.source.fail(start);
      else this.source.release();
  }

  get snapshot(): WizardSnapshot {
    return this.actor.getSnapshot();
  }

  /** Where the journey is. */
  get at(): string {
    const { journey } = this.snapshot.value as { journey: string | object };
    return typeof journey === 'string' ? journey : (Object.keys(journey)[0] ?? '');
  }

  get box(): string {
    return (this.snapshot.value as { box: string }).box;
  }

  get screen(): Screen | undefined {
    return this.snapshot.context.screen;
  }

  /** Effects of these kinds since the last look. */
  told(...kinds: readonly WizardEffect['type'][]): WizardEffect[] {
    return this.effects.splice(0).filter(({ type }) => kinds.includes(type));
  }

  private standing(): Place {
    return {
      isUnseen: () => this.place.unseen,
      isEmpty: () => false,
      isHeld: () => this.place.focused,
    };
  }
}

/** A wizard whose first loads are held. */
export const startWizard = (...said: ConstructorParameters<typeof StartedWizard>): StartedWizard =>
  new StartedWizard(...said).start();

/** A wizard that shows its first screen. */
export async function openWizard(
  ...said: ConstructorParameters<typeof StartedWizard>
): Promise<StartedWizard> {
  const wizard = startWizard(...said);
  await wizard.givenAll();
  wizard.effects.length = 0;
  return wizard;
}
