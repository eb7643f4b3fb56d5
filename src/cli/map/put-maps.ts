import { extname, join } from 'node:path';
import { writeAtomically } from '../web/write-atomically.ts';
import type { FlowMap } from './flow-map.ts';
import { mapDot, mapSvg } from './map-svg.ts';
import { mapText } from './map-text.ts';

/** How a map is written, by the ending of its file. */
export type Format = 'txt' | 'svg' | 'dot';

const RENDER: Readonly<Record<Format, (map: FlowMap) => string | Promise<string>>> = {
  txt: mapText,
  svg: mapSvg,
  dot: mapDot,
};

const several = (maps: readonly FlowMap[], what: string): Error =>
  new Error(`${maps.length} maps: name a folder with --out, or one country with --region; ${what}`);

/** Only text can be put together. */
async function joined(maps: readonly FlowMap[], format: Format): Promise<string> {
  if (format !== 'txt' && maps.length > 1)
    throw several(maps, `there is one ${format} file for each`);
  return (await Promise.all(maps.map(RENDER[format]))).join('\n\n');
}

/** Writes each map to a file of its own; pictures one after the other, because Graphviz has one memory. */
async function intoFolder(maps: readonly FlowMap[], format: Format, out: string): Promise<string> {
  for (const map of maps)
    writeAtomically(join(out, `${map.name}.${format}`), await RENDER[format](map));
  return `${maps.length} maps in ${out}\n`;
}

/**
 * Puts maps where they are wanted: each into a folder, together into a file, or both left out, onto the screen.
 *
 * @param out a folder, or a file with an ending
 * @returns what is to be printed
 */
export async function putMaps(
  maps: readonly FlowMap[],
  format: Format,
  out?: string,
): Promise<string> {
  if (out === undefined) return joined(maps, format);
  if (extname(out) === '') return intoFolder(maps, format, out);
  writeAtomically(out, await joined(maps, format));
  return `${maps.length} maps in ${out}\n`;
}
