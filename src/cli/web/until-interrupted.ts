import { setMaxListeners } from 'node:events';

/**
 * Runs something that Ctrl-C ends in good order: the first press aborts the signal, so that what was found is still
 * reported; a second one ends the process.
 */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const end = new AbortController();
  // Everything that waits for its turn listens to the one signal.
  setMaxListeners(0, end.signal);
  const onInterrupt = (): void => end.abort();
  process.once('SIGINT', onInterrupt);
  try {
    return await work(end.signal);
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}
