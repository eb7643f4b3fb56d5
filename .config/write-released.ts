/**
 * Records every id that is released with this version: `npm run released`, once before each release. Ids are only ever
 * added; the check `released` holds the catalogue to them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolders } from '../src/catalogue/read.ts';
import { releasedIdsOf } from '../src/catalogue/released-ids.ts';
import { resolveAll, type ResolvedService } from '../src/catalogue/resolve.ts';
import type { ReleasedFile } from '../src/catalogue/types.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'src/catalogue/released.json');
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const union = (a: readonly string[] = [], b: readonly string[] = []): string[] =>
  [...new Set([...a, ...b])].sort();

/** What was released before, with what this catalogue adds. */
export function released(
  before: ReleasedFile,
  services: readonly ResolvedService[],
  version: string,
): ReleasedFile {
  const after = { ...before };
  for (const service of services) {
    const known = before[service.id];
    const ids = releasedIdsOf(service);
    const aliases = union(known?.aliases, ids.aliases);
    after[service.id] = {
      since: known?.since ?? version,
      accounts: union(known?.accounts, ids.accounts),
      answers: union(known?.answers, ids.answers),
      ways: union(known?.ways, ids.ways),
      ...(aliases.length > 0 && { aliases }),
    };
  }
  return Object.fromEntries(Object.entries(after).sort(([a], [b]) => a.localeCompare(b)));
}

if (import.meta.main) {
  const { version } = read<{ version: string }>(join(root, 'package.json'));
  const all = released(read<ReleasedFile>(file), resolveAll(readFolders()), version);
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}
