import type { ResolvedService } from '../../catalogue/resolve.ts';
import { readServices } from './read-services.ts';
import type { Snapshot } from './snapshots.ts';
import { type Files, TemporaryFolder } from './temporary-folder.ts';

/** Paths and blobs of one folder. */
type Folder = [path: string, blob: string][];
type Named = [name: string, folder: Folder];

const NAME = /^(services|controllers)\/([^/]+)|^\w+/;

function byFolder({ files }: Snapshot): Named[] {
  const folders = new Map<string, Folder>();
  for (const [path, blob] of files) {
    const [name = ''] = NAME.exec(path) ?? [];
    folders.set(name, [...(folders.get(name) ?? []), [path, blob]]);
  }
  return [...folders];
}

const isService = ([name]: Named): boolean => name.startsWith('services/');
const idOf = (name: string): string => NAME.exec(name)?.[2] ?? name;

/** What a service may draw on. A word of the vocabulary is no fact, so its change is no reason to read again. */
const drawsOn = (text: string, name: string): boolean =>
  name === 'law' || (name.startsWith('controllers/') && text.includes(idOf(name)));

class Reader {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #folder: TemporaryFolder;
  readonly #prints = new Map<string, string>();
  readonly #services = new Map<string, ResolvedService>();

  constructor(texts: ReadonlyMap<string, string>, folder: TemporaryFolder) {
    this.#texts = texts;
    this.#folder = folder;
  }

  /** @param vocabulary what an older day, which had none, is said in */
  read(snapshot: Snapshot, vocabulary: Folder): ResolvedService[] {
    const folders = byFolder(snapshot);
    const shared = folders.filter((f) => !isService(f));
    const own = folders.filter(isService);
    const changed = own.filter((f) => this.#isNew(f, shared));
    const files = this.#filesOf([...vocabulary, ...shared.flatMap(([, folder]) => folder)]);
    const each = changed.map(([, folder]) => this.#filesOf(folder));
    for (const service of readServices(files, each, this.#folder))
      this.#services.set(service.id, service);
    return own.flatMap(([name]) => this.#services.get(idOf(name)) ?? []);
  }

  #filesOf(folder: Folder): Files {
    return new Map(folder.map(([path, blob]) => [path, this.#texts.get(blob) ?? '']));
  }

  #isNew([name, own]: Named, shared: readonly Named[]): boolean {
    const text = [...this.#filesOf(own).values()].join();
    const print = JSON.stringify([own, shared.filter(([other]) => drawsOn(text, other))]);
    const before = this.#prints.get(name);
    this.#prints.set(name, print);
    return print !== before;
  }
}

/**
 * The services of each snapshot. Only those whose facts may have changed are read again; the others are the same
 * objects as the day before. A service that cannot be read is as it was when it last could: a slip in a file is no
 * change of a fact.
 *
 * @param snapshots oldest first
 * @param texts the text of each blob
 */
export function readSnapshots(
  snapshots: readonly Snapshot[],
  texts: ReadonlyMap<string, string>,
): ResolvedService[][] {
  const newest = [...(snapshots.at(-1)?.files ?? [])];
  const vocabulary = newest.filter(([path]) => path.startsWith('vocabulary/'));
  const folder = new TemporaryFolder();
  try {
    const reader = new Reader(texts, folder);
    return snapshots.map((snapshot) => reader.read(snapshot, vocabulary));
  } finally {
    folder.remove();
  }
}
