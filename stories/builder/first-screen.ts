/** The first screen of an open wizard as HTML for a declared shadow root: there with the article, before any script. */
import { laterStyles } from '../../src/elements/later.styles.ts';
import { wizardStyles } from '../../src/elements/wizard.styles.ts';

/**
 * What works with a script only keeps its place and is not seen; answers are text until the wizard is there. A pixel
 * more than the wizard takes, so that rounding never leaves it too little room.
 */
const OWN = `:host{padding-block-end:1px}button{cursor:default}
button,.choice{border-color:transparent}button:hover{text-decoration:none}
button:not(.choice),details{visibility:hidden}
.last{display:grid;align-items:start}.last>*{grid-area:1/1}.last>slot{display:block;margin-block-start:1em}`;

/** What only a script gives a meaning, or the page cannot reach there. */
const ATTRIBUTES = ['part', 'tabindex', 'aria-live', 'aria-busy', 'aria-current'];

const SCHEMES: Readonly<Record<string, string>> = {
  light: 'light',
  dark: 'dark',
  auto: 'light dark',
};

function schemeOf(wizard: Element): string {
  const scheme = SCHEMES[wizard.getAttribute('color-scheme') ?? ''];
  return scheme === undefined ? '' : `:host{--_as:${scheme}}`;
}

/** Lit's marks. */
function withoutComments(copy: Element): void {
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  for (const comment of found) comment.remove();
  copy.normalize();
}

/** Where the folds will be. Where the screen has no link of its own, those in the tag are seen there. */
function withLinks(copy: Element): void {
  const foot = copy.querySelector('.foot');
  if (!foot || copy.querySelector('a.primary[href]')) return;
  const last = document.createElement('div');
  last.className = 'last';
  foot.replaceWith(last);
  last.append(foot, document.createElement('slot'));
}

/** @returns nothing where no screen is open */
export function firstScreenOf(wizard: HTMLElement): string {
  const root = wizard.shadowRoot;
  const copy = root?.querySelector('.frame')?.cloneNode(true) as Element | undefined;
  if (!root || !copy) return '';
  withoutComments(copy);
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of ATTRIBUTES) element.removeAttribute(name);
  for (const button of copy.querySelectorAll('button')) button.disabled = true;
  for (const inside of copy.querySelectorAll('details > :not(summary)')) inside.remove();
  withLinks(copy);
  const later = root.adoptedStyleSheets.length > 1 ? laterStyles : '';
  return `<style>${wizardStyles}${later}${schemeOf(wizard)}${OWN}</style><div class="flow">${copy.outerHTML}</div>`;
}
