import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between attempts: most of what is waited for is there soon. */
const PAUSES = { first: 10, last: 50 };

/** Tries again until it succeeds; when the time is up, the last failure counts. */
export async function until<T>(ms: number, attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + ms;
  for (let pause = PAUSES.first; ; pause = Math.min(2 * pause, PAUSES.last)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() >= end) throw error;
    }
    await wait(pause);
  }
}
