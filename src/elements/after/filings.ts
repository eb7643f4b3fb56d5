/** All that a reader has sent about one service: the record that is shown is one of several. */
import type { Entry } from '../../catalogue/entry.ts';
import type { Region } from '../../catalogue/types.ts';
import type { FlowStep, OutcomeStep } from '../../flow/steps.ts';
import type { Walk } from '../../flow/walk.ts';
import { isSame, type FollowUpRecord } from '../../followup/record.ts';
import { endOf, isEnded, type Ended } from '../end-of.ts';
import type { Job } from '../gather.ts';
import { keptRecords } from './kept.ts';
import { recordOf } from './record-of.ts';

/** Something was sent there that somebody has to answer. */
const isFiled = ({ result }: OutcomeStep): boolean => result === 'filed' || result === 'tried';

const stepsOf = ({ step, trail }: Walk): FlowStep[] => [...trail.map((item) => item.step), step];

/** Every result that the answers lead to: those on the way, and those of ways that were gone from there. */
function endsOf(entry: Entry, region: Region, job: Job, here: Walk): Ended[] {
  const passed = here.trail
    .map(({ key, step }, i): Walk => ({ at: key, step, trail: here.trail.slice(0, i) }))
    .filter(isEnded);
  const from = isEnded(here) ? [...passed, here] : passed;
  const gone = from.flatMap((end) =>
    end.step.choices.flatMap(({ id }) => endOf(entry, region, job, end, id) ?? []),
  );
  return [...from, ...gone];
}

/** Two of one way are one, also where the box no longer knows the day of the first. */
const isOne = (one: FollowUpRecord, other: FollowUpRecord): boolean =>
  isSame({ ...one, filed: other.filed }, other);

/** What was told of the same before. */
export const toldOf = (
  sent: readonly FollowUpRecord[] | undefined,
  made: FollowUpRecord,
): FollowUpRecord | undefined => sent?.findLast((told) => isOne(made, told));

/**
 * Each thing that was sent, once, the oldest first.
 *
 * @param record the one that is shown
 */
export function filingsOf(
  entry: Entry,
  region: Region,
  job: Job,
  { walk, today, record }: { walk: Walk; today: string; record: FollowUpRecord },
): readonly FollowUpRecord[] {
  const known = [
    record,
    ...(job.wanted.sent ?? []),
    ...keptRecords().filter((kept) => kept.service === entry.id && kept.region === region),
  ];
  const walked = endsOf(entry, region, job, walk)
    .filter((end) => isFiled(end.step) && stepsOf(end).some((step) => 'rung' in step))
    .map((end) => recordOf(entry.id, region, end, today));
  const all: FollowUpRecord[] = [];
  const take = (one: FollowUpRecord): void => {
    if (!all.some((other) => isSame(one, other))) all.push(one);
  };
  // What is no result of the answers was sent before them: a letter.
  for (const one of known) if (!walked.some((other) => isOne(one, other))) take(one);
  for (const one of walked) take(known.find((other) => isOne(one, other)) ?? one);
  for (const one of known) take(one);
  return all.sort((a, b) => a.filed.localeCompare(b.filed));
}
