import { render } from 'lit/html.js';
import type { Context } from './context.ts';
import type { Screen } from './screen.ts';
import { onPage } from './shown.ts';
import { paperView } from './views/paper.view.ts';

let asked: Screen['wanted'] | undefined;

const drawn = new WeakSet<Context>();

/** While a button prints, Chromium runs no policy of Trusted Types; what was drawn once needs none. */
export function drawPaper(): void {
  for (const [, ctx] of onPage()) {
    if (drawn.has(ctx)) continue;
    drawn.add(ctx);
    render(paperView(ctx), document.createElement('div'));
  }
}

/** A press somewhere on the page, maybe on a button of its own that prints. */
export function pressed(event: Event): void {
  const path = event.composedPath();
  if (![...onPage()].some(([box]) => path.includes(box))) drawPaper();
}

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
  setTimeout(() => {
    drawPaper();
    print();
  });
}
