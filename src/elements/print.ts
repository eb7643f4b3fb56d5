import { render } from 'lit/html.js';
import type { Context } from './context.ts';
export { printWhole } from './print-whole.ts';
import { pressed, printIfAsked } from './print-whole.ts';
import { renew } from './renew.ts';
import { chunk } from './retried.ts';
import { onPage, remember } from './shown.ts';
import { paperView } from './views/paper.view.ts';

let isListening = false;

/** Undoes what was done for paper. */
let undo: (() => void)[] = [];

/** The whole way in place of the one screen. */
function layOut(box: HTMLElement, ctx: Context): void {
  const frame = box.querySelector('.frame');
  const view = paperView(ctx);
  if (!frame || !view) return;
  const paper = document.createElement('div');
  paper.className = 'paper';
  render(view, paper);
  const others = frame.querySelectorAll<HTMLElement>(':scope > :is(.heading, .body, .foot)');
  // Not `hidden`: their looks are stronger.
  for (const other of others) other.style.display = 'none';
  frame.append(paper);
  undo.push(() => {
    paper.remove();
    for (const other of others) other.style.display = '';
  });
}

/** What is folded in is open. */
function unfold(box: HTMLElement): void {
  for (const fold of box.querySelectorAll<HTMLDetailsElement>('details:not([open], .waiting)')) {
    fold.open = true;
    undo.push(() => (fold.open = false));
  }
}

function after(): void {
  for (const back of undo) back();
  undo = [];
}

function before(): void {
  after();
  for (const [box, ctx] of onPage()) {
    layOut(box, ctx);
    unfold(box);
  }
}

/** What is no property of the tag may be meant for one. */
function lookForStrays({ host }: ShadowRoot): void {
  const isOdd = (name: string): boolean =>
    !/^(?:aria|data|class$|exportparts$)/.test(name) &&
    !(name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()) in host);
  if (host.getAttributeNames().some(isOdd))
    chunk('stray-attributes.js', () => import('./stray-attributes.ts')).then(
      ({ tellStrays }) => tellStrays(host),
      () => undefined,
    );
}

/** On paper a box has all of the reader's way, and nothing folded in; on another day, what holds then. */
export function preparePrint(box: HTMLElement, ctx: Context): void {
  if (!isListening) {
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    document.addEventListener('visibilitychange', renew);
    // The page may have buttons that print.
    addEventListener('click', pressed, true);
  }
  isListening = true;
  remember(box, ctx);
  lookForStrays(box.getRootNode() as ShadowRoot);
  printIfAsked(ctx);
}
