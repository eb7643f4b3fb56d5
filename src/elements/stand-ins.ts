/**
 * Makes tags of elements that stand for them, because a filter takes tags it does not know:
 * `<div data-opt-out-wizard="instagram" data-region="de">`. Loaded only where a page has one.
 */
import type { AttributeName } from './attributes.ts';
import { ATTRIBUTES, type TagName } from './attribute-names.ts';

const names = Object.keys(ATTRIBUTES) as TagName[];

/**
 * What may be set on a tag: nothing else, because filters keep any `data-` attribute of people who comment. Where
 * something leads or is sent, only a script on the page may say, for all of them. What the tag has not but is often
 * meant for what it has, it tells of itself.
 */
const ALLOWED = new Set<AttributeName | 'country' | 'language'>([
  ...Object.values(ATTRIBUTES).flat(),
  'country',
  'language',
]);

/** What an element says for an attribute of its tag; the first one is the value of the attribute that makes it one. */
const said = (element: Element, name: TagName, attribute: string): string | null =>
  /^(cat|rep)/.test(attribute)
    ? (document.querySelector(`script[data-${attribute}]`)?.getAttribute(`data-${attribute}`) ??
      null)
    : (attribute === ATTRIBUTES[name][0] && element.getAttribute(`data-${name}`)) ||
      element.getAttribute(`data-${attribute}`);

function dress(tag: Element, element: Element, name: TagName): void {
  for (const attribute of ALLOWED) {
    const value = said(element, name, attribute);
    if (value === null) tag.removeAttribute(attribute);
    else if (value !== tag.getAttribute(attribute)) tag.setAttribute(attribute, value);
  }
}

/** Puts the tag into the element, and what was in the element into the tag. */
function upgrade(element: Element): void {
  for (const name of names) {
    if (!element.hasAttribute(`data-${name}`) || element.closest(names.join())) continue;
    const known = element.querySelector(name);
    if (known) return dress(known, element, name);
    const tag = document.createElement(name);
    // As a part of a line it would change the margins of what is inside.
    tag.style.display = 'block';
    dress(tag, element, name);
    tag.append(...element.childNodes);
    // Nothing after the tag would look like a lost end tag.
    element.append(tag, '');
  }
}

/** A form is no stand-in: its fields may have the names of what we would ask it (`closest`, `matches`). */
const selector = names.map((name) => `[data-${name}]:not(form)`).join();

/** What was added or changed is not asked itself, as it may be such a form. */
const upgradeAll = (): void => document.querySelectorAll(selector).forEach(upgrade);

const attributes = [...names, ...ALLOWED].map((name) => `data-${name}`);

new MutationObserver((changes) => {
  if (changes.some(({ type, addedNodes }) => type === 'attributes' || addedNodes.length > 0))
    upgradeAll();
}).observe(document, { childList: true, subtree: true, attributeFilter: attributes });
upgradeAll();

export {};
