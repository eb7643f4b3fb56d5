import type { Snapshot } from './snapshots.ts';

/** Paths and blobs of one folder. */
type Folder = [path: string, blob: string][];

const NAME = /^(?:services|controllers)\/([^/]+)|^\w+/;

function byFolder(files: Snapshot['files']): Map<string, Folder> {
  const folders = new Map<string, Folder>();
  for (const [path, blob] of files) {
    const name = NAME.exec(path)?.[0] ?? '';
    const folder = folders.get(name);
    if (folder) folder.push([path, blob]);
    else folders.set(name, [[path, blob]]);
  }
  return folders;
}

const idOf = (name: string): string => NAME.exec(name)?.[1] ?? name;

/** What a service may draw on. A word of the vocabulary is no fact, so its change is no reason to read again. */
const mayDrawOn = (text: string, name: string): boolean =>
  name === 'law' || (name.startsWith('controllers/') && text.includes(idOf(name)));

/**
 * A fingerprint of each service of a day, by id: while it is the same, so are the facts.
 *
 * @param texts the text of each blob
 */
export function fingerprints(
  files: Snapshot['files'],
  texts: ReadonlyMap<string, string>,
): Map<string, string> {
  const folders = byFolder(files);
  const printOf = (own: Folder): string => {
    const text = own.map(([, blob]) => texts.get(blob)).join();
    return JSON.stringify([own, [...folders].filter(([name]) => mayDrawOn(text, name))]);
  };
  return new Map(
    [...folders]
      .filter(([name]) => name.startsWith('services/'))
      .map(([name, own]) => [idOf(name), printOf(own)]),
  );
}
