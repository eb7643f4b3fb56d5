/** The questions before any flow; a chunk of its own. */
import { countryOf } from '../flow/country-of.ts';
import { askStyles } from './ask.styles.ts';
import type { AskViews } from './context.ts';
import { regionQuestion, serviceQuestion } from './views/ask.view.ts';

export const ask: AskViews = {
  service: (ctx) => ({ heading: ctx.say('ask.service'), body: serviceQuestion(ctx) }),
  region: (ctx) => ({ heading: ctx.say(countryOf(ctx.entry)), body: regionQuestion(ctx) }),
  styles: askStyles,
};
