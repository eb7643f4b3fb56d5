import { attribute } from '../attributes.ts';
import { lazySource } from '../lazy-source.ts';
import { heldBy } from '../properties.ts';
import type { Complain } from '../read-page.ts';
import { remembered } from '../remembered.ts';
import type { Source } from '../source.ts';

/**
 * Where the facts of a list come from, each time it is asked: the page's source, the copy it names, our own. The wizard
 * has the same in itself: shared, it would cost every reader 90 bytes before the first screen.
 *
 * @param builtIn the wizard's own facts
 * @param complain told once why the copy is not used
 */
export function tagSource(
  tag: Element,
  builtIn: Source,
  today: () => string,
  complain: Complain,
): () => Source {
  let name = '';
  let copy: Source;
  return () => {
    const { source } = heldBy(tag);
    const own = remembered(source ?? builtIn);
    const address = attribute(tag, 'catalogue');
    if (source || !address) return own;
    const hosts = attribute(tag, 'catalogue-hosts');
    const next = `${address} ${hosts}`;
    if (next !== name) {
      const refused = (why: string): void => complain('catalogue', why);
      copy = lazySource({ address, hosts, today, refused }, own);
    }
    name = next;
    return copy;
  };
}
