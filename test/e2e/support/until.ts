import { setTimeout as wait } from 'node:timers/promises';

/** Tries again until it succeeds; when the time is up, the last failure counts. */
export async function until<T>(ms: number, attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() >= end) throw error;
    }
    await wait(50);
  }
}
