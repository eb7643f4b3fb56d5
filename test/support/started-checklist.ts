import { vi } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
// Here already, so that whatever loads them waits for the source only.
import '../../src/elements/browser-guess.ts';
import '../../src/elements/checklist/list-views.ts';
import { checklistMachine } from '../../src/elements/checklist/checklist.machine.ts';
import type { ChecklistEffect, ChecklistEvent } from '../../src/elements/checklist/events.ts';
import type { Before } from '../../src/elements/checklist/progress.ts';
import type { ListState } from '../../src/elements/checklist/state.ts';
import { remembered } from '../../src/elements/remembered.ts';
import type { Page } from '../../src/elements/screen.ts';
import { deferredSource } from './deferred-source.ts';

/** What a page says in a test, its source and the day left out. */
type Said = Partial<Omit<Page, 'source' | 'today'>>;

/** Until nothing goes on any more but what a test holds. Pauses between tries take no time. */
export async function idle(): Promise<void> {
  for (let i = 0; i < 6; i++) {
    vi.runAllTimers();
    await new Promise((done) => setImmediate(done));
  }
}

/** A list without a tag, whose source and clock the test runs. */
export class StartedChecklist {
  readonly source = deferredSource();
  readonly clock = new SimulatedClock();
  readonly effects: ChecklistEffect[] = [];
  readonly place = { unseen: true, empty: false };
  day = '2026-11-24';
  readonly #memory = remembered(this.source);
  readonly #actor;

  constructor(said: Said, before: Before = { filed: {} }, isUnseen = true) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('navigator', { languages: ['de-AT'] });
    this.place.unseen = isUnseen;
    this.#actor = createActor(checklistMachine, {
      clock: this.clock,
      input: {
        page: this.page(said),
        before: () => before,
        place: { isUnseen: () => this.place.unseen, isEmpty: () => this.place.empty },
      },
    });
    this.#actor.on('*', (effect) => this.effects.push(effect));
    this.#actor.start();
  }

  page(said: Said): Page {
    const unsaid = { services: [], given: {}, tag: 'de' };
    return { ...unsaid, ...said, source: this.#memory, today: () => this.day };
  }

  get state(): ListState {
    return this.#actor.getSnapshot().context;
  }

  /** Where it is: `listing`. */
  get screen(): unknown {
    return this.#actor.getSnapshot().value.screen;
  }

  get box(): unknown {
    return this.#actor.getSnapshot().value.box;
  }

  send(...events: readonly ChecklistEvent[]): this {
    for (const event of events) this.#actor.send(event);
    return this;
  }

  /** Gives what is held, up to the given calls; everything, where none is given. */
  async given(...starts: readonly string[]): Promise<this> {
    await idle();
    for (const start of starts) {
      this.source.release(start);
      await idle();
    }
    while (starts.length === 0 && this.source.held.length > 0) {
      this.source.release();
      await idle();
    }
    return this;
  }
}

/** A list that is there. */
export const openChecklist = (said: Said, before?: Before): Promise<StartedChecklist> =>
  new StartedChecklist(said, before).given();
