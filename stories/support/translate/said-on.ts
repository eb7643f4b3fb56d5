/** Which sentences a screen says. */
import { ask } from '../../../src/elements/ask.ts';
import { behind } from '../../../src/elements/behind.ts';
import { contextOf, type Outside } from '../../../src/elements/context-of.ts';
import type { Context } from '../../../src/elements/context.ts';
import { later } from '../../../src/elements/later.ts';
import type { Screen } from '../../../src/elements/screen.ts';
import { isReportAddress } from '../../../src/elements/report-address.ts';
import { frameView } from '../../../src/elements/views/frame.view.ts';
import { offerView } from '../../../src/elements/views/offer.view.ts';

const nothing = (): void => undefined;
const OUTSIDE: Outside = { headingLevel: 2, draft: {}, send: nothing, copy: nothing };

/** A context that remembers the keys of what it says. */
function listening(ctx: Context, said: Set<string>): Context {
  return {
    ...ctx,
    say: (key, values) => {
      said.add(key);
      return ctx.say(key, values);
    },
    plain: (key, values) => {
      said.add(key);
      return ctx.plain(key, values);
    },
  };
}

/** The keys of all sentences on a screen, those that are folded in too. */
export function saidOn(screen: Screen, reportTo?: string): Set<string> {
  const said = new Set<string>();
  const whole: Screen = { ...screen, views: later, behind, questions: ask };
  const ctx = contextOf(whole, {
    ...OUTSIDE,
    ...(reportTo !== undefined && isReportAddress(reportTo) && { reportTo }),
  });
  frameView(listening(ctx, said), false);
  return said;
}

/** The keys of what stands over the links of a tag that is in sight. */
export function saidOver(screen: Screen): Set<string> {
  const said = new Set<string>();
  offerView(listening(contextOf(screen, OUTSIDE), said));
  return said;
}
