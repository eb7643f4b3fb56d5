import type { Folders } from '../catalogue/read.ts';
import { resolveAll } from '../catalogue/resolve.ts';
import type { SignOff } from '../catalogue/types.ts';
import { answerFacts } from '../desk/answer-facts.ts';
import { originOf } from '../desk/origin-of.ts';
import { originsOf } from '../desk/origins.ts';
import { changedSince, type ChangedFact } from '../desk/sign-off.ts';

/** What changed in one answer, with the file and pointer of each fact that is still there. */
function sayOne(folders: Folders, root: string, signed: SignOff): string[] {
  const { service: id, answer, by, on } = signed;
  const folder = folders.services.find((f) => f.id === id);
  const [service] = folder ? resolveAll({ ...folders, services: [folder] }) : [];
  if (!folder || !service?.answers.some((a) => a.id === answer)) return [];
  const changes = changedSince(service, signed);
  const facts = answerFacts(service, answer);
  const origins = originsOf(folder, folders, root);
  const where = ({ place }: ChangedFact): string => {
    const fact = facts.get(place);
    if (!fact) return place;
    const { file, pointer } = originOf(origins, fact.pointer);
    return `${file} ${pointer}`;
  };
  return [
    `${id} ${answer}: signed off by ${by} on ${on}; ${changes.length === 0 ? 'unchanged' : 'changed since:'}`,
    ...changes.map((change) => `  ${where(change)} (${change.how})`),
  ];
}

/** Which answers were signed off, and what is another fact since: a line each. Nothing where nobody signed. */
export const saySigned = (folders: Folders, root: string, only: readonly string[]): string[] =>
  folders.signedOff.signedOff
    .filter(({ service }) => only.length === 0 || only.includes(service))
    .flatMap((signed) => sayOne(folders, root, signed));
