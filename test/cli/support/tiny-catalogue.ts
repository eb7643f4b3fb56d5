import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** One service with these links, and what its only source is the evidence of. */
export interface Tiny {
  host: string;
  /** Addresses by id. */
  links: Record<string, string>;
  /** English wordings by id. */
  labels?: Record<string, string>;
  /** Address of the official source. */
  source: string;
}

/** A folder for one test. */
export const temporary = (): string => mkdtempSync(join(tmpdir(), 'opt-out-wizard-'));

const evidence = ['help'];
const mapped = <T>(all: Record<string, string>, to: (value: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(all).map(([id, value]) => [id, to(value)]));

function serviceOf({ host, links, labels = {} }: Tiny) {
  const says = { says: ['future-only'], evidence };
  const rungs = Object.keys(links).map((link) => ({ id: link, link }));
  const moves = Object.keys(labels).map((label) => ({ do: 'tap', label }));
  const way = { result: 'switched', title: 'title', ladder: rungs, there: { moves, evidence } };
  return {
    id: 'tiny',
    name: 'Tiny',
    group: 'social',
    hosts: [host],
    accounts: [],
    links: mapped(links, (url) => ({ url, to: 'page', evidence })),
    ways: { only: { ...way, limits: says } },
    helps: [],
    answers: [],
  };
}

/** Writes a catalogue with one service, `tiny`, into a folder, and returns its root. */
export function writeTiny(folder: string, tiny: Tiny): string {
  const root = join(folder, 'catalogue');
  const dir = join(root, 'services/tiny');
  mkdirSync(dir, { recursive: true });
  mkdirSync(join(root, 'controllers'), { recursive: true });
  for (const part of ['law', 'vocabulary'])
    cpSync(resolve('src/catalogue', part), join(root, part), { recursive: true });
  // A test asks no host but its own.
  writeFileSync(join(root, 'law/sources.json'), '{}');
  const write = (name: string, value: unknown) =>
    writeFileSync(join(dir, name), JSON.stringify(value));
  const source = { title: 'Help', by: 'Tiny', kind: 'official', where: 'help', seen: '2026-01-02' };
  write('service.json', serviceOf(tiny));
  write('sources.json', { help: { ...source, url: tiny.source, method: 'read' } });
  write(
    'labels.json',
    mapped(tiny.labels ?? {}, (says) => ({ control: 'row', in: { en: { says, evidence } } })),
  );
  write('notes.en.json', { title: 'Switch it off' });
  return root;
}

/** Every file below a folder with its text, to see that none was touched. */
export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
