import type { CodeBase } from '../catalogue/checked.ts';

/**
 * The folder of this version: beside the loader, or beside what a script on the page says in `data-opt-out-base`, because an
 * optimiser may copy or inline the loader. Only a script may say so: filters keep the attribute on other tags, and
 * whoever comments on an article must not choose where scripts come from.
 *
 * @param own the loader's address
 * @param folder from there, ending in `/`
 */
export const baseOf = (own: string, folder: string): CodeBase =>
  (
    document.querySelector<HTMLElement>('script[data-opt-out-base]')?.dataset['optOutBase'] ?? own
  ).replace(/[^/]*(\?.*)?$/, folder) as CodeBase;
