/** Elements that no editor puts into the tag as useful links, but that a lost end tag brings in. */
const NOT_LINKS =
  'article,aside,footer,form,figure,h1,h2,header,iframe,img,main,nav,opt-out-wizard,picture,script,section,table,video';

/** Characters; more than any list of links. */
const LONG = 1500;

const isText = (node: Node): boolean => /\p{L}/u.test(node.textContent ?? '');
const hasLink = (node: Node): boolean =>
  node instanceof Element && (node.matches('a[href]') || node.querySelector('a[href]') !== null);

/** Whether anything is said after the last link, or by a part without one after the first part with one. */
function saysMore(tag: Element): boolean {
  const parts = [...tag.childNodes].filter(isText);
  const first = parts.findIndex(hasLink);
  if (first < 0 || parts.slice(first).some((part) => !hasLink(part))) return parts.length > 0;
  const last = [...tag.querySelectorAll('a[href]')].pop();
  const after = document.createRange();
  if (last) after.setStartAfter(last);
  after.setEndAfter(parts[parts.length - 1] ?? tag);
  return /\p{L}/u.test(after.toString());
}

/**
 * Whether the inside of a tag is plainly not its own: HTML knows no `<opt-out-wizard />`, so without an end tag the
 * rest of the article is inside. Then nothing follows the tag, and the inside is more than links and what leads to them.
 */
export const isForeign = (tag: Element): boolean =>
  tag.querySelector(NOT_LINKS) !== null ||
  (tag.textContent ?? '').trim().length > LONG ||
  (tag.nextSibling === null && saysMore(tag));
