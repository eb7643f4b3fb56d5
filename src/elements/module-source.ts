import type { FileName, LanguageTag } from '../catalogue/checked.ts';
import { isId, isName } from '../catalogue/id.ts';
import type { IndexRow } from '../catalogue/entry.ts';
import type { CodePath } from './code-path.ts';
import { patiently } from './retried.ts';
import { rowOf } from './row-of.ts';
import type { Source } from './source.ts';

/** Only what was looked at becomes part of an address of code. */
function checked<T extends string>(text: string, is: (text: string) => text is T): T {
  if (!is(text)) throw new RangeError(`no name: ${text}`);
  return text;
}

/**
 * A source of modules that lie under paths computed from service and language.
 *
 * @param once loads the default export of a path; it may be asked again where it rejects
 * @param languages those it speaks
 */
export function moduleSource(
  once: <T>(path: CodePath) => Promise<T>,
  languages: readonly string[],
): Source {
  const isSpoken = (text: string): text is LanguageTag => languages.includes(text);
  const load = <T>(path: CodePath): Promise<T> => patiently(() => once(path));
  const pathOf = <Rest extends 'evidence' | LanguageTag | `${LanguageTag}.${'later' | 'behind'}`>(
    service: string,
    rest: Rest,
  ) => `services/${checked(service, isId)}.${rest}` as const;
  const known = (language: string): LanguageTag => checked(language, isSpoken);
  const named = (name: string): FileName => checked(name, isName);
  const spoken = async <T>(
    path: 'words/' | 'lists/services.' | 'lists/regions.',
    language: string,
    rest: '' | `.${'later' | 'more' | FileName}` = '',
  ): Promise<T> => load(`${path}${known(language)}${rest}`);
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
    regions: async (language, initial) =>
      spoken('lists/regions.', language, initial ? `.${named(initial)}` : ''),
    evidence: async (service) => load(pathOf(service, 'evidence')),
    after: async (kind, name) => load(`${kind}/${named(name)}`),
  };
}
