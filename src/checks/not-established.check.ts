import { owesNotes } from '../catalogue/languages.ts';
import type { NotEstablished } from '../catalogue/not-established.ts';
import { hasBegun } from '../catalogue/partial-date.ts';
import { unplain } from './plain.check.ts';
import type { Catalogue, Check, Problem } from './check.ts';

type Found = Omit<Problem, 'check'>;

const FILE = 'not-established.json';

function flawsIn(
  { id, found, lookedAt, sources }: NotEstablished,
  { services, folders, languages, today }: Catalogue,
): string[] {
  const dates = [lookedAt, ...sources.flatMap(({ seen }) => seen ?? [])];
  return [
    ...services
      .filter((s) => s.id === id || s.aliases?.includes(id))
      .map((s) => `"${id}" has an entry: ${s.id}`),
    ...languages
      .filter((l) => owesNotes(folders.languages, l, id) && !found[l])
      .map((l) => `"found" is missing in "${l}"`),
    ...Object.entries(found).flatMap(([language, text]) => {
      const problem = unplain(text, language);
      return problem === undefined ? [] : [`"found" ${problem}`];
    }),
    ...(sources.length === 0 ? ['nothing was read'] : []),
    ...dates.filter((date) => !hasBegun(date, today)).map((date) => `${date} has not passed`),
  ];
}

/** What was looked for in vain, and has an entry after all, or says nothing. */
export const notEstablishedCheck: Check = {
  id: 'not-established',
  what: 'each service that was looked for in vain says what was read and when, and has no entry',
  why: 'readers would be told that nothing is known where something is',
  run: (catalogue) =>
    catalogue.folders.notEstablished.services.flatMap((service, i): Found[] =>
      flawsIn(service, catalogue).map((message) => ({
        file: FILE,
        pointer: `/services/${i}`,
        message,
        fix: 'take it out where there is an entry; otherwise write down what you read',
      })),
    ),
};
