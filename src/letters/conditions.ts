import { OUTCOMES, type LetterInput } from './types.ts';

const GIVEN = [
  'account',
  'answered',
  'asked',
  'authorityAddress',
  'child',
  'controllerAddress',
  'deadline',
  'law',
  'mail',
  'name',
  'newDeadline',
  'page',
  'profile',
  'readerAddress',
  'reference',
] as const;
const LISTS = ['enclosures', 'timeline'] as const;
const SAID = ['companyFirst', 'consent', 'contested', 'mayPassName'] as const;

/** On what a part of a template may depend. */
export const CONDITIONS: readonly string[] = [
  ...GIVEN,
  ...LISTS,
  ...SAID,
  ...OUTCOMES,
  ...[
    'grounds',
    'own',
    'reasons',
    'sensitive',
    'others',
    'parent',
    'page-owner',
    'non-user',
    'locked-out',
  ],
];

/** The conditions that hold for what a writer said. Nothing is assumed. */
export function conditionsOf(input: LetterInput): Set<string> {
  const { grounds = [], outcome = 'none' } = input;
  const holds: Record<string, boolean> = {
    ...Object.fromEntries(GIVEN.map((key) => [key, Boolean(input[key])])),
    ...Object.fromEntries(LISTS.map((key) => [key, Boolean(input[key]?.length)])),
    ...Object.fromEntries(SAID.map((key) => [key, input[key] === true])),
    [outcome]: true,
    grounds: grounds.length > 0,
    own: Boolean(input.ownWords),
    reasons: grounds.length > 0 || Boolean(input.ownWords),
    sensitive: grounds.includes('sensitive'),
    others: grounds.includes('minors') || grounds.includes('third'),
    parent: input.as === 'parent',
    'page-owner': input.as === 'page-owner',
    'non-user': input.hasAccount === false,
    'locked-out': input.as === 'locked-out',
  };
  return new Set(CONDITIONS.filter((key) => holds[key]));
}
