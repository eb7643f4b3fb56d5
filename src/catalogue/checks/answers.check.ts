import type { ResolvedService } from '../resolve.ts';
import type { Check, Problem } from './check.ts';

function problemsOf(s: ResolvedService): Omit<Problem, 'check'>[] {
  const file = `services/${s.id}/service.json`;
  const problems: Omit<Problem, 'check'>[] = [];
  const say = (i: number, message: string, fix: string) =>
    problems.push({ file, pointer: `/answers/${i}`, message, fix });
  const seen = new Set<string>();
  s.answers.forEach((a, i) => {
    for (const region of a.regions) {
      if (seen.has(region) || seen.has('001'))
        say(i, `"${region}" is answered before`, 'keep one of the two; "001" comes last');
      seen.add(region);
    }
    if (a.verdict === 'yes' && !a.way) say(i, '"yes" without a way', 'name the way that exists');
    if (a.verdict === 'disputed' && (a.readings?.length ?? 0) < 2)
      say(i, '"disputed" needs both readings', 'add "readings", each with its evidence');
    if (a.verdict !== 'yes' && a.helps.length + s.helps.length === 0 && !a.way)
      say(i, 'a reader without a route needs something that helps', 'add "helps"');
  });
  if (!seen.has('001'))
    say(s.answers.length - 1, 'no answer for the rest of the world', 'add one for "001"');
  return problems;
}

/** Regions answered twice or not at all, and answers that lack what they need. */
export const answersCheck: Check = {
  id: 'answers',
  what: 'every country has exactly one answer, and it has what its verdict needs',
  why: 'no combination of service and country may be a dead end',
  run: ({ services }) => services.flatMap(problemsOf),
};
