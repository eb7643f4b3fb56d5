/** Whole entries as modules, and the imports of them: `opt-out-wizard/entries` for those who show facts their own way. */
import type { Entry } from '../catalogue/entry.ts';
import { entriesOf, type ResolvedService } from '../catalogue/resolve.ts';
import { module } from './module.ts';

/** What stands behind the answers is as large as they are, and has a file already. */
function withoutAbout(entry: Entry): Omit<Entry, 'about'> {
  const { about: _, ...rest } = entry;
  return rest;
}

/** The modules of one language, by file; other names of a service lead to its file. `index.de.js` has the imports. */
export function entriesIn(
  services: readonly ResolvedService[],
  language: string,
): Map<string, string> {
  const files = new Map<string, string>();
  const names = new Map<string, string[]>();
  for (const service of services)
    for (const [name, entry] of entriesOf(service, language)) {
      const file = `${entry.formerly ? name : service.id}.${language}.js`;
      if (!files.has(file)) files.set(file, module(withoutAbout(entry)));
      names.set(file, [...(names.get(file) ?? []), name]);
    }
  const imports = [...names].map(([file, all]) => `'${all.join(' ')}': () => import('./${file}'),`);
  return new Map([
    ...files,
    [`index.${language}.js`, `export default {\n${imports.join('\n')}\n};\n`],
  ]);
}

/** The same for several languages, with `index.js`, which leads to the imports of each. */
export const entryModules = (
  services: readonly ResolvedService[],
  languages: readonly string[],
): Map<string, string> =>
  new Map([
    ...languages.flatMap((language) => [...entriesIn(services, language)]),
    [
      'index.js',
      `export const entries = {\n${languages
        .map((language) => `'${language}': () => import('./index.${language}.js'),`)
        .join('\n')}\n};\n`,
    ],
  ]);
