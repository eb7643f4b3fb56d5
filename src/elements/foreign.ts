/** Elements that no editor puts into the tag as useful links, but that a lost end tag brings in. */
const NOT_LINKS =
  'article,aside,footer,form,figure,h1,h2,header,iframe,img,main,nav,opt-out-wizard,picture,script,section,table,video';

/** Characters; more than any list of links. */
const LONG = 1500;

/**
 * Whether the inside of a tag is plainly not its own: HTML knows no `<opt-out-wizard />`, so without an end tag the
 * rest of the article is inside.
 */
export function isForeign(tag: Element): boolean {
  if (tag.querySelector(NOT_LINKS)) return true;
  const text = (tag.textContent ?? '').trim();
  const unclosed = tag.nextSibling === null && !tag.querySelector('a[href]');
  return text.length > LONG || (unclosed && tag.querySelectorAll('p').length > 1);
}
