import type { Source } from './source.ts';

const ASKED = [
  'words',
  'entry',
  'laterWords',
  'moreWords',
  'later',
  'behind',
  'index',
  'regions',
  'evidence',
  'after',
] as const satisfies (keyof Source)[];

type Asked = (typeof ASKED)[number];

/** Nothing that can be asked for is forgotten. */
type Kept = Source & Record<Exclude<keyof Source, 'spoken' | Asked>, never>;

/** The same source, which loads each thing once for all wizards of a page; what failed is tried again when asked for. */
export function remembered(source: Source): Source {
  const known = all.get(source) ?? remember(source);
  all.set(source, known);
  return known;
}

const all = new WeakMap<Source, Source>();

function remember(source: Source): Source {
  const found = new Map<string, Promise<unknown>>();
  const once =
    (name: Asked) =>
    (...asked: [string, string]): Promise<unknown> => {
      const key = [name, ...asked].join(' ');
      const known = found.get(key);
      if (known) return known;
      const loading = (source[name] as (...asked: [string, string]) => Promise<unknown>)(...asked);
      found.set(key, loading);
      loading.catch(() => found.delete(key));
      return loading;
    };
  const kept = Object.fromEntries(ASKED.map((name) => [name, once(name)]));
  return { spoken: source.spoken, ...kept } as Kept;
}
