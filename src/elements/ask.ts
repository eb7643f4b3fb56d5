/** The questions before any flow; a chunk of its own. */
import { nothing } from 'lit/html.js';
import { countryOf } from '../flow/country-of.ts';
import { askStyles } from './ask.styles.ts';
import type { AskViews, Context } from './context.ts';
import { regionQuestion, serviceQuestion } from './views/ask.view.ts';

let torn: HTMLElement | undefined;

/**
 * A link that could not be read has no screen of its own before there is a flow. It is told once a page; its line waits
 * for the words of what comes after the click.
 */
function tornNote(ctx: Context): unknown {
  if (ctx.wanted.editing !== 'case-torn') return nothing;
  if (torn) return torn;
  const line = Object.assign(document.createElement('p'), { className: 'sub', role: 'status' });
  line.textContent = '\u00a0';
  ctx.page.source.after('words', `${ctx.language}.after`).then(
    (said) => (line.textContent = said['case.torn'] ?? ctx.plain('case.torn')),
    () => line.remove(),
  );
  return (torn = line);
}

export const ask: AskViews = {
  service: (ctx) => ({
    heading: ctx.say('ask.service'),
    body: [tornNote(ctx), serviceQuestion(ctx)],
  }),
  region: (ctx) => ({
    heading: ctx.say(countryOf(ctx.entry)),
    body: [tornNote(ctx), regionQuestion(ctx)],
  }),
  styles: askStyles,
};
