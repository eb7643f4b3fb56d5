import type { Entry } from '../catalogue/entry.ts';
import type { Id, Region } from '../catalogue/types.ts';
import { chooses } from '../flow/events.ts';
import type { OutcomeStep } from '../flow/steps.ts';
import { answer, type Walk } from '../flow/walk.ts';
import { walkOf, type Job } from './gather.ts';

/** A way at its end. */
export type Ended = Walk & { readonly step: OutcomeStep };

export const isEnded = (walk: Walk): walk is Ended => walk.step.kind === 'outcome';

/** The end of a way that a result offers, where the reader's answers go that far. */
export function endOf(
  entry: Entry,
  region: Region,
  { page, wanted }: Pick<Job, 'page' | 'wanted'>,
  result: Walk,
  way: Id,
): Ended | undefined {
  const log = answer(wanted.log, result, chooses(way));
  const end = walkOf(entry, region, { page, wanted: { log } });
  return isEnded(end) ? end : undefined;
}
