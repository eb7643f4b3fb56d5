import type { ResolvedService } from '../catalogue/resolve.ts';
import type { RightsFile } from '../catalogue/types.ts';
import type { Check, Problem } from './check.ts';

function problemsOf(s: ResolvedService, rights: RightsFile): Omit<Problem, 'check'>[] {
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
    if ((a.verdict === 'yes' || a.verdict === 'law') && !a.way)
      say(i, `"${a.verdict}" without a way`, 'name the way that exists');
    if (a.verdict === 'law' && !a.right)
      say(i, '"law" without a right', 'name the right, as in law/rights.json');
    if (a.right)
      for (const region of a.regions.filter(
        (r) => !rights[a.right ?? 'gdpr-21'].regions.includes(r),
      ))
        say(i, `"${a.right}" is no right in "${region}"`, 'see law/rights.json');
    if (a.verdict === 'disputed' && (a.readings?.length ?? 0) < 2)
      say(i, '"disputed" needs both readings', 'add "readings", each with its evidence');
    const helped = a.way ?? a.helps[0] ?? s.helps[0];
    if (a.verdict !== 'yes' && a.verdict !== 'not-needed' && !helped)
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
  run: ({ folders, services }) => services.flatMap((s) => problemsOf(s, folders.law.rights)),
};
