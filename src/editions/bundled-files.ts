/** What a bundler sees of facts and words: imports that are written out, to boxes of what is read together. */
import type { ResolvedService } from '../catalogue/resolve.ts';

/** The box of all that is read together: a bundler makes a file of each. */
type BoxOf = (path: string) => string | undefined;

const boxesOf = (services: readonly ResolvedService[]): BoxOf => {
  const ids = new Map(
    services.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((name) => [name, id])),
  );
  return (path) => {
    const [kind = '', file = ''] = path.split(/\/(.*)/);
    const [name = '', language = '', part] = file.split('.');
    if (kind === 'services' && part === 'evidence') return `services/${name}.evidence.${language}`;
    if (kind === 'services') return `services/${ids.get(name) ?? name}.${language}`;
    if (kind === 'words') return `words/${name}`;
    // The initials of the names of countries: a bundler would make a file of each.
    if (kind === 'lists' && file.split('.').length > 2) return undefined;
    if (kind === 'lists' && language) return `lists/${language}`;
    if (file.startsWith('says/')) return `after/${kind}.${file.slice(5)}`;
    if (path.startsWith('letters/have/')) return 'letters/all';
    if (kind === 'letters') return path;
    // Where an authority's facts were read is in no screen.
    if (language === 'evidence') return undefined;
    return kind === 'authorities' ? `after/${kind}.${language}` : `after/${kind}`;
  };
};

const SAME = /^export \{ default \} from '\.\/(.*)';/;

/**
 * A box holds its files itself; what has several names it holds once.
 *
 * @param files code by path, as in the CDN edition
 */
function boxCode(files: readonly (readonly [path: string, code: string])[]): string {
  const values = files.filter(([, code]) => !SAME.test(code));
  const places = new Map(values.map(([path], i) => [path, i]));
  const nameOf = ([path, code]: (typeof files)[number]): string => {
    const same = SAME.exec(code)?.[1];
    const of = same === undefined ? path : `${path.replace(/[^/]*$/, '')}${same}`;
    return `m${places.get(of.replace(/\.js$/, '').toLowerCase())}`;
  };
  return [
    ...values.map(([, code], i) => code.trimEnd().replace(/^export default /m, `const m${i} = `)),
    `export default { ${files.map((f) => `'${f[0]}': ${nameOf(f)}`).join(', ')} };\n`,
  ].join('\n');
}

type Boxes = ReadonlyMap<string, readonly (readonly [path: string, code: string])[]>;

const shelfCode = (boxes: Boxes): string =>
  [
    ...[...boxes.keys()].map((box, i) => `const b${i} = () => import('./${box}.js');`),
    'export default {',
    ...[...boxes.values()].flatMap((files, i) => files.map(([path]) => `'${path}': b${i},`)),
    '};\n',
  ].join('\n');

/** The module that leads to shelves. */
export const shelvesCode = (names: readonly string[]): string =>
  `export const shelves = {\n${names
    .map((name) => name.toLowerCase())
    .map((name) => `'${name}': () => import('./${name}.js'),`)
    .join('\n')}\n};\n`;

/** A shelf and its boxes as files: `de.js` lists the boxes of a language, `all.js` those of none. */
export type ShelfFiles = (shelf: string) => Map<string, string>;

/**
 * The shelves of an edition, by language.
 *
 * @param modules facts and words of the CDN edition, by path
 * @param languages those there are
 */
export function shelfFiles(
  services: readonly ResolvedService[],
  modules: ReadonlyMap<string, string>,
  languages: readonly string[],
): ShelfFiles {
  const boxOf = boxesOf(services);
  const tags = new Set(languages.map((language) => language.toLowerCase()));
  const shelves = new Map<string, Map<string, [path: string, code: string][]>>();
  for (const [file, code] of modules) {
    const path = file.replace(/\.js$/, '');
    const box = boxOf(path);
    if (box === undefined) continue;
    const last = box.split(/[/.]/).at(-1) ?? '';
    const language = !box.startsWith('letters/') && tags.has(last) ? last : 'all';
    const boxes = shelves.get(language) ?? new Map<string, [string, string][]>();
    const files = boxes.get(box) ?? [];
    files.push([path, code]);
    shelves.set(language, boxes.set(box, files));
  }
  return (shelf) => {
    const name = shelf.toLowerCase();
    const boxes: Boxes = shelves.get(name) ?? new Map();
    return new Map([
      [`${name}.js`, shelfCode(boxes)],
      ...[...boxes].map(([box, files]): [string, string] => [`${box}.js`, boxCode(files)]),
    ]);
  };
}
