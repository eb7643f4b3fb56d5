import { cleanLine, cleanText } from './clean.ts';
import { GROUNDS, OUTCOMES, OWN_WORDS_MOST, type GroundId, type LetterInput } from './types.ts';

/** What a writer types in one line. */
export const LINES = [
  'service',
  'controller',
  'name',
  'account',
  'mail',
  'profile',
  'child',
  'page',
  'reference',
  'authority',
  'law',
] as const;
/** What a writer types in several. */
export const TEXTS = [
  'controllerAddress',
  'authorityAddress',
  'readerAddress',
  'ownWords',
] as const;
const ONE_OF = {
  purpose: [
    ...['objection', 'opt-out-request', 'reminder', 'identity-reply'],
    ...['refusal-reply', 'company-complaint', 'complaint'],
  ],
  channel: ['form', 'mail', 'post'],
  as: ['self', 'locked-out', 'parent', 'page-owner', 'heir'],
  outcome: OUTCOMES,
} as const;

function mustBeOneOf(what: string, value: string | undefined, list: readonly string[]): void {
  if (value !== undefined && !list.includes(value))
    throw new RangeError(`There is no ${what} "${value}"; there are ${list.join(', ')}.`);
}

const cleaned = (
  input: LetterInput,
  keys: readonly (keyof LetterInput)[],
  clean: (text: string) => string,
): Partial<LetterInput> =>
  Object.fromEntries(
    keys.flatMap((key) => (typeof input[key] === 'string' ? [[key, clean(input[key])]] : [])),
  );

/**
 * What a writer said, cleaned by the one rule of `clean.ts`. Grounds stand once each, in the order of the list.
 *
 * @throws RangeError for an id there is not, own words that are too long, a limit that is no number
 */
export function checkInput(input: LetterInput): LetterInput {
  mustBeOneOf('purpose', input.purpose, ONE_OF.purpose);
  mustBeOneOf('channel', input.channel, ONE_OF.channel);
  mustBeOneOf('writer', input.as, ONE_OF.as);
  mustBeOneOf('outcome', input.outcome, ONE_OF.outcome);
  for (const id of input.grounds ?? []) mustBeOneOf('ground', id, GROUNDS);
  const { limit = null } = input;
  if (limit !== null && !(Number.isInteger(limit) && limit > 0))
    throw new RangeError(`A limit is a whole number of characters, or null; not ${limit}.`);
  const out = {
    ...input,
    ...cleaned(input, LINES, cleanLine),
    ...cleaned(input, TEXTS, (text) => cleanText(text).trim()),
    grounds: GROUNDS.filter((id: GroundId) => input.grounds?.includes(id)),
    timeline: input.timeline?.map(cleanLine).filter(Boolean) ?? [],
    enclosures: input.enclosures?.map(cleanLine).filter(Boolean) ?? [],
  };
  if ((out.ownWords?.length ?? 0) > OWN_WORDS_MOST)
    throw new RangeError(`Own words are at most ${OWN_WORDS_MOST} characters long.`);
  return out;
}
