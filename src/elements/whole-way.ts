import { whole } from '../catalogue/aside.ts';
import type { FlowStep } from '../flow/steps.ts';
import type { Walk } from '../flow/walk.ts';
import { walkOf } from './gather.ts';
import type { Screen, Wanted } from './screen.ts';
import { afterAnswer } from './wanted.ts';

/** One screen of a reader's way. */
export interface Stop {
  walk: Walk;
  /** The reader has not been there yet. */
  isAhead: boolean;
}

/** Questions are told by their answers; what was not to be found leads nowhere. */
const isPassed = ({ event, step }: Walk['trail'][number]): boolean =>
  event !== 'stuck' && step.kind !== 'question';

const behindOf = ({ trail }: Walk): Stop[] =>
  trail.flatMap((item, i) =>
    isPassed(item)
      ? [{ walk: { at: item.key, step: item.step, trail: trail.slice(0, i) }, isAhead: false }]
      : [],
  );

/** What comes where everything is found. */
function aheadOf(screen: Screen, here: Walk): Stop[] {
  const { asks: _, ...step } = screen;
  const { entry, region, page } = step;
  if (!entry || !region) return [];
  const found: Stop[] = [];
  // Whatever is asked on top of the screen.
  for (let [at, wanted]: [Walk, Wanted] = [here, { log: screen.wanted.log }]; ;) {
    wanted = afterAnswer({ ...step, wanted, walk: at }, 'next') ?? wanted;
    const next = walkOf(entry, region, { page, wanted });
    if (next.at === at.at) return found;
    found.push({ walk: next, isAhead: true });
    at = next;
  }
}

/** Every screen of the way that a reader is on: what was done, where they are, what comes. */
export function wholeWay(screen: Screen): Stop[] {
  const { walk: here, later, more } = screen;
  // Without the rest, only the screen itself is whole.
  if (!here || !later) return [];
  const all = (step: FlowStep): FlowStep =>
    whole(whole(step, later.aside ?? {}), more?.aside ?? {});
  return [...behindOf(here), { walk: here, isAhead: false }, ...aheadOf(screen, here)].map(
    (stop) => ({ ...stop, walk: { ...stop.walk, step: all(stop.walk.step) } }),
  );
}
