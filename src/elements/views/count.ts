import { countedFacts, tally, type Behinds } from '../../flow/tally.ts';
import type { FlowStep } from '../../flow/steps.ts';
import type { Context } from '../context.ts';

/** The facts that a screen rests on; with them, the advice for the account that the reader chose. */
export const factsOf = ({ account }: Context, { facts }: FlowStep): string[] =>
  account === undefined ? facts : [...facts, `account.${account}`];

/** What stands behind the facts of later screens. */
function behindsOf({ entry, later }: Context): Behinds {
  const letters = later?.behind?.split(' ') ?? [];
  return Object.fromEntries(
    entry ? countedFacts(entry).map((key, i) => [key, letters[i] ?? '']) : [],
  );
}

/** How many sources and open questions a screen has, as soon as that is known. */
export function countOf(ctx: Context, step: FlowStep): number | undefined {
  const { evidence, later, language } = ctx;
  const facts = factsOf(ctx, step);
  const behinds = evidence?.facts ?? (later?.behind ? behindsOf(ctx) : {});
  return evidence || facts.every((key) => behinds[key] !== undefined)
    ? tally(step, facts, behinds, language)
    : undefined;
}
