import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFolders } from '../../catalogue/read.ts';
import { resolveAll, type ResolvedService } from '../../catalogue/resolve.ts';
import { factsOf } from './facts-of.ts';

/** Texts of a catalogue's files, by path from its folder. */
export type Files = ReadonlyMap<string, string>;

/** Ids become names of files. */
const ID = /^[a-z][a-z0-9-]*$/;

/** Older catalogues lack what reading asks for: the law, and the vocabulary, which now tells the languages. */
function completed(files: Files): Files {
  const notes = [...files.keys()].flatMap((path) => /notes\.(.+)\.json$/.exec(path)?.[1] ?? []);
  const missing = ['law/rights.json', ...notes.map((language) => `vocabulary/${language}.json`)];
  return new Map([...missing.map((path) => [path, '{}'] as const), ...files]);
}

/** Older answers and ways lack lists that later ones always have. */
const withLists = (s: ResolvedService): ResolvedService => ({
  ...s,
  helps: s.helps ?? [],
  answers: s.answers.map((a) => ({ ...a, helps: a.helps ?? [] })),
});

function readTogether(files: Files): ResolvedService[] {
  const root = mkdtempSync(join(tmpdir(), 'opt-out-changes-'));
  try {
    for (const [path, text] of completed(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const services = resolveAll(readFolders(root)).map(withLists);
    services.forEach(factsOf);
    return services.filter(({ id }) => ID.test(id));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * Reads services as some day of the past had them. One that cannot be read, or whose shape is not one we know, is
 * left out; nothing is thrown.
 *
 * @param shared what every service may use: companies, law, vocabulary
 * @param own each service's files
 */
export function readServices(shared: Files, own: readonly Files[]): ResolvedService[] {
  if (own.length === 0) return [];
  try {
    return readTogether(new Map([shared, ...own].flatMap((files) => [...files])));
  } catch {
    return own.length > 1 ? own.flatMap((files) => readServices(shared, [files])) : [];
  }
}
