import clocks from '../deadlines/clocks.json' with { type: 'json' };
import type { Clock, Clocks, Holidays } from '../deadlines/types.ts';
import { tables } from '../deadlines/tables.ts';

/** What is read after the click and is no words: by kind, by name. */
interface AfterFiles {
  clocks: Record<string, Readonly<Record<string, Clock>>>;
  holidays: Record<string, Holidays>;
}

/** A clock as a reader needs it: its sources are read in Storybook and by `opt-out-wizard/deadlines`. */
const lean = (clock: Clock): Clock => ({ ...clock, sources: [], calendars: [] });

/** Everything after the click, in the files that a reader loads one by one. */
export const afterFiles = (): AfterFiles => ({
  clocks: Object.fromEntries(
    Object.entries(clocks as unknown as Clocks).map(([regime, all]) => [
      regime,
      Object.fromEntries(Object.entries(all).map(([id, clock]) => [id, lean(clock)])),
    ]),
  ),
  holidays: { ...tables },
});
