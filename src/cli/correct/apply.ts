import type { Folders } from '../../catalogue/read.ts';
import type { Id, LabelsFile, LabelText, SourcesFile } from '../../catalogue/types.ts';
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

/**
 * The words that are confirmed keep their sources; other words have only the new one. Where sources differ, one more
 * screen settles nothing: the other readings stay. Nor does it make the older sources say more than they did.
 */
function textWith(before: LabelText | undefined, says: string, source: Id): LabelText {
  const readings = before ? [before, ...(before.disputed ?? [])] : [];
  const confirmed = readings.find((reading) => reading.says === says);
  const evidence = [...(confirmed?.evidence ?? []), source];
  if (before && confirmed === before) {
    const { confidence, ...rest } = before;
    const least = confidence === 'inferred' ? 'single' : confidence;
    return { ...rest, evidence, ...(least && { confidence: least }) };
  }
  if (!before?.disputed) return { says, evidence };
  const others = readings
    .filter((reading) => reading !== confirmed)
    .map((reading) => ({ says: reading.says, evidence: reading.evidence }));
  return { says, evidence, disputed: others };
}

function labelsWith(
  { labels }: LabelFolder,
  { label: id, lang, says }: Correction,
  source: Id,
): LabelsFile {
  const label = labels[id];
  if (!label) throw new Error(`there is no label "${id}"`);
  const text = textWith(label.in[lang], says, source);
  return { ...labels, [id]: { ...label, in: { ...label.in, [lang]: text } } };
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
