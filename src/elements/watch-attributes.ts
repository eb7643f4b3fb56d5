/**
 * Tells when an attribute of a tag gets another value. An observer, not `observedAttributes`: those would be part of the
 * loader, which every page pays for.
 *
 * @param names of the attributes, separated by spaces
 */
export function watchAttributes(
  tag: Element,
  names: string,
  changed: () => void,
): MutationObserver {
  const observer = new MutationObserver((records) => {
    const isOther = ({ attributeName, oldValue }: MutationRecord): boolean =>
      tag.getAttribute(attributeName ?? '') !== oldValue;
    if (records.some(isOther)) changed();
  });
  observer.observe(tag, { attributeFilter: names.split(' '), attributeOldValue: true });
  return observer;
}
