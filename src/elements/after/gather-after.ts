import { reckon } from '../../deadlines/reckon.ts';
import type { Clock as ClockData } from '../../deadlines/types.ts';
import { clocksFor } from '../../followup/clocks.ts';
import { follow } from '../../followup/follow.ts';
import type { ReadClock } from '../../followup/follow-up.machine.ts';
import type { FollowUpRecord } from '../../followup/record.ts';
import type { AfterPart, AfterViews } from '../context.ts';
import type { Source } from '../source.ts';
import { nameOf } from './clock-name.ts';
import { keptOf } from './kept.ts';
import { recordOf } from './record-of.ts';
import { viewOf } from './load-view.ts';

async function clocksOf(
  source: Source,
  { region, filed }: FollowUpRecord,
): Promise<[AfterPart['clocks'], ReadClock]> {
  const { reply, extended, progress, again, stops = [], calendar } = clocksFor(region, filed);
  const wanted = [reply, extended, progress, again, ...stops].filter((c) => c !== undefined);
  const regimes = [...new Set(wanted.map(({ regime }) => regime))];
  const [holidays, ...found] = await Promise.all([
    calendar === undefined ? null : source.after('holidays', calendar.toLowerCase()),
    ...regimes.map((regime) => source.after('clocks', regime.toLowerCase())),
  ]);
  const clocks: Record<string, ClockData> = {};
  for (const [i, regime] of regimes.entries())
    for (const [id, clock] of Object.entries(found[i] ?? {})) clocks[`${regime}/${id}`] = clock;
  const read: ReadClock = (clock, received, paused) => {
    const own = clocks[nameOf(clock)] as ClockData;
    try {
      return reckon(own, { received, calendar: calendar ?? null, holidays, paused });
    } catch {
      // Holidays are known for some years only.
      return reckon(own, { received, calendar: null, holidays: null, paused });
    }
  };
  return [clocks, read];
}

/** All that a screen after the click shows. */
export const gatherAfter: AfterViews['gather'] = async (job, here) => {
  const { page, wanted } = job;
  const { source } = page;
  const { entry, region, walk, language } = here;
  const today = page.today();
  const made = wanted.record ?? recordOf(entry.id, region, walk, here.today);
  const kept = keptOf(made);
  const record = wanted.record ? made : (kept ?? made);
  const [words, [clocks, read], view] = await Promise.all([
    source.after('words', `${language}.after`),
    clocksOf(source, record),
    viewOf(wanted.editing ?? '', { source, record, here, today }),
  ]);
  return {
    words,
    record,
    isKept: kept !== undefined,
    today,
    now: follow(record, today, read),
    clocks,
    ...(view && { view }),
  };
};
