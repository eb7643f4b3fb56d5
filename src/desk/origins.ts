/** Where each fact is written. Reads the folders with Node; pages get the table. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Folders, ServiceFolder } from '../catalogue/read.ts';
import { readJson } from '../catalogue/read-json.ts';
import type { VocabularyFile } from '../catalogue/types.ts';
import { SHARED_NOTE, sharedNotes } from '../catalogue/vocabulary.ts';
import type { Origins } from './origin-of.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const below = (pointer: string, key: string): string =>
  `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((v, key) => (v as Json | undefined)?.[key], value);

/** Which parts of a service are written elsewhere, by their pointers in the filled service. */
class Trace {
  readonly found: Record<string, string> = {};
  readonly #files = new Map<string, unknown>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  #load(file: string): unknown {
    const known = this.#files.get(file) ?? readJson(file);
    this.#files.set(file, known);
    return known;
  }

  /** Follows every reference in a value. */
  follow(value: unknown, pointer: string, file: string): void {
    if (!isObject(value)) return;
    if ('$ref' in value && typeof value.$ref === 'string') {
      const [path = '', inner = ''] = value.$ref.split('#');
      const target = path === '' ? file : resolve(dirname(file), path);
      this.put(pointer, target, inner);
      this.follow(at(this.#load(target), inner), pointer, target);
    } else for (const [key, v] of Object.entries(value)) this.follow(v, below(pointer, key), file);
  }

  service(file: string): void {
    this.put('', file, '');
    this.follow(this.#load(file), '', file);
  }

  put(pointer: string, file: string, inner: string): void {
    this.found[pointer] = `${relative(this.#root, file).split(sep).join('/')}#${inner}`;
  }

  /** The notes that the vocabulary has for all. */
  shared(language: string, vocabulary: VocabularyFile, file: string): void {
    for (const id of Object.keys(sharedNotes(vocabulary)))
      this.put(below(`/notes/${language}`, id), file, below('', SHARED_NOTE + id));
  }

  /** A part that has a file of its own, and what the service takes of it from its company and the law. */
  part(part: string, [own, ...others]: readonly string[], inner = ''): void {
    const ids = (file?: string): string[] =>
      file !== undefined && existsSync(file) ? Object.keys(at(this.#load(file), inner) ?? {}) : [];
    if (own !== undefined) this.put(part, own, inner);
    const known = new Set(ids(own));
    for (const file of others)
      for (const id of ids(file)) {
        if (known.has(id)) continue;
        known.add(id);
        this.put(below(part, id), file, below(inner, id));
      }
  }
}

/** Where the facts of one service are written. What is nearest to the service counts. */
export function originsOf(folder: ServiceFolder, folders: Folders, root: string): Origins {
  const { controller = '' } = folder.service;
  const shared = folders.controllers[controller];
  const dirs = [folder.dir, ...(shared ? [shared.dir] : []), folders.law.dir];
  const named = (name: string): string[] => dirs.map((dir) => join(dir, name));
  const trace = new Trace(root);
  const own = join(folder.dir, 'service.json');
  trace.service(own);
  for (const part of ['labels', 'sources']) trace.part(`/${part}`, named(`${part}.json`));
  for (const [language, vocabulary] of Object.entries(folders.vocabulary)) {
    trace.shared(language, vocabulary, join(root, 'vocabulary', `${language}.json`));
    trace.part(`/notes/${language}`, named(`notes.${language}.json`));
  }
  trace.part('/links', [own, ...(shared ? [join(shared.dir, 'controller.json')] : [])], '/links');
  return trace.found;
}
