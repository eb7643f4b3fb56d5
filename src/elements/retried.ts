const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Milliseconds before the second and the third try. */
export const PAUSES = [400, 1600];

/**
 * Tries to load something three times in all; the last failure counts.
 *
 * @param load is told which try it is, from 0: browsers may remember a module that failed, so that the next try needs
 *   an address of its own
 */
export async function retried<T>(load: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++)
    try {
      return await load(attempt);
    } catch (cause) {
      const pause = PAUSES[attempt];
      if (pause === undefined) throw cause;
      await wait(pause);
    }
}

/** The address of a try. */
export const attemptAt = (url: string, attempt: number): string =>
  attempt ? `${url}?retry=${attempt}` : url;
