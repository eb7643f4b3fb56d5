import { attribute } from './attributes.ts';
import { builtInSource } from './built-in-source.ts';
import { lazySource } from './lazy-source.ts';
import { heldBy } from './properties.ts';
import { remembered } from './remembered.ts';
import type { Source } from './source.ts';

/** What a tag's facts depend on besides the tag. */
interface Around {
  /** The wizard's own facts; those of its own folder when left out. */
  builtIn?: Source | undefined;
  today: () => string;
  /** Told once why the copy that the tag names is not used. */
  refused: (why: string) => void;
}

/** Where the facts of a tag come from, each time it is asked: the page's source, the copy it names, our own. */
export function tagSource(tag: Element, { builtIn, today, refused }: Around): () => Source {
  let copy: { name: string; source: Source } | undefined;
  return () => {
    const { source } = heldBy(tag);
    const own = remembered(source ?? builtIn ?? builtInSource());
    const address = attribute(tag, 'catalogue');
    if (source || !address) return own;
    const hosts = attribute(tag, 'catalogue-hosts');
    const name = `${address} ${hosts}`;
    if (copy?.name !== name)
      copy = { name, source: lazySource({ address, hosts, today, refused }, own) };
    return copy.source;
  };
}
