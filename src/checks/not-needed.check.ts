import { isOfficial } from '../catalogue/confidence.ts';
import type { ResolvedService } from '../catalogue/resolve.ts';
import type { Answer, Instead } from '../catalogue/types.ts';
import type { Check, Problem } from './check.ts';

type Found = Omit<Problem, 'check'>;

const FIX =
  'cite what the service says, in its own text or as press quotes it (kind "reported"); or set the verdict to "unknown"';

/** What is wrong with a "not needed"; `undefined` where the service's own word stands behind it. */
function flawIn(
  { evidence, confidence }: Pick<Answer | Instead, 'evidence' | 'confidence'>,
  sources: ResolvedService['sources'],
): string | undefined {
  if (confidence === 'inferred') return 'is our own conclusion: silence is no promise';
  const own = evidence
    .map((id) => sources[id])
    .filter((s) => s !== undefined)
    .filter((s) => (isOfficial(s) && s.kind !== 'law') || s.kind === 'reported');
  return own.length > 0 ? undefined : 'rests on no word of the service';
}

function problemsOf({ id, answers, accounts, sources }: ResolvedService): Found[] {
  const facts = [
    ...answers.map((fact, i) => [`/answers/${i}`, fact] as const),
    ...accounts.map(({ instead }, i) => [`/accounts/${i}/instead`, instead] as const),
  ];
  return facts.flatMap(([pointer, fact]) => {
    const flaw = fact?.verdict === 'not-needed' ? flawIn(fact, sources) : undefined;
    return flaw === undefined
      ? []
      : [
          {
            file: `services/${id}/service.json`,
            pointer,
            message: `"not-needed" ${flaw}`,
            fix: FIX,
          },
        ];
  });
}

/** Readers told that they need not do anything, though nobody at the service has said so. */
export const notNeededCheck: Check = {
  id: 'not-needed',
  what: 'every "not-needed" rests on a statement of the service, read or quoted',
  why: 'who is told that there is nothing to do will not look again',
  run: ({ services }) => services.flatMap(problemsOf),
};
