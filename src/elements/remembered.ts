import type { Source } from './source.ts';

/** The same source, which loads each thing once for all wizards of a page; what failed is tried again when asked for. */
export function remembered(source: Source): Source {
  const known = all.get(source) ?? remember(source);
  all.set(source, known);
  return known;
}

const all = new WeakMap<Source, Source>();

function remember(source: Source): Source {
  const found = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, load: () => Promise<T>): Promise<T> => {
    const known = found.get(key) as Promise<T> | undefined;
    if (known) return known;
    const loading = load();
    found.set(key, loading);
    loading.catch(() => found.delete(key));
    return loading;
  };
  return {
    languages: source.languages,
    words: (l) => once(`words ${l}`, () => source.words(l)),
    entry: (s, l) => once(`entry ${s} ${l}`, () => source.entry(s, l)),
    laterWords: (l) => once(`later words ${l}`, () => source.laterWords(l)),
    moreWords: (l) => once(`more words ${l}`, () => source.moreWords(l)),
    later: (s, l) => once(`later ${s} ${l}`, () => source.later(s, l)),
    behind: (s, l) => once(`behind ${s} ${l}`, () => source.behind(s, l)),
    index: (l) => once(`index ${l}`, () => source.index(l)),
    regions: (l, initial) => once(`regions ${l} ${initial}`, () => source.regions(l, initial)),
    evidence: (s) => once(`evidence ${s}`, () => source.evidence(s)),
  };
}
