/** Reads the catalogue's folders with Node. For the build, the checks and the tests; never shipped to a browser. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { WrittenAuthorities, WrittenComplaints } from './authority.ts';
import { dereference, type Library } from './dereference.ts';
import { isInside, mustHoldItsLinks } from './inside.ts';
import { speaksAll, type LanguagesFile } from './languages.ts';
import type { NotEstablishedFile } from './not-established.ts';
import { readJson, readJsonIfAny } from './read-json.ts';
import type {
  ControllerFile,
  LabelsFile,
  NoneFoundFile,
  NotesFile,
  ReleasedFile,
  RightsFile,
  ServiceFile,
  SignedOffFile,
  SourcesFile,
  VocabularyFile,
} from './types.ts';
import { Unreadable } from './unreadable.ts';

/** One folder's files as written, before anything is resolved. */
interface Folder {
  id: string;
  dir: string;
  labels: LabelsFile;
  sources: SourcesFile;
  /** By language. */
  notes: Record<string, NotesFile>;
}
export interface ServiceFolder extends Folder {
  service: ServiceFile;
}
interface ControllerFolder extends Folder {
  controller: ControllerFile;
}
interface LawFolder extends Folder {
  rights: RightsFile;
  noneFound: NoneFoundFile;
}
export interface Folders {
  services: ServiceFolder[];
  controllers: Record<string, ControllerFolder>;
  /** Notes, sources and parts of ways that any service may use. */
  law: LawFolder;
  /** By language; of those that are spoken. */
  vocabulary: Record<string, VocabularyFile>;
  languages: LanguagesFile;
  /** Where to complain, by country. */
  authorities: WrittenAuthorities[];
  /** Who leads cases about a company, and what others have filed. */
  complaints: WrittenComplaints;
  /** What those two say, by language. */
  authorityNotes: Record<string, NotesFile>;
  /** Services that were looked for in vain. */
  notEstablished: NotEstablishedFile;
  /** Every id that was ever released. */
  released: ReleasedFile;
  /** Which answers were checked, by whom. */
  signedOff: SignedOffFile;
  /** Services that are there and could not be read. */
  unread: string[];
}

/** The file of who has checked what. */
export const SIGNED_OFF = 'signed-off.json';

/** Gets what could not be read. */
export type OnUnreadable = (problem: Unreadable) => void;

/** Files of a catalogue, and of nothing around it. Each is read once: many refer to the same. */
function libraryOf(root: string): Library {
  const files = new Map<string, unknown>();
  return {
    resolve(from, path) {
      const file = resolve(dirname(from), path);
      return isInside(root, file) ? file : undefined;
    },
    load(file) {
      if (!files.has(file)) files.set(file, readJsonIfAny(file, undefined));
      return files.get(file);
    },
  };
}

const NOTES = /^notes\.(.+)\.json$/;

/** By language. */
const readNotes = (dir: string): Record<string, NotesFile> =>
  Object.fromEntries(
    (existsSync(dir) ? readdirSync(dir) : []).flatMap((name) => {
      const [, language] = NOTES.exec(name) ?? [];
      return language ? [[language, readJson<NotesFile>(join(dir, name))] as const] : [];
    }),
  );

function readFolder(dir: string, id: string): Folder {
  return {
    id,
    dir,
    labels: readJsonIfAny(join(dir, 'labels.json'), {}),
    sources: readJsonIfAny(join(dir, 'sources.json'), {}),
    notes: readNotes(dir),
  };
}

const foldersIn = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true })
        .filter((e) => e.isDirectory())
        .map((e) => e.name)
        .sort()
    : [];

const readVocabulary = (dir: string): Record<string, VocabularyFile> =>
  Object.fromEntries(
    readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.slice(0, -'.json'.length), readJson<VocabularyFile>(join(dir, name))]),
  );

const readAuthorities = (dir: string): WrittenAuthorities[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith('.json') && !NOTES.test(name))
        .sort()
        .map((name) => readJson<WrittenAuthorities>(join(dir, name)))
    : [];

const readController = (dir: string, id: string): ControllerFolder => ({
  ...readFolder(dir, id),
  controller: readJson(join(dir, 'controller.json')),
});

const readServiceWith =
  (library: Library) =>
  (dir: string, id: string): ServiceFolder => {
    const file = join(dir, 'service.json');
    const service = dereference(readJson(file), file, library) as ServiceFile;
    return { ...readFolder(dir, id), service };
  };

/** Each folder in a folder, but for those that cannot be read. */
function readEach<T>(
  dir: string,
  read: (dir: string, id: string) => T,
  onUnreadable: OnUnreadable,
): T[] {
  return foldersIn(dir).flatMap((id) => {
    try {
      return [read(join(dir, id), id)];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      onUnreadable(error);
      return [];
    }
  });
}

/** What is there of languages that are spoken; what is in work is nobody's to read. */
const spoken = <T>(byLanguage: Record<string, T>, languages: LanguagesFile): Record<string, T> =>
  Object.fromEntries(
    Object.entries(byLanguage).filter(([language]) => language in languages.spoken),
  );

const orThrow: OnUnreadable = (problem) => {
  throw problem;
};

/**
 * Reads every folder; `root` is the catalogue's directory.
 *
 * @param onUnreadable gets what cannot be read of a service or a company; it is left out, and what rests on it. What
 *   all services rest on is not: law, vocabulary.
 * @throws Unreadable
 */
export function readFolders(
  root: string = import.meta.dirname,
  onUnreadable: OnUnreadable = orThrow,
): Folders {
  const [law, dir] = [join(root, 'law'), join(root, 'services')];
  if (!existsSync(dir)) throw new Error(`${root} is no catalogue: it has no folder "services"`);
  mustHoldItsLinks(root);
  const vocabulary = readVocabulary(join(root, 'vocabulary'));
  const languages = readJsonIfAny(join(root, 'languages.json'), speaksAll(Object.keys(vocabulary)));
  const heard = <T extends Folder>(f: T): T => ({ ...f, notes: spoken(f.notes, languages) });
  const controllers = readEach(join(root, 'controllers'), readController, onUnreadable).map(heard);
  const lost = foldersIn(join(root, 'controllers')).filter(
    (id) => !controllers.some((c) => c.id === id),
  );
  const services = readEach(dir, readServiceWith(libraryOf(root)), onUnreadable).filter(
    ({ service }) => !lost.includes(service.controller ?? ''),
  );
  return {
    services: services.map(heard),
    controllers: Object.fromEntries(controllers.map((c) => [c.id, c])),
    law: {
      ...heard(readFolder(law, 'law')),
      rights: readJson(join(law, 'rights.json')),
      noneFound: readJsonIfAny(join(law, 'none-found.json'), { countries: {} }),
    },
    vocabulary: spoken(vocabulary, languages),
    languages,
    authorities: readAuthorities(join(root, 'authorities')),
    complaints: readJsonIfAny(join(root, 'complaints.json'), { leads: [], filed: [] }),
    authorityNotes: spoken(readNotes(join(root, 'authorities')), languages),
    notEstablished: readJsonIfAny(join(root, 'not-established.json'), { services: [] }),
    released: readJsonIfAny(join(root, 'released.json'), {}),
    signedOff: readJsonIfAny(join(root, SIGNED_OFF), { signedOff: [] }),
    unread: foldersIn(dir).filter((id) => !services.some((s) => s.id === id)),
  };
}
