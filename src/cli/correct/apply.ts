import type { Folders } from '../../catalogue/read.ts';
import type { Id, LabelsFile, SourcesFile } from '../../catalogue/types.ts';
import type { Correction } from './correction.ts';
import type { Correctable, LabelFolder } from './labels.ts';
import { newId, sourceOf } from './source.ts';

/** A correction as it would be written. */
export interface Applied {
  dir: string;
  labels: LabelsFile;
  sources: SourcesFile;
  /** The new source. */
  source: Id;
  /** The catalogue with it. */
  folders: Folders;
}

const sourceIds = ({ services, controllers, law }: Folders): Set<Id> =>
  new Set([...services, ...Object.values(controllers), law].flatMap((f) => Object.keys(f.sources)));

/** The words that are confirmed keep their sources; other words have only the new one. */
function labelsWith(
  { labels }: LabelFolder,
  { label: id, lang, says }: Correction,
  source: Id,
): LabelsFile {
  const label = labels[id];
  if (!label) throw new Error(`there is no label "${id}"`);
  const before = label.in[lang];
  const evidence = before?.says === says ? [...before.evidence, source] : [source];
  return { ...labels, [id]: { ...label, in: { ...label.in, [lang]: { says, evidence } } } };
}

/** What a correction makes of the catalogue. Nothing is written. */
export function apply(correction: Correction, of: Correctable, folders: Folders): Applied {
  const folder = of.folderOf(correction.label);
  const source = newId(correction.seen, sourceIds(folders));
  const labels = labelsWith(folder, correction, source);
  const sources = { ...folder.sources, [source]: sourceOf(correction, of.service) };
  const mended = <F extends LabelFolder>(f: F): F =>
    f.dir === folder.dir ? { ...f, labels, sources } : f;
  return {
    dir: folder.dir,
    labels,
    sources,
    source,
    folders: {
      ...folders,
      services: folders.services.map(mended),
      controllers: Object.fromEntries(
        Object.entries(folders.controllers).map(([id, f]) => [id, mended(f)]),
      ),
    },
  };
}
