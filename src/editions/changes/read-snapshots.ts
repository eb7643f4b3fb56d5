import { resolveAll, type ResolvedService } from '../../catalogue/resolve.ts';
import { factsOf } from './facts-of.ts';
import { fingerprints } from './fingerprints.ts';
import { PastFiles } from './past-files.ts';
import { serviceIn, type Shared, sharedIn } from './past-folders.ts';
import type { Snapshot } from './snapshots.ts';

/** Older answers and services lack lists that later ones always have. */
const withLists = (s: ResolvedService): ResolvedService => ({
  ...s,
  helps: s.helps ?? [],
  answers: s.answers.map((a) => ({ ...a, helps: a.helps ?? [] })),
});

/** `undefined` where it cannot be done with what the past has left us. */
function ifPossible<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function readService(files: PastFiles, id: string, shared: Shared): ResolvedService | undefined {
  const services = [serviceIn(files, id, shared)];
  const service = resolveAll({ ...shared, services }).map(withLists)[0];
  // Shows whether its shape is one we know.
  if (service) factsOf(service);
  return service;
}

/** Reads days in their order; a service that did not change is the same object as the day before. */
class Reader {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #values = new Map<string, unknown>();
  readonly #known = new Map<string, { print: string; service: ResolvedService }>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** @param vocabulary the blobs of the words, and so of the languages, in which a day that had none is told */
  read({ files }: Snapshot, vocabulary: Snapshot['files']): ResolvedService[] {
    const past = new PastFiles(new Map([...vocabulary, ...files]), (blob) => this.#valueOf(blob));
    const shared = ifPossible(() => sharedIn(past));
    return [...fingerprints(files, this.#texts)].flatMap(([id, print]) => {
      const known = this.#known.get(id);
      if (!shared || known?.print === print) return known?.service ?? [];
      const service = ifPossible(() => readService(past, id, shared));
      if (service) this.#known.set(id, { print, service });
      return service ?? known?.service ?? [];
    });
  }

  #valueOf(blob: string): unknown {
    if (!this.#values.has(blob)) this.#values.set(blob, JSON.parse(this.#texts.get(blob) ?? ''));
    return this.#values.get(blob);
  }
}

/**
 * The services of each snapshot. A service that cannot be read is as it was when it last could: a slip in a file is no
 * change of a fact. Nothing is thrown.
 *
 * @param snapshots oldest first
 * @param texts the text of each blob
 */
export function readSnapshots(
  snapshots: readonly Snapshot[],
  texts: ReadonlyMap<string, string>,
): ResolvedService[][] {
  const newest = [...(snapshots.at(-1)?.files ?? [])];
  const isWords = (path: string): boolean =>
    path.startsWith('vocabulary/') || path === 'languages.json';
  const vocabulary = new Map(newest.filter(([path]) => isWords(path)));
  const reader = new Reader(texts);
  return snapshots.map((snapshot) => reader.read(snapshot, vocabulary));
}
