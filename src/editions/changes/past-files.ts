import { posix } from 'node:path';
import { dereference, type Library } from '../../catalogue/dereference.ts';

/** The JSON files of a catalogue of the past, by path from its folder. */
export class PastFiles {
  readonly #blobs: ReadonlyMap<string, string>;
  readonly #read: (blob: string) => unknown;

  /**
   * @param blobs by path
   * @param read what a blob says; throws where it is no JSON
   */
  constructor(blobs: ReadonlyMap<string, string>, read: (blob: string) => unknown) {
    this.#blobs = blobs;
    this.#read = read;
  }

  /** What a file says; `undefined` where there is none. */
  load(path: string): unknown {
    const blob = this.#blobs.get(path);
    return blob === undefined ? undefined : this.#read(blob);
  }

  /** The same with its references filled in. Throws where one leads nowhere. */
  loadWhole(path: string): unknown {
    const library: Library = {
      resolve: (from, to) => posix.join(posix.dirname(from), to),
      load: (file) => this.load(file),
    };
    return dereference(this.load(path), path, library);
  }

  /** The files whose path matches, by the first group of the pattern. */
  matching<T>(pattern: RegExp): Record<string, T> {
    return Object.fromEntries(
      [...this.#blobs.keys()].flatMap((path) => {
        const name = pattern.exec(path)?.[1];
        return name === undefined ? [] : [[name, this.load(path) as T]];
      }),
    );
  }
}
