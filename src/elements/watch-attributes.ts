import { tagOf } from './attributes.ts';

/**
 * Tells when an attribute of a tag gets another value, or the page around it another language. An observer, not
 * `observedAttributes`: those would be part of the loader, which every page pays for.
 *
 * @param names of the attributes, separated by spaces
 */
export function watchAttributes(
  tag: Element,
  names: string,
  changed: () => void,
): MutationObserver {
  let spoken = tagOf(tag);
  const observer = new MutationObserver((records) => {
    const before = spoken;
    spoken = tagOf(tag);
    const isOther = ({ target, attributeName, oldValue }: MutationRecord): boolean =>
      target === tag && tag.getAttribute(attributeName ?? '') !== oldValue;
    if (before !== spoken || records.some(isOther)) changed();
  });
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  observer.observe(tag, { attributeFilter: names.split(' '), attributeOldValue: true });
  return observer;
}
