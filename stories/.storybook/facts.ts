/** Turns every service's folder into pages of facts, one for each answer. A new service needs no code. */
import { join, sep } from 'node:path';
import type { IndexInput, Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';
import { readFolders } from '../../src/catalogue/read.ts';
import { resolveAll, type ResolvedService } from '../../src/catalogue/resolve.ts';
import { placesTitle } from '../support/facts/places.ts';
import { exportName, factsTitle } from '../support/facts/titles.ts';

const FILE = /catalogue[\\/]services[\\/]([^\\/]+)[\\/]service\.(?:json|facts\.ts)(?:$|\?)/;
const services = join(import.meta.dirname, '../../src/catalogue/services');
const page = join(import.meta.dirname, '../support/facts/page.ts')
  .split(sep)
  .join('/');

/** In milliseconds. */
const SHORT = 1000;

let known: ResolvedService[] | undefined;

/** Storybook asks for one service after the other; they are read together, and anew when files may have changed. */
function readServices(): ResolvedService[] {
  if (known) return known;
  setTimeout(() => (known = undefined), SHORT).unref();
  return (known = resolveAll(readFolders()));
}

const serviceOf = (file: string): ResolvedService | undefined => {
  const id = FILE.exec(file)?.[1];
  return id === undefined ? undefined : readServices().find((s) => s.id === id);
};

const rowsOf = (service: ResolvedService, file: string): IndexInput[] =>
  service.answers.map(({ id, regions }) => ({
    type: 'story',
    importPath: file,
    exportName: exportName(id),
    name: placesTitle(regions),
    title: factsTitle(service),
    tags: ['!autodocs', '!test'],
  }));

/** Lists one page for each answer of a service. */
export const factsIndexer: Indexer = {
  test: FILE,
  createIndex: (file) => {
    const service = serviceOf(file);
    return Promise.resolve(service ? rowsOf(service, file) : []);
  },
};

/**
 * The module behind those pages, as Storybook would have it written by hand. Axe takes seconds on the long ones; the tests
 * run it, so that nobody waits for it here.
 */
function moduleOf(service: ResolvedService): string {
  const stories = service.answers.map(
    ({ id, regions }) =>
      `export const ${exportName(id)} = { name: ${JSON.stringify(placesTitle(regions))}, ` +
      `render: factsPage(${JSON.stringify(service.id)}, ${JSON.stringify(id)}) };`,
  );
  return [
    `import { countryArg, factsPage } from ${JSON.stringify(page)};`,
    `export default { title: ${JSON.stringify(factsTitle(service))}, tags: ['!autodocs', '!test'], ` +
      `argTypes: { country: countryArg }, parameters: { a11y: { disable: true } } };`,
    ...stories,
  ].join('\n');
}

/** Serves that module for a service's file, under a name that Vite does not take for JSON. */
export const factsModules = (): Plugin => ({
  name: 'facts-modules',
  enforce: 'pre',
  resolveId: (id) => {
    const service = FILE.exec(id)?.[1];
    return service === undefined ? null : join(services, service, 'service.facts.ts');
  },
  load(id) {
    const service = serviceOf(id);
    return service ? moduleOf(service) : null;
  },
  handleHotUpdate({ file, server }) {
    if (!/catalogue.*\.json$/.test(file)) return;
    known = undefined;
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  },
});
