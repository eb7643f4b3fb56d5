/** The questions before any flow; a chunk of its own. */
import { html, nothing } from 'lit/html.js';
import { countryOf } from '../flow/country-of.ts';
import { askStyles } from './ask.styles.ts';
import type { AskViews, Context } from './context.ts';
import { regionQuestion, serviceQuestion } from './views/ask.view.ts';

/** A link that could not be read has no screen of its own before there is a flow. */
const tornNote = (ctx: Context): unknown =>
  ctx.wanted.editing === 'case-torn'
    ? html`<p class="sub">${ctx.say('case.torn')}</p>
        <p>${ctx.say('case.torn.text')}</p>`
    : nothing;

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
