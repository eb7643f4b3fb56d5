import { attribute } from './attributes.ts';
import { lazySource } from './lazy-source.ts';
import { heldBy } from './properties.ts';
import type { Complain } from './read-page.ts';
import { remembered } from './remembered.ts';
import type { Source } from './source.ts';

/**
 * Where the facts and words of a tag come from: what the page set, else the copy of the catalogue that the tag names, else
 * the built-in ones. Asked each time the page changes; the same copy is the same source.
 *
 * @param complain told once why a copy is not used
 */
export function tagSource(
  tag: Element,
  builtIn: Source,
  today: () => string,
  complain: Complain,
): () => Source {
  let copy: { name: string; source: Source } | undefined;
  return () => {
    const { source } = heldBy(tag);
    const own = remembered(source ?? builtIn);
    const address = attribute(tag, 'catalogue');
    if (source || !address) return own;
    const hosts = attribute(tag, 'catalogue-hosts');
    const name = `${address} ${hosts}`;
    if (copy?.name !== name) {
      const refused = (why: string): void => complain('catalogue', why);
      copy = { name, source: lazySource({ address, hosts, today, refused }, own) };
    }
    return copy.source;
  };
}
