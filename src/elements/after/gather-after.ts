import { reckon } from '../../deadlines/reckon.ts';
import type { Clock as ClockData } from '../../deadlines/types.ts';
import { clocksFor } from '../../followup/clocks.ts';
import { follow, type FollowUp } from '../../followup/follow.ts';
import type { ReadClock } from '../../followup/follow-up.machine.ts';
import { later, withEvent, type FollowUpRecord } from '../../followup/record.ts';
import type { AfterPart, AfterViews } from '../context.ts';
import type { Source } from '../source.ts';
import { nameOf } from './clock-name.ts';
import { rowOf } from '../row-of.ts';
import { filingsOf, toldOf } from './filings.ts';
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

/** Where the matter would stand if the letter had arrived today: nobody knows when it does. */
const followArrived = (record: FollowUpRecord, today: string, read: ReadClock): FollowUp =>
  follow(withEvent(record, { type: 'received', on: later(today, record.filed) }), today, read);

/** All that a screen after the click shows. */
export const gatherAfter: AfterViews['gather'] = async (job, here) => {
  const { page, wanted } = job;
  const { source } = page;
  const { entry, region, walk, language } = here;
  const today = page.today();
  const made = wanted.record ?? recordOf(entry.id, region, walk, here.today, wanted.subdivision);
  const kept = keptOf(made);
  const record = wanted.record ? made : (toldOf(wanted.sent, made) ?? kept ?? made);
  const otherOf = ({ way }: FollowUpRecord): string | undefined => entry.ways[way]?.for;
  const all = filingsOf(entry, region, job, { walk, today: here.today, record });
  const [rows, words, [clocks, read], view] = await Promise.all([
    all.some(otherOf) ? source.index(language) : [],
    source.after('words', `${language}.after`),
    clocksOf(source, record),
    viewOf(wanted.editing ?? '', { source, record, here, today }),
  ]);
  const now = follow(record, today, read);
  return {
    words,
    record,
    filings: all.map((filing) => ({
      record: filing,
      name: rowOf(rows, otherOf(filing) ?? '')?.name ?? entry.name,
    })),
    isKept: kept !== undefined,
    today,
    now,
    reminds: now.state === 'filed' ? followArrived(record, today, read).dates : now.dates,
    clocks,
    ...(view && { view }),
  };
};
