import type { OutputAsset, OutputBundle, OutputChunk, Plugin } from 'rollup';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first number of a source map's mappings, the column at which they begin, with something added. */
function shifted(mappings: string, by: number): string {
  let value = 0;
  let length = 0;
  for (let shift = 0, more = true; more; shift += 5, length++) {
    const digit = DIGITS.indexOf(mappings[length] ?? 'A');
    value |= (digit & 31) << shift;
    more = digit > 31;
  }
  let rest = ((value & 1 ? -(value >> 1) : value >> 1) + by) << 1;
  let encoded = '';
  do {
    const digit = rest & 31;
    rest >>= 5;
    encoded += DIGITS[rest > 0 ? digit | 32 : digit] ?? '';
  } while (rest > 0);
  return encoded + mappings.slice(length);
}

/** Changes the head of a file that is one line, and its source map with it. */
function behead(bundle: OutputBundle, chunk: OutputChunk, code: string): void {
  const by = code.length - chunk.code.length;
  chunk.code = code;
  const asset = bundle[`${chunk.fileName}.map`] as OutputAsset | undefined;
  if (by === 0 || !asset) return;
  const map = JSON.parse(String(asset.source)) as { mappings: string };
  asset.source = JSON.stringify({ ...map, mappings: shifted(map.mappings, by) });
}

/**
 * A chunk's exports keep the names they have in it, `export{aB}`: those that Rollup gives and those that the minifier
 * gives are both short, but not the same, so each export cost an ` as `. What imports them follows.
 *
 * @param file the chunk whose exports are meant
 */
export const plainExports = (file: string): Plugin => ({
  name: 'plain-exports',
  generateBundle(_, bundle) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk') return;
    const names = new Map<string, string>();
    // The entry's own names are what pages ask for.
    chunk.code = chunk.code.replace(/export\{([^}]*)\}/, (_all, list: string) => {
      const kept = list.split(',').map((one) => {
        const [local = '', name = local] = one.split(' as ');
        if (name.length > 2) return one;
        names.set(name, local);
        return local;
      });
      return `export{${kept.join(',')}}`;
    });
    for (const other of Object.values(bundle)) {
      if (other.type !== 'chunk') continue;
      const from = new RegExp(`import\\{([^}]*)\\}from"\\./${file.replace('.', '\\.')}"`, 'g');
      const code = other.code.replace(from, (_all, list: string) => {
        const renamed = list.split(',').map((one) => {
          const [name = '', local = name] = one.split(' as ');
          const now = names.get(name) ?? name;
          return now === local ? now : `${now} as ${local}`;
        });
        return `import{${renamed.join(',')}}from"./${file}"`;
      });
      if (code !== other.code) behead(bundle, other, code);
    }
  },
});
