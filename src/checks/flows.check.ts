import { countryIn } from '../catalogue/country-in.ts';
import { localize, type ResolvedService } from '../catalogue/resolve.ts';
import { compile } from '../flow/compile.ts';
import { flawsOf } from '../flow/flaws.ts';
import type { Check, Problem } from './check.ts';

function problemsOf(s: ResolvedService): Omit<Problem, 'check'>[] {
  const entry = localize(s, 'en');
  return s.answers.flatMap((a, i) => {
    const before = s.answers.slice(0, i).flatMap((other) => other.regions);
    const country = countryIn(a.regions, before);
    const at = { file: `services/${s.id}/service.json`, pointer: `/answers/${i}` };
    if (country === undefined)
      return [{ ...at, message: 'it holds for no country', fix: 'move it up, or delete it' }];
    try {
      return flawsOf(compile(entry, country)).map((message) => ({
        ...at,
        message,
        fix: 'see the flow map',
      }));
    } catch (error) {
      return [{ ...at, message: String(error), fix: 'name a way that exists' }];
    }
  });
}

/** Flows that would strand a reader. */
export const flowsCheck: Check = {
  id: 'flows',
  what: 'every flow compiles, ends, and is short enough',
  why: 'a reader must never be sent in circles',
  run: ({ services }) => services.flatMap(problemsOf),
};
