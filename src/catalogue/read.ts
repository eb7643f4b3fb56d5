/** Reads the catalogue's folders with Node. For the build, the checks and the tests; never shipped to a browser. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type {
  ControllerFile,
  LabelsFile,
  NotesFile,
  Ref,
  ReleasedFile,
  RightsFile,
  ServiceFile,
  SourcesFile,
  VocabularyFile,
} from './types.ts';

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
}
export interface Folders {
  services: ServiceFolder[];
  controllers: Record<string, ControllerFolder>;
  /** Notes, sources and parts of ways that any service may use. */
  law: LawFolder;
  /** By language. */
  vocabulary: Record<string, VocabularyFile>;
  /** Every id that was ever released. */
  released: ReleasedFile;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const optional = <T>(file: string, otherwise: T): T =>
  existsSync(file) ? json<T>(file) : otherwise;

const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && '$ref' in value;

/** Follows JSON References between files (`../../controllers/meta/ways.json#/mute-meta-ai`). */
function dereference(value: unknown, from: string): unknown {
  if (Array.isArray(value)) return value.map((v) => dereference(v, from));
  if (typeof value !== 'object' || value === null) return value;
  if (isRef(value)) {
    const [file = '', pointer = ''] = value.$ref.split('#');
    const target = file === '' ? from : resolve(dirname(from), file);
    const found = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((v, key) => (v as Record<string, unknown> | undefined)?.[key], json(target));
    if (found === undefined) throw new Error(`${from}: nothing at ${value.$ref}`);
    return dereference(found, target);
  }
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, dereference(v, from)]));
}

function readFolder(dir: string, id: string): Folder {
  const notes = readdirSync(dir)
    .map((name) => /^notes\.(.+)\.json$/.exec(name))
    .filter((m) => m !== null)
    .map((m) => [m[1], json<NotesFile>(join(dir, m[0]))]);
  return {
    id,
    dir,
    labels: optional(join(dir, 'labels.json'), {}),
    sources: optional(join(dir, 'sources.json'), {}),
    notes: Object.fromEntries(notes) as Record<string, NotesFile>,
  };
}

const foldersIn = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
    .sort();

const readVocabulary = (dir: string): Record<string, VocabularyFile> =>
  Object.fromEntries(
    readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.slice(0, -'.json'.length), json<VocabularyFile>(join(dir, name))]),
  );

/** Reads every folder; `root` is the catalogue's directory. */
export function readFolders(root: string = import.meta.dirname): Folders {
  const controllers = foldersIn(join(root, 'controllers')).map((id): [string, ControllerFolder] => {
    const dir = join(root, 'controllers', id);
    return [id, { ...readFolder(dir, id), controller: json(join(dir, 'controller.json')) }];
  });
  const services = foldersIn(join(root, 'services')).map((id): ServiceFolder => {
    const dir = join(root, 'services', id);
    const file = join(dir, 'service.json');
    return { ...readFolder(dir, id), service: dereference(json(file), file) as ServiceFile };
  });
  const law = join(root, 'law');
  return {
    services,
    controllers: Object.fromEntries(controllers),
    law: { ...readFolder(law, 'law'), rights: json(join(law, 'rights.json')) },
    vocabulary: readVocabulary(join(root, 'vocabulary')),
    released: optional(join(root, 'released.json'), {}),
  };
}

/** The languages the wizard speaks: each has a file of words. */
export const readLanguages = (root: string = import.meta.dirname): string[] =>
  readdirSync(join(root, '../i18n'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
