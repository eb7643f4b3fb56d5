import { speaksAll, type LanguagesFile } from '../../catalogue/languages.ts';
import type { Folders, ServiceFolder } from '../../catalogue/read.ts';
import type {
  ControllerFile,
  LabelsFile,
  NotesFile,
  RightsFile,
  ServiceFile,
  SourcesFile,
  VocabularyFile,
} from '../../catalogue/types.ts';
import type { PastFiles } from './past-files.ts';

/** What every service of a day may use. */
export type Shared = Omit<Folders, 'services'>;

const folderIn = (files: PastFiles, dir: string) => ({
  id: dir.split('/').at(-1) ?? dir,
  dir,
  labels: (files.load(`${dir}/labels.json`) ?? {}) as LabelsFile,
  sources: (files.load(`${dir}/sources.json`) ?? {}) as SourcesFile,
  notes: files.matching<NotesFile>(new RegExp(`^${dir}/notes\\.(.+)\\.json$`)),
});

/** Older catalogues had no law; where to complain is not told among the changes of services. Throws where a file is no JSON. */
export function sharedIn(files: PastFiles): Shared {
  const written = files.matching<VocabularyFile>(/^vocabulary\/(.+)\.json$/);
  const languages = (files.load('languages.json') ??
    speaksAll(Object.keys(written))) as LanguagesFile;
  const controllers = files.matching<ControllerFile>(/^controllers\/([^/]+)\/controller\.json$/);
  return {
    controllers: Object.fromEntries(
      Object.entries(controllers).map(([id, controller]) => {
        return [id, { ...folderIn(files, `controllers/${id}`), controller }];
      }),
    ),
    law: {
      ...folderIn(files, 'law'),
      rights: (files.load('law/rights.json') ?? {}) as RightsFile,
      noneFound: { countries: {} },
    },
    authorities: [],
    complaints: { leads: [], filed: [] },
    authorityNotes: {},
    vocabulary: Object.fromEntries(
      Object.entries(written).filter(([language]) => language in languages.spoken),
    ),
    languages,
    notEstablished: { services: [] },
    released: {},
    signedOff: { signedOff: [] },
    unread: [],
  };
}

/** One service's folder. Throws where a file is no JSON, or what it draws on is not there. */
export function serviceIn(files: PastFiles, id: string, { controllers }: Shared): ServiceFolder {
  const dir = `services/${id}`;
  const service = files.loadWhole(`${dir}/service.json`) as ServiceFile;
  if (service.id !== id) throw new Error(`${dir}: another id`);
  if (service.controller && !controllers[service.controller]) throw new Error(`${dir}: no company`);
  return { ...folderIn(files, dir), service };
}
