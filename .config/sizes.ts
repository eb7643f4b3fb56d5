import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Load, Sizes } from '../src/editions/cost.ts';

/** The service and the country of the example: the largest entry of all, so that no other costs more. */
const SERVICE = 'instagram';
const LANGUAGE = 'de';

/** The sizes of the built files, by when a reader's browser asks for them. */
export function sizesIn(cdn: string, version: string): Sizes {
  const loadOf = (...paths: string[]): Load => ({
    requests: paths.length,
    bytes: paths.reduce(
      (sum, path) => sum + brotliCompressSync(readFileSync(join(cdn, `${path}.js`))).length,
      0,
    ),
  });
  const own = (path: string): string => `${version}/${path}`;
  return {
    loader: loadOf('embed'),
    near: loadOf(
      ...['wizard', `words/${LANGUAGE}`, `lists/regions.${LANGUAGE}.d`].map(own),
      own(`services/${SERVICE}.${LANGUAGE}`),
    ),
    walk: loadOf(
      ...['later', 'print', `words/${LANGUAGE}.later`].map(own),
      own(`services/${SERVICE}.${LANGUAGE}.later`),
    ),
  };
}
