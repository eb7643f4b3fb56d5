import type { ResolvedService } from '../catalogue/resolve.ts';
import type { Answer, LawKnown, NoneFoundFile } from '../catalogue/types.ts';
import type { Check, Problem } from './check.ts';

type Found = Omit<Problem, 'check'>;

/** Reasons that speak of the law, and what they say of it. */
const SAID: Readonly<Record<string, LawKnown>> = {
  'reason-no-right': 'not-examined',
  'reason-none-found': 'none-found',
};
const WAYLESS: readonly string[] = ['none', 'unknown'];

function flawsIn(answer: Answer, rest: boolean, { countries }: NoneFoundFile): string[] {
  const { law, reason, regions, right, verdict } = answer;
  const flaws: string[] = [];
  if (law && right) flaws.push(`it names "${right}" and says "${law}"`);
  if (SAID[reason] !== undefined && SAID[reason] !== law)
    flaws.push(`"${reason}" is said where "law" is not "${SAID[reason]}"`);
  if (law === 'none-found')
    for (const region of regions.filter((r) => !countries[r]))
      flaws.push(`the law of "${region}" has not been examined`);
  if (law === 'not-examined')
    for (const region of regions.filter((r) => countries[r]))
      flaws.push(`the law of "${region}" has been examined`);
  if (rest && WAYLESS.includes(verdict) && !right && !law)
    flaws.push('it does not say what is known of the law');
  return flaws;
}

/** Countries that an answer for the rest of the world covers, though their law has been examined. */
const forgotten = ({ answers }: ResolvedService, { countries }: NoneFoundFile): string[] => {
  const rest = answers.find((a) => a.regions.includes('001'));
  if (!rest || SAID[rest.reason] !== 'not-examined') return [];
  const named = new Set(answers.flatMap((a) => a.regions));
  return Object.keys(countries).filter((c) => !named.has(c));
};

function problemsOf(service: ResolvedService, known: NoneFoundFile): Found[] {
  const file = `services/${service.id}/service.json`;
  const fix = 'see `LawKnown` in types.ts and law/none-found.json';
  return [
    ...service.answers.flatMap((answer, i) =>
      flawsIn(answer, answer.regions.includes('001'), known).map((message) => ({
        file,
        pointer: `/answers/${i}`,
        message,
        fix,
      })),
    ),
    ...forgotten(service, known).map((country) => ({
      file,
      pointer: '/answers',
      message: `readers in "${country}" are told that their law has not been examined`,
      fix: 'give them an answer before that for "001"',
    })),
  ];
}

/** Law that was looked at told as not examined, or the other way round. */
export const lawCheck: Check = {
  id: 'law',
  what: '"no right found" is said where we looked, and "not examined" where we did not',
  why: 'a reader who hears that there is no right will not use the one there may be',
  run: ({ folders, services }) => services.flatMap((s) => problemsOf(s, folders.law.noneFound)),
};
