/** A page for each country, found by its name: what every service says to people there. */
import { join, sep } from 'node:path';
import type { IndexInput, Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';
import { COUNTRIES, countryName } from '../support/country-select.ts';

const FILE = /stories[\\/]countries\.pages\.ts(?:$|\?)/;
const page = join(import.meta.dirname, '../support/facts/country-page.ts')
  .split(sep)
  .join('/');
const title = 'Facts/Countries';
const tags = ['!autodocs', '!test'];

const exportName = ([first = '', second = '']: string): string => first + second.toLowerCase();

/** Lists one page for each country. */
export const countriesIndexer: Indexer = {
  test: FILE,
  createIndex: (importPath) =>
    Promise.resolve(
      COUNTRIES.map((country): IndexInput => ({
        type: 'story',
        importPath,
        exportName: exportName(country),
        name: countryName(country),
        title,
        tags,
      })),
    ),
};

/** The module behind those pages, as Storybook would have it written by hand. */
const module = (): string =>
  [
    `import { countryPage } from ${JSON.stringify(page)};`,
    `export default { title: ${JSON.stringify(title)}, tags: ${JSON.stringify(tags)}, parameters: { a11y: { disable: true } } };`,
    ...COUNTRIES.map(
      (c) =>
        `export const ${exportName(c)} = { name: ${JSON.stringify(countryName(c))}, render: countryPage(${JSON.stringify(c)}) };`,
    ),
  ].join('\n');

/** Serves that module in the place of the file. */
export const countriesModule = (): Plugin => ({
  name: 'countries-module',
  enforce: 'pre',
  load: (id) => (FILE.test(id) ? module() : null),
});
