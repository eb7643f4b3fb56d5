import type { Folders, ServiceFolder } from '../../catalogue/read.ts';
import { resolveAll, type ResolvedService } from '../../catalogue/resolve.ts';
import type { ControllerFile, LabelsFile, NotesFile, ServiceFile, SourcesFile, VocabularyFile } from '../../catalogue/types.ts';
import { factsOf } from './facts-of.ts';
import type { PastFiles } from './past-files.ts';

/** Ids become names of files. */
const ID = /^[a-z][a-z0-9-]*$/;

const folderIn = (dir: string, files: PastFiles) => ({
  id: dir,
  dir,
  labels: (files.load(`${dir}/labels.json`) ?? {}) as LabelsFile,
  sources: (files.load(`${dir}/sources.json`) ?? {}) as SourcesFile,
  notes: files.matching<NotesFile>(new RegExp(`^${dir}/notes\\.(.+)\\.json$`)),
});

/** What every service may use. Older catalogues had no law and no vocabulary, which now tells the languages. */
function sharedIn(files: PastFiles): Omit<Folders, 'services'> {
  const controllers = files.matching<ControllerFile>(/^controllers\/([^/]+)\/controller\.json$/);
  const languages = files.matching<NotesFile>(/\/notes\.(.+)\.json$/);
}
