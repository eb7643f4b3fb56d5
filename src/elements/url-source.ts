import { languages } from 'virtual:version';
import { isId } from '../catalogue/id.ts';
import { attemptAt, retried } from './retried.ts';
import type { Source } from './source.ts';

/**
 * A source that imports modules from computed addresses, so nothing a reader downloads grows with the catalogue.
 * Modules, not JSON, because `script-src` then covers them and a strict policy needs no `connect-src`.
 *
 * @param base absolute URL of the folder, ending in `/`
 */
export function urlSource(base: string): Source {
  const load = <T>(path: string): Promise<T> =>
    retried(async (attempt) => {
      const url = attemptAt(`${base}${path}.js`, attempt);
      return ((await import(/* @vite-ignore */ url)) as { default: T }).default;
    });
  /** Only a name becomes part of an address of code. */
  const of = async <T>(service: string, rest: string): Promise<T> => {
    if (!isId(service)) throw new RangeError(`"${service}" is not the id of a service`);
    return load(`services/${service}.${rest}`);
  };
  const spoken = async <T>(path: string, language: string, rest = ''): Promise<T> => {
    if (!languages.includes(language)) throw new RangeError(`no words in "${language}"`);
    return load(`${path}${language}${rest}`);
  };
  return {
    languages,
    words: (language) => spoken('words/', language),
    entry: (service, language) => of(service, language),
    laterWords: (language) => spoken('words/', language, '.later'),
    later: (service, language) => of(service, `${language}.later`),
    index: (language) => spoken('lists/services.', language),
    regions: (language, initial) =>
      spoken('lists/regions.', language, initial === undefined ? '' : `.${initial}`),
    evidence: (service) => of(service, 'evidence'),
  };
}
