import { attribute } from './attributes.ts';
import { lazySource } from './lazy-source.ts';
import { heldBy } from './properties.ts';
import { remembered } from './remembered.ts';
import type { Source } from './source.ts';

/**
 * Where a wizard's facts and words come from: what the page set, else the copy of the catalogue that the tag names, else
 * the built-in ones. Asked each time the page changes; the same copy is the same source.
 *
 * @param refused told why a copy is not used
 */
export function pageSource(
  tag: HTMLElement,
  builtIn: Source,
  today: () => string,
  refused: (why: string) => void,
): () => Source {
  let copy: { name: string; source: Source } | undefined;
  return () => {
    const { source } = heldBy(tag);
    const own = remembered(source ?? builtIn);
    const address = attribute(tag, 'catalogue');
    if (source || !address) return own;
    const hosts = attribute(tag, 'catalogue-hosts');
    const name = `${address} ${hosts}`;
    if (copy?.name !== name)
      copy = { name, source: lazySource({ address, hosts, today, refused }, own) };
    return copy.source;
  };
}
