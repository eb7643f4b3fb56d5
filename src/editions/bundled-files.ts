/** What a bundler sees of facts and words: imports that are written out, to files of the CDN edition. */
import type { ResolvedService } from '../catalogue/resolve.ts';

/** The box of all that is read together: a bundler makes a file of each. */
type BoxOf = (path: string) => string | undefined;

const boxesOf = (services: readonly ResolvedService[]): BoxOf => {
  const ids = new Map(
    services.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((name) => [name, id])),
  );
  return (path) => {
    const [kind = '', file = ''] = path.split(/\/(.*)/);
    const [name = '', language = ''] = file.split('.');
    if (kind === 'services') return `services/${ids.get(name) ?? name}.${language}`;
    if (path.startsWith('letters/to/')) return `services/${path.slice(11)}.evidence`;
    if (kind === 'words') return `words/${name}`;
    // The initials of the names of countries: a bundler would make a file of each.
    if (kind === 'lists' && file.split('.').length > 2) return undefined;
    if (kind === 'lists' && language) return `lists/${language}`;
    if (path.startsWith('letters/have/') || path.startsWith('letters/says/')) return 'letters/all';
    if (kind === 'letters') return path;
    // Where an authority's facts were read is in no screen.
    return file.endsWith('.evidence') ? undefined : `after/${kind}`;
  };
};

const grouped = (paths: readonly string[], key: (path: string) => string | undefined) => {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const name = key(path);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), path]);
  }
  return groups;
};

/** @param cdn the folder of the CDN edition, from that of a box */
const boxCode = (paths: readonly string[], cdn: string): string =>
  [
    ...paths.map((path, i) => `import m${i} from '${cdn}/${path}.js';`),
    `export default { ${paths.map((path, i) => `'${path}': m${i}`).join(', ')} };\n`,
  ].join('\n');

const shelfCode = (boxes: readonly (readonly [box: string, paths: readonly string[]])[]): string =>
  [
    ...boxes.map(([box], i) => `const b${i} = () => import('./${box}.js');`),
    'export default {',
    ...boxes.flatMap(([, paths], i) => paths.map((path) => `'${path}': b${i},`)),
    '};\n',
  ].join('\n');

const shelvesCode = (names: readonly string[]): string =>
  `export const shelves = {\n${names
    .map((name) => `'${name}': () => import('./${name}.js'),`)
    .join('\n')}\n};\n`;

/**
 * The shelves and boxes, by file.
 *
 * @param paths all paths of the CDN edition's facts and words, without `.js`
 * @param cdn its folder, from the folder that these files are for
 */
export function bundledFiles(
  services: readonly ResolvedService[],
  paths: readonly string[],
  languages: readonly string[],
  cdn: string,
): Map<string, string> {
  const boxes = [...grouped(paths, boxesOf(services))];
  const languageOf = ([box]: (typeof boxes)[number]): string =>
    languages.find(
      (l) => /^(words|lists|services)\//.test(box) && box.split(/[/.]/).at(-1) === l,
    ) ?? 'all';
  const shelves = [...languages, 'all'].map(
    (name) => [name, boxes.filter((box) => languageOf(box) === name)] as const,
  );
  return new Map([
    ['shelves.js', shelvesCode(shelves.map(([name]) => name))],
    ...shelves.map(([name, own]): [string, string] => [`${name}.js`, shelfCode(own)]),
    ...boxes.map(([box, of]): [string, string] => [`${box}.js`, boxCode(of, `../${cdn}`)]),
  ]);
}
