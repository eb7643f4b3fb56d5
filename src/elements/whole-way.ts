import { whole } from '../catalogue/aside.ts';
import { flowFor } from '../flow/flow.ts';
import type { FlowStep } from '../flow/steps.ts';
import { answer, walk, type Walk } from '../flow/walk.ts';
import type { Screen } from './screen.ts';

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
function aheadOf({ entry, region, page, wanted }: Screen, here: Walk): Stop[] {
  if (!entry || !region) return [];
  const flow = flowFor(entry, region, page.today);
  const found: Stop[] = [];
  for (let [at, log] = [here, wanted.log]; ;) {
    log = answer(log, at, 'next');
    const next = walk(flow, log, page.given);
    if (next.at === at.at) return found;
    found.push({ walk: next, isAhead: true });
    at = next;
  }
}

/** Every screen of the way that a reader is on: what was done, where they are, what comes. */
export function wholeWay(screen: Screen): Stop[] {
  const { walk: here, later, more } = screen;
  if (!here) return [];
  const all = (step: FlowStep): FlowStep =>
    whole(whole(step, later?.aside ?? {}), more?.aside ?? {});
  return [...behindOf(here), { walk: here, isAhead: false }, ...aheadOf(screen, here)].map(
    (stop) => ({ ...stop, walk: { ...stop.walk, step: all(stop.walk.step) } }),
  );
}
