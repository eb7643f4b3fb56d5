import { emit } from './events.ts';
import { PAUSES } from './retried.ts';

/**
 * Starts what stands in for a tag's inside: tries three times, then again each time the browser comes online.
 *
 * @param tag is told when it failed for now
 * @param work gets the number of the try, from 0
 */
export async function start(
  tag: Element,
  work: (attempt: number) => Promise<unknown>,
  attempt = 0,
): Promise<void> {
  try {
    await work(attempt);
  } catch (cause) {
    const again = (): void => void start(tag, work, attempt + 1);
    const pause = PAUSES[attempt];
    if (pause) setTimeout(again, pause);
    else {
      if (attempt === PAUSES.length) console.warn(`<${tag.localName}>: no wizard`, cause);
      emit(tag, 'opt-out-error', { code: 'load' });
      addEventListener('online', again, { once: true });
    }
  }
}
