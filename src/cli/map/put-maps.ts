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

/** Together, where the format allows it. */
async function joined(maps: readonly FlowMap[], format: Format): Promise<string> {
  if (format !== 'txt' && maps.length > 1)
    throw new Error(
      `${maps.length} maps, and each ${format} is a file of its own: name a folder with --out, or one country with --region`,
    );
  const texts: string[] = [];
  for (const map of maps) texts.push(await RENDER[format](map));
  return texts.join('\n\n');
}

/** Each in a file of its own. */
async function intoFolder(maps: readonly FlowMap[], format: Format, out: string): Promise<void> {
  for (const map of maps)
    writeAtomically(join(out, `${map.name}.${format}`), await RENDER[format](map));
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
  if (extname(out) === '') await intoFolder(maps, format, out);
  else writeAtomically(out, await joined(maps, format));
  return `${maps.length} maps in ${out}\n`;
}
