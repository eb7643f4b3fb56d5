/** The questions before any flow; a chunk of its own. */
import { nothing } from 'lit/html.js';
import { countryOf } from '../flow/country-of.ts';
import { askStyles } from './ask.styles.ts';
import type { AskViews, Context } from './context.ts';
import { chunk } from './retried.ts';
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

/** A word that is no property of the tag may be meant for what is asked. */
function drawn(box: HTMLElement): void {
  const { host } = box.getRootNode() as ShadowRoot;
  const isOdd = (name: string): boolean => !(name in host || /-|^class$/.test(name));
  if (host.getAttributeNames().some(isOdd))
    chunk('stray-attributes.js', () => import('./stray-attributes.ts')).then(
      ({ tellStrays }) => tellStrays(host),
      () => undefined,
    );
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
  drawn,
};
