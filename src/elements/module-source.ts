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
 * A source of modules that lie under paths computed from service and language, in lower case.
 *
 * @param spoken the languages it speaks: `patternOf` their tags
 * @param once loads the default export of a path; it may be asked again where it rejects
 */
export function moduleSource(spoken: RegExp, once: <T>(path: CodePath) => Promise<T>): Source {
  const inLowerCase = <T>(path: CodePath): Promise<T> => once(path.toLowerCase() as CodePath);
  const load = <T>(path: CodePath): Promise<T> => patiently(() => inLowerCase(path));
  const pathOf = <Rest extends LanguageTag | `${LanguageTag}.${'later' | 'behind' | 'evidence'}`>(
    service: string,
    rest: Rest,
  ) => `services/${checked(service, isId)}.${rest}` as const;
  const known = (language: string) => checked(language, isName) as LanguageTag;
  const named = (name: string): FileName => checked(name, isName);
  const said = async <T>(
    path: 'words/' | 'lists/services.' | 'lists/regions.',
    language: string,
    rest: '' | `.${'later' | 'more' | FileName}` = '',
  ): Promise<T> => load(`${path}${known(language)}${rest}`);
  const index = (language: string): Promise<IndexRow[]> => said('lists/services.', language);
  return {
    spoken,
    words: (language) => said('words/', language),
    entry: async (service, language) => {
      const path = pathOf(service, known(language));
      try {
        return await inLowerCase(path);
      } catch (cause) {
        // What is no service is not tried again.
        if (!rowOf(await index(language), service)) throw cause;
        return load(path);
      }
    },
    laterWords: (language) => said('words/', language, '.later'),
    moreWords: (language) => said('words/', language, '.more'),
    later: async (service, language) => load(pathOf(service, `${known(language)}.later`)),
    behind: async (service, language) => load(pathOf(service, `${known(language)}.behind`)),
    index,
    regions: async (language, initial) =>
      said('lists/regions.', language, initial ? `.${named(initial)}` : ''),
    evidence: async (service, language) => load(pathOf(service, `${known(language)}.evidence`)),
    after: async (kind, name) => load(`${kind}/${named(name)}`),
  };
}
