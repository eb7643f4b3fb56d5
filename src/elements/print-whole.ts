import type { Context } from './context.ts';
import type { Screen } from './screen.ts';

let asked: Screen['wanted'] | undefined;

/** Prints once the sources are there, or are known not to come. */
export function printWhole(ctx: Context): void {
  asked = ctx.wanted;
  if (ctx.evidence) printIfAsked(ctx);
  else ctx.send({ type: 'why' });
}

/** More of a screen is there; not of another than the one to print. */
export function printIfAsked({ wanted, evidence }: Context): void {
  if (asked !== wanted || evidence === undefined) return;
  asked = undefined;
  // When it is drawn.
  setTimeout(print);
}
