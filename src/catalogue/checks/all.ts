import { readFolders, readLanguages, type Folders } from '../read.ts';
import { resolveAll } from '../resolve.ts';
import { answersCheck } from './answers.check.ts';
import type { Catalogue, Check, Problem } from './check.ts';
import { confidenceCheck } from './confidence.check.ts';
import { controlsCheck } from './controls.check.ts';
import { datesCheck } from './dates.check.ts';
import { devicesCheck } from './devices.check.ts';
import { hostsCheck } from './hosts.check.ts';
import { flowsCheck } from './flows.check.ts';
import { idsCheck } from './ids.check.ts';
import { labelsCheck } from './labels.check.ts';
import { linksCheck } from './links.check.ts';
import { notesCheck } from './notes.check.ts';
import { plainCheck } from './plain.check.ts';
import { referencesCheck } from './references.check.ts';
import { releasedCheck } from './released.check.ts';
import { sayingsCheck } from './sayings.check.ts';
import { schemaCheck } from './schema.check.ts';
import { unusedCheck } from './unused.check.ts';

/** Every rule of the catalogue. */
export const CHECKS: readonly Check[] = [
  schemaCheck,
  idsCheck,
  referencesCheck,
  sayingsCheck,
  answersCheck,
  devicesCheck,
  labelsCheck,
  controlsCheck,
  notesCheck,
  unusedCheck,
  plainCheck,
  hostsCheck,
  linksCheck,
  datesCheck,
  confidenceCheck,
  releasedCheck,
  flowsCheck,
];

/** Runs every check. A check that cannot run because of an earlier problem says so as a problem of its own. */
export function checkCatalogue(
  options: { folders?: Folders; languages?: readonly string[]; today?: string } = {},
): Problem[] {
  const folders = options.folders ?? readFolders();
  const catalogue: Catalogue = {
    folders,
    services: resolveAll(folders),
    languages: options.languages ?? readLanguages(),
    today: options.today ?? new Date().toISOString().slice(0, 10),
  };
  return CHECKS.flatMap((check) => {
    try {
      return check.run(catalogue).map((p) => ({ check: check.id, ...p }));
    } catch (error) {
      return [
        {
          check: check.id,
          file: '',
          pointer: '',
          message: `could not run: ${String(error)}`,
          fix: 'mend the other problems first',
        },
      ];
    }
  });
}
