import { sayingsOf } from '../catalogue/vocabulary.ts';
import { visit, type Check, type Problem } from './check.ts';
import { markProblems } from './marks.ts';

/** Sayings that the vocabulary lacks, and letters that name a right nobody gave. */
export const sayingsCheck: Check = {
  id: 'sayings',
  what: 'every saying is in the vocabulary of every language, and a letter has a right to name',
  why: 'a saying without words would be an empty line; a letter without a right would have a hole in it',
  run: ({ folders, languages, services }) => [
    ...Object.entries(folders.vocabulary).flatMap(([l, sayings]) =>
      markProblems(sayings, l, `vocabulary/${l}.json`),
    ),
    ...services.flatMap((s) => {
      const file = `services/${s.id}/service.json`;
      const problems: Omit<Problem, 'check'>[] = languages.flatMap((l) =>
        [...sayingsOf({ ...s, $schema: '' })]
          .filter((key) => folders.vocabulary[l]?.[key] === undefined)
          .map((key) => ({
            file,
            pointer: '',
            message: `"${key}" is not in vocabulary/${l}.json`,
            fix: `use one of ${inPart(folders.vocabulary[l] ?? {}, key)}; or add it there, in every language`,
          })),
      );
      visit({ ways: s.ways }, (value, pointer) => {
        if (!pointer.endsWith('/text') || value !== 'objection-letter') return;
        const [, , way = ''] = pointer.split('/');
        for (const a of s.answers.filter((x) => leads(s, x, way) && !x.right))
          problems.push({
            file,
            pointer,
            message: `the answer "${a.id}" leads to this letter and names no right`,
            fix: 'give the answer a "right", or use "opt-out-request"',
          });
      });
      return problems;
    }),
  ],
};

/** The ids that stand beside a saying: `free, paid, team` for `account.business`. */
const inPart = (sayings: Readonly<Record<string, string>>, key: string): string => {
  const [part = ''] = key.split('.');
  return Object.keys(sayings)
    .filter((other) => other.startsWith(`${part}.`))
    .map((other) => other.slice(part.length + 1))
    .join(', ');
};

type Service = Parameters<Check['run']>[0]['services'][number];

/** Whether a reader with this answer can come to a way. */
const leads = (s: Service, a: Service['answers'][number], way: string): boolean => {
  const first = [
    a.way,
    ...Object.values(a.accounts ?? {}),
    ...s.accounts.map((o) => o.way),
    ...s.helps,
    ...a.helps,
  ].filter((id) => id !== undefined);
  return first.some((id) => id === way || s.ways[id]?.then?.includes(way));
};
