/** A language as a package of its own, beside the one with the modules for bundlers. */

/** What a package of a language has in common with the main one. */
export interface MainPackage {
  name: string;
  version: string;
  license: string;
  engines: object;
  repository?: unknown;
  bugs?: unknown;
  homepage?: unknown;
}

/** A language in English. */
const nameOf = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

const packageOf = (language: string, main: MainPackage, name: string): object => {
  const { version, license, engines, repository, bugs, homepage } = main;
  return {
    name,
    version,
    description: `${nameOf(language)} for the Opt-out Wizard`,
    license,
    ...(homepage !== undefined && { homepage }),
    ...(repository !== undefined && { repository }),
    ...(bugs !== undefined && { bugs }),
    type: 'module',
    sideEffects: ['./index.js'],
    main: './index.js',
    types: './index.d.ts',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './package.json': './package.json',
    },
    peerDependencies: { [main.name]: version },
    engines,
  };
};

const indexCode = (language: string, main: MainPackage): string =>
  `import { addLanguage } from '${main.name}/languages';

addLanguage('${language}', {
  facts: () => import('./facts/${language.toLowerCase()}.js'),
  entries: () => import('./entries/index.${language}.js'),
});
`;

const readme = (language: string, main: MainPackage, name: string): string =>
  `# ${name}

${nameOf(language)} for \`${main.name}\` ${main.version}, in every bundler without a setting:

\`\`\`js
import '${main.name}/define';
import '${name}';
\`\`\`

Pages and tags in this language (\`lang="${language}"\`) then speak it, and \`entryOf\` of \`${main.name}/entries\` gives its
facts. Both packages must have the same version. The CDN edition needs no such package.

Code: MIT. Facts: CC0 1.0.
`;

/**
 * The files of such a package, by path; without the licence.
 *
 * @param facts the language's shelf and its boxes, by file
 * @param entries whole entries and their list, by file
 */
export function languagePackage(
  language: string,
  main: MainPackage,
  { facts, entries }: Record<'facts' | 'entries', ReadonlyMap<string, string>>,
): Map<string, string> {
  const name = `${main.name}-${language.toLowerCase()}`;
  return new Map([
    ['package.json', `${JSON.stringify(packageOf(language, main, name), null, 2)}\n`],
    ['index.js', indexCode(language, main)],
    ['index.d.ts', 'export {};\n'],
    ['README.md', readme(language, main, name)],
    ...[...facts].map(([file, code]): [string, string] => [`facts/${file}`, code]),
    ...[...entries].map(([file, code]): [string, string] => [`entries/${file}`, code]),
  ]);
}
