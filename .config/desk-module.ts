/** What the fact-checker's pages need of the files: where facts are written, and who signed them off. */
import { join } from 'node:path';
import { readFolders } from '../src/catalogue/read.ts';
import { resolveAll, type ResolvedService } from '../src/catalogue/resolve.ts';
import type { SignedOffFile } from '../src/catalogue/types.ts';
import { answerFacts } from '../src/desk/answer-facts.ts';
import { fingerprintOf, printsOf } from '../src/desk/fingerprint.ts';
import type { Origins } from '../src/desk/origin-of.ts';
import { originsOf } from '../src/desk/origins.ts';
import { changedSince, lastSignOff } from '../src/desk/sign-off.ts';
import type { Signed } from '../src/desk/signed.ts';

const root = join(import.meta.dirname, '../src/catalogue');

function signedOf(service: ResolvedService, file: SignedOffFile): [string, Signed][] {
  return service.answers.map(({ id }) => {
    const last = lastSignOff(file.signedOff, service.id, id);
    const signed = {
      fingerprint: fingerprintOf(printsOf(answerFacts(service, id))),
      ...(last && { by: last.by, on: last.on, changes: changedSince(service, last) }),
    };
    return [`${service.id}/${id}`, signed];
  });
}

/** A module that holds both, by service and by answer. */
export function deskModule(): string {
  const folders = readFolders(root);
  const origins: Record<string, Origins> = Object.fromEntries(
    folders.services.map((f) => [f.id, originsOf(f, folders, root)]),
  );
  const signed = Object.fromEntries(
    resolveAll(folders).flatMap((s) => signedOf(s, folders.signedOff)),
  );
  return `export const origins = ${JSON.stringify(origins)};
export const signed = ${JSON.stringify(signed)};`;
}
