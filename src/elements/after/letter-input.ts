/** What a letter is made of: the record, what the reader typed, whom it is for. */
import { dayOf, isoOf } from '../../deadlines/day.ts';
import type { FollowUpState } from '../../followup/follow-up.machine.ts';
import type { FollowUpRecord, Happening } from '../../followup/record.ts';
import { GROUNDS, type LetterInput, type LetterOutcome, type Writer } from '../../letters/types.ts';
import type { RecipientsRow } from '../../letters/recipient.ts';
import type { AfterContext } from './views/after.view.ts';

/** Two weeks are usual for a second letter (law.md 3.4: Datenanfragen.de). */
const SECOND = 14;

/** What became of the objection, in the words of letters. */
const OUTCOME: Partial<Record<FollowUpState, LetterOutcome>> = {
  silent: 'none',
  refused: 'refused',
  broken: 'promised',
  identity: 'identity',
  extended: 'extended',
  partly: 'partly',
};

const lastOf = ({ events }: FollowUpRecord, ...types: Happening[]): string | undefined =>
  events.filter(({ type }) => types.includes(type)).at(-1)?.on;

/** The grounds that are ticked. */
export const groundsOf = ({ draft }: Pick<AfterContext, 'draft'>): string[] =>
  GROUNDS.filter((id) => draft[`ground.${id}`] === 'on');

type Typed = Pick<
  LetterInput,
  'name' | 'account' | 'mail' | 'child' | 'page' | 'ownWords' | 'readerAddress' | 'reference'
>;
const TYPED: readonly (keyof Typed)[] = [
  'name',
  'account',
  'mail',
  'child',
  'page',
  'ownWords',
  'readerAddress',
  'reference',
];

/** Who writes; a person without an account is one of them. */
function writerOf({ draft }: AfterContext): Pick<LetterInput, 'as' | 'hasAccount'> {
  const as = draft['as'] ?? 'self';
  return as === 'no-account' ? { as: 'self', hasAccount: false } : { as: as as Writer };
}

const set = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<T>;

/** All that a letter may hold; each takes what it needs. */
export function inputOf(
  ctx: AfterContext,
  to: Omit<RecipientsRow, 'regions'>,
  more: Pick<LetterInput, 'purpose' | 'channel'> & Partial<LetterInput>,
): LetterInput {
  const { record, now } = ctx.after;
  const { name: service = '', company = '' } = ctx.entry ?? {};
  const typed = Object.fromEntries(TYPED.map((key) => [key, ctx.draft[key]]));
  return {
    day: ctx.today,
    service,
    controller: to.controller ?? company,
    ...set({
      ...typed,
      controllerAddress: to.post,
      deadline: now.reply?.due,
      sent: record.filed,
      newDeadline: isoOf(dayOf(ctx.today) + SECOND),
      asked: lastOf(record, 'identity.asked') ?? ctx.today,
      answered: lastOf(record, 'refused', 'partly', 'confirmed') ?? ctx.today,
      outcome: OUTCOME[now.state],
    }),
    ...writerOf(ctx),
    grounds: groundsOf(ctx) as LetterInput['grounds'] & object,
    ...more,
  };
}
