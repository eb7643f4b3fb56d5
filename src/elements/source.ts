import { variants } from 'virtual:version';
import type { Entry, Evidence, IndexRow } from '../catalogue/entry.ts';
import { fallbacks, type Words } from '../i18n/words.ts';

/** Where an element gets facts and words from. Every method rejects when there is no such thing. */
export interface Source {
  /** The languages to try for a BCP 47 tag, best first. */
  languages(tag: string): string[];
  /** The words of the first screens; with `rest`, those of the later ones. A source may give all at once. */
  words(language: string, rest?: boolean): Promise<Partial<Words>>;
  /** The first part of an entry; with `rest`, the whole. A source may give the whole at once. */
  entry(service: string, language: string, rest?: boolean): Promise<Entry>;
  index(language: string): Promise<IndexRow[]>;
  evidence(service: string): Promise<Evidence>;
}

/**
 * A source that imports modules from computed addresses, so nothing a reader downloads grows with the catalogue.
 * Modules, not JSON, because `script-src` then covers them and a strict policy needs no `connect-src`.
 *
 * @param base absolute URL of the folder, ending in `/`
 */
export function urlSource(base: string): Source {
  const tries = new Map<string, number>();
  const load = async <T>(path: string): Promise<T> => {
    // A browser may remember a failed module for good; a query makes the next try a new one.
    const failed = tries.get(path);
    const url = `${base}${path}.js${failed ? `?retry=${failed}` : ''}`;
    try {
      return ((await import(/* @vite-ignore */ url)) as { default: T }).default;
    } catch (error) {
      tries.set(path, (failed ?? 0) + 1);
      throw error;
    }
  };
  return {
    languages: (tag) => fallbacks(tag, variants),
    words: (language, rest) => load(`words/${language}${rest ? '.rest' : ''}`),
    entry: (service, language, rest) =>
      load(`services/${service}.${language}${rest ? '.rest' : ''}`),
    index: (language) => load(`services/index.${language}`),
    evidence: (service) => load(`services/${service}.evidence`),
  };
}
