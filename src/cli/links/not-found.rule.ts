import type { Evidence } from './evidence.ts';
import type { Verdict } from './kinds.ts';
import { partsOf } from './locale.ts';
import { NOT_FOUND, NOT_FOUND_ALONE } from './page-words.ts';
import { titleParts } from './title-parts.ts';

/** Longer titles are articles that speak of such pages. */
const LONGEST_TITLE = 100;

const INDEX = /^(index|home)(\.\w+)?$/i;

/** `/`, `/de`, `/en-us/home`, `/index.html`. */
function isHome({ pathname }: URL): boolean {
  const parts = partsOf(pathname);
  return parts.length === 0 || (parts.length === 1 && INDEX.test(parts[0] ?? ''));
}

/** `soft-404`: a deep address that leads to the home page. */
export function leadsHome({ asked, final }: Evidence): Verdict | undefined {
  if (isHome(asked) || !isHome(final)) return undefined;
  return { kind: 'soft-404', detail: 'leads to the home page', to: final.href };
}

/** `soft-404`: the page says of itself that it is not there. */
export function saysNotFound({ page }: Evidence): Verdict | undefined {
  const phrases = Object.values(NOT_FOUND).flat();
  const told = titleParts(page)
    .filter((part) => part.length <= LONGEST_TITLE)
    .find((part) => NOT_FOUND_ALONE.includes(part) || phrases.some((p) => part.includes(p)));
  return told === undefined ? undefined : { kind: 'soft-404', detail: `says "${told}"` };
}
