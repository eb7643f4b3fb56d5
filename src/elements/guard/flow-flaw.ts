import type { Entry } from '../../catalogue/entry.ts';
import { covers, WORLD } from '../../catalogue/regions.ts';
import type { Region } from '../../catalogue/types.ts';
import { compile } from '../../flow/compile.ts';
import { flawsOf } from '../../flow/flaws.ts';
import { nextTask } from '../next-task.ts';

/** Three times what any built-in entry has; each is compiled before a reader sees anything. */
const MOST_FLOWS = 60;

function* listsIn(value: unknown): Generator<Region[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'regions') yield inner as Region[];
    yield* listsIn(inner);
  }
}

/** One country of each group for which all lists of regions say the same: what holds there is one flow. */
export function countriesOf(entry: Entry): Region[] {
  const lists = [...listsIn(entry)];
  const one = new Map(WORLD.map((c) => [lists.map((list) => covers(list, c)).join(), c]));
  return [...one.values()];
}

/** What would strand readers in any country; lets the page do something else between two. */
export async function flowFlaw(entry: Entry): Promise<string | undefined> {
  if (!entry.answers.some((a) => a.regions.includes('001')))
    return 'has no answer for the rest of the world';
  const countries = countriesOf(entry);
  if (countries.length > MOST_FLOWS) return `differs in more than ${MOST_FLOWS} countries`;
  for (const country of countries) {
    await nextTask();
    try {
      const [flaw] = flawsOf(compile(entry, country));
      if (flaw !== undefined) return `would strand a reader in ${country}: ${flaw}`;
    } catch (error) {
      return `does not compile for ${country}: ${String(error)}`;
    }
  }
  return undefined;
}
