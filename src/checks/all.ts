import { readFolders, type Folders } from '../catalogue/read.ts';
import { resolveAll } from '../catalogue/resolve.ts';
import type { LetterFolder } from '../letters/read.ts';
import { aboutCheck } from './about.check.ts';
import { aliasesCheck } from './aliases.check.ts';
import { answersCheck } from './answers.check.ts';
import { authoritiesCheck } from './authorities.check.ts';
import type { Catalogue, Check, Problem } from './check.ts';
import { cleanCheck } from './clean.check.ts';
import { confidenceCheck } from './confidence.check.ts';
import { controlsCheck } from './controls.check.ts';
import { datesCheck } from './dates.check.ts';
import { devicesCheck } from './devices.check.ts';
import { disputesCheck } from './disputes.check.ts';
import { evidenceCheck } from './evidence.check.ts';
import { hostsCheck } from './hosts.check.ts';
import { flowsCheck } from './flows.check.ts';
import { idsCheck } from './ids.check.ts';
import { languagesCheck } from './languages.check.ts';
import { labelsCheck } from './labels.check.ts';
import { lawCheck } from './law.check.ts';
import { lettersCheck } from './letters.check.ts';
import { linksCheck } from './links.check.ts';
import { notEstablishedCheck } from './not-established.check.ts';
import { notNeededCheck } from './not-needed.check.ts';
import { notesCheck } from './notes.check.ts';
import { plainCheck } from './plain.check.ts';
import { recipientsCheck } from './recipients.check.ts';
import { referencesCheck } from './references.check.ts';
import { repeatsCheck } from './repeats.check.ts';
import { releasedCheck } from './released.check.ts';
import { sayingsCheck } from './sayings.check.ts';
import { schemaCheck } from './schema.check.ts';
import { signedOffCheck } from './signed-off.check.ts';
import { soundFolders } from './sound-folders.ts';
import { unusedCheck } from './unused.check.ts';

/** Every rule of the catalogue. */
export const CHECKS: readonly Check[] = [
  schemaCheck,
  evidenceCheck,
  idsCheck,
  aliasesCheck,
  referencesCheck,
  sayingsCheck,
  answersCheck,
  notNeededCheck,
  lawCheck,
  disputesCheck,
  notEstablishedCheck,
  aboutCheck,
  devicesCheck,
  labelsCheck,
  controlsCheck,
  notesCheck,
  repeatsCheck,
  unusedCheck,
  cleanCheck,
  plainCheck,
  hostsCheck,
  linksCheck,
  datesCheck,
  confidenceCheck,
  authoritiesCheck,
  recipientsCheck,
  releasedCheck,
  signedOffCheck,
  flowsCheck,
  lettersCheck,
  languagesCheck,
];

type Resolved = Pick<Catalogue, 'folders' | 'services'>;

/** All services; or, where one has a shape that cannot be resolved, all whose shape is right. */
function resolved(folders: Folders): Resolved {
  try {
    return { folders, services: resolveAll(folders) };
  } catch {
    const sound = soundFolders(folders);
    return { folders: { ...folders, unread: sound.unread }, services: resolveAll(sound) };
  }
}

function run(check: Check, catalogue: Catalogue): Problem[] {
  const problems = (of: Catalogue) => check.run(of).map((p) => ({ check: check.id, ...p }));
  try {
    return problems(catalogue);
  } catch {
    const folders = soundFolders(catalogue.folders);
    return problems({ ...catalogue, folders, services: resolveAll(folders) });
  }
}

/**
 * Runs every check, or those given. One that stumbles over a service of the wrong shape is run on all others; one that cannot run
 * because of another problem says so as a problem of its own.
 */
export function checkCatalogue(
  options: {
    folders?: Folders;
    letters?: LetterFolder;
    texts?: Catalogue['texts'];
    languages?: readonly string[];
    today?: string;
    checks?: readonly Check[];
  } = {},
): Problem[] {
  const folders = options.folders ?? readFolders();
  const catalogue: Catalogue = {
    ...resolved(folders),
    ...(options.letters && { letters: options.letters }),
    ...(options.texts && { texts: options.texts }),
    languages: options.languages ?? Object.keys(folders.vocabulary),
    today: options.today ?? new Date().toISOString().slice(0, 10),
  };
  return (options.checks ?? CHECKS).flatMap((check) => {
    try {
      return run(check, catalogue);
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
