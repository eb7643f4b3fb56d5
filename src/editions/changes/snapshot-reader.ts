import type { ResolvedService } from '../../catalogue/resolve.ts';
import { type Files, readServices } from './read-services.ts';
import type { Snapshot } from './snapshots.ts';

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

/**
 * Reads one snapshot after another, each time only the services whose facts may have changed. A service that cannot
 * be read is as it was when it last could: a slip in a file is no change of a fact.
 */
export class SnapshotReader {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #prints = new Map<string, string>();
  readonly #services = new Map<string, ResolvedService>();

  readonly #vocabulary: Folder;

  /**
   * @param texts the text of each blob
   * @param newest its vocabulary says what older days, which had none, mean
   */
  constructor(texts: ReadonlyMap<string, string>, newest?: Snapshot) {
    this.#texts = texts;
    this.#vocabulary = [...(newest?.files ?? [])].filter(([path]) =>
      path.startsWith('vocabulary/'),
    );
  }

  /** The services of a day. One that did not change is the same object as the day before. */
  read(snapshot: Snapshot): ResolvedService[] {
    const folders = byFolder(snapshot);
    const shared = folders.filter((f) => !isService(f));
    const own = folders.filter(isService);
    const changed = own.filter((f) => this.#isNew(f, shared));
    const files = this.#filesOf([...this.#vocabulary, ...shared.flatMap(([, folder]) => folder)]);
    const read = readServices(
      files,
      changed.map(([, folder]) => this.#filesOf(folder)),
    );
    for (const service of read) this.#services.set(service.id, service);
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
