import { localize, type ResolvedService } from '../catalogue/resolve.ts';
import { compile } from '../flow/compile.ts';
import { flawsOf } from '../flow/flaws.ts';
import type { Check, Problem } from './check.ts';

function problemsOf(s: ResolvedService): Omit<Problem, 'check'>[] {
  const entry = localize(s, 'en');
  return s.answers.flatMap((a, i) => {
    const region =
      a.regions[0] === 'EU' ? 'DE' : a.regions[0] === '001' ? 'AQ' : (a.regions[0] ?? 'AQ');
    const at = { file: `services/${s.id}/service.json`, pointer: `/answers/${i}` };
    try {
      return flawsOf(compile(entry, region)).map((message) => ({
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
