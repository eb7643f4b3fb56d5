/** What pages write into attributes, read forgivingly. Shared with the loader, so every byte here is paid twice. */

/** What a tag may be told. */
export type AttributeName =
  | 'service'
  | 'services'
  | 'region'
  | 'lang'
  | 'device'
  | 'heading-level'
  | 'color-scheme'
  | 'report-to'
  | 'catalogue'
  | 'catalogue-hosts';

/** An attribute without the blanks around it. */
export const attribute = (element: Element | null, name: string): string =>
  element?.getAttribute(name)?.trim() ?? '';

/** The names of services in an attribute. */
export const servicesOf = (element: Element, name = 'service'): string[] =>
  attribute(element, name)
    .toLowerCase()
    .match(/[^\s,]+/g) ?? [];

/** The nearest language said around an element, shadow roots left; else the browser's. */
export function tagOf(element: Element): string {
  for (
    let at: Element | undefined = element;
    at;
    at = (at.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const lang = attribute(at.closest('[lang]:not([lang=""])'), 'lang');
    if (lang) return lang;
  }
  return navigator.language;
}
