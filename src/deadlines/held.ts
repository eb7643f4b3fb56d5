import { dayOf, type Day } from './day.ts';
import type { Clock, Pause } from './types.ts';

/** From when to count, and how many days a question for the reader's identity held the clock. */
export interface Held {
  start: Day;
  days: number;
}

/** @throws RangeError for days in the wrong order */
function span({ from, to }: Pause, after: Day): [from: Day, to: Day] {
  const days: [Day, Day] = [dayOf(from), dayOf(to)];
  if (days[0] < after || days[1] < days[0])
    throw new RangeError(
      `The pause from ${from} to ${to} ends before it starts, or starts before the receipt or the pause before it ended.`,
    );
  return days;
}

/**
 * What questions for the reader's identity do to a clock. One that came when the time was over changes nothing.
 *
 * @param received the day the clock would start on
 * @param endFrom the plain end when counted from a day
 * @param paused in order of time
 */
export function held(
  clock: Pick<Clock, 'identity'>,
  received: Day,
  endFrom: (start: Day) => Day,
  paused: readonly Pause[],
): Held {
  const out: Held = { start: received, days: 0 };
  let after = received;
  for (const pause of paused) {
    const [from, to] = span(pause, after);
    after = to;
    if (from > endFrom(out.start) + out.days) continue;
    if (clock.identity === 'restarts') out.start = to;
    else if (clock.identity !== 'runs-on') out.days += to - from;
  }
  return out;
}
