import PQueue from 'p-queue';
import type { PoliteOptions } from './polite-options.ts';
import { type Answer, type Failure, isFailure } from './reply.ts';
import { request, type Wish } from './request.ts';
import { retryAfter } from './retry-after.ts';
import { whyFailed } from './why-failed.ts';

const TRIES = 3;
/** The longest break a run waits for, in milliseconds. */
const LONGEST = 60_000;
/** All breaks together that a run takes for one host; a host may want one before each of its pages. */
const ALL_BREAKS = 5 * LONGEST;
/** Before the second try where the host names no time; doubled after it. */
const FIRST_BREAK = 5_000;

/** How long to wait before asking again; `undefined` where the answer is final. */
function wantedBreak(end: Answer | Failure, tries: number): number | undefined {
  const backOff = FIRST_BREAK * 2 ** (tries - 1);
  // A host may drop a connection that was kept open, just as it is used again.
  if (isFailure(end)) return end.code === 'broken' && tries === 1 ? backOff : undefined;
  if (end.status !== 429 && end.status !== 503) return undefined;
  return retryAfter(end.headers) ?? backOff;
}

/** One host: one request at a time, apart from each other, with the breaks it asks for. */
export class HostQueue {
  readonly #options: PoliteOptions;
  readonly #all: PQueue;
  readonly #queue: PQueue;
  #paused: Failure | undefined;
  #waited = 0;

  /** @param all what keeps the number of requests to all hosts together */
  constructor(options: PoliteOptions, all: PQueue) {
    const { delay } = options;
    this.#options = options;
    this.#all = all;
    this.#queue = new PQueue({
      concurrency: 1,
      ...(delay > 0 && { interval: delay, intervalCap: 1, strict: true }),
    });
  }

  /** Asks for one address when it is its turn. Rejects only when the run is ended by its signal. */
  ask(url: string, wish: Wish): Promise<Answer | Failure> {
    const { signal } = this.#options;
    return this.#queue.add(async () => this.#paused ?? this.#tryAgain(url, wish), { signal });
  }

  async #tryAgain(url: string, wish: Wish): Promise<Answer | Failure> {
    for (let tries = 1; ; tries++) {
      const end = await this.#all.add(() => this.#once(url, wish));
      const pause = wantedBreak(end, tries);
      if (pause === undefined) return end;
      const isTooLong = pause > LONGEST || this.#waited + pause > ALL_BREAKS;
      if (tries === TRIES || isTooLong) return this.#giveUp(end, isTooLong);
      this.#waited += pause;
      await this.#options.wait(pause);
    }
  }

  #giveUp(end: Answer | Failure, isTooLong: boolean): Answer | Failure {
    const tooMany = !isFailure(end) && end.status === 429;
    if (tooMany || isTooLong)
      this.#paused = { code: 'paused', detail: 'not asked: the host wanted a break' };
    return end;
  }

  async #once(url: string, wish: Wish): Promise<Answer | Failure> {
    const { signal } = this.#options;
    try {
      return await request(url, this.#options, wish);
    } catch (error) {
      if (signal?.aborted) throw error;
      return whyFailed(error);
    }
  }
}
