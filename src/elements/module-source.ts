import { languages } from 'virtual:version';
import { isId, isName } from '../catalogue/id.ts';
import type { IndexRow } from '../catalogue/entry.ts';
import { patiently } from './retried.ts';
import { rowOf } from './row-of.ts';
import type { Source } from './source.ts';

/**
 * A source of modules that lie under paths computed from service and language.
 *
 * @param once loads the default export of a path; it may be asked again where it rejects
 */
export function moduleSource(once: <T>(path: string) => Promise<T>): Source {
  const load = <T>(path: string): Promise<T> => patiently(() => once(path));
  /** Only a name becomes part of an address of code. */
  const pathOf = (service: string, rest: string): string => {
    if (!isId(service)) throw new RangeError(`"${service}" is not the id of a service`);
    return `services/${service}.${rest}`;
  };
  const known = (language: string): string => {
    if (languages.includes(language)) return language;
    throw new RangeError(`no words in "${language}"`);
  };
  const named = (name: string): string => {
    if (isName(name)) return name;
    throw new RangeError(`"${name}" is no name of a file`);
  };
  const spoken = async <T>(path: string, language: string, rest = ''): Promise<T> =>
    load(`${path}${known(language)}${rest}`);
  const index = (language: string): Promise<IndexRow[]> => spoken('lists/services.', language);
  return {
    languages,
    words: (language) => spoken('words/', language),
    entry: async (service, language) => {
      const path = pathOf(service, known(language));
      try {
        return await once(path);
      } catch (cause) {
        // What is no service is not tried again.
        if (!rowOf(await index(language), service)) throw cause;
        return load(path);
      }
    },
    laterWords: (language) => spoken('words/', language, '.later'),
    moreWords: (language) => spoken('words/', language, '.more'),
    later: async (service, language) => load(pathOf(service, `${known(language)}.later`)),
    behind: async (service, language) => load(pathOf(service, `${known(language)}.behind`)),
    index,
    regions: (language, initial) =>
      spoken('lists/regions.', language, initial === undefined ? '' : `.${initial}`),
    evidence: async (service) => load(pathOf(service, 'evidence')),
    after: async (kind, name) => load(`${kind}/${named(name)}`),
  };
}
