import { templateName } from './template-name.ts';
import type { LetterInput, LetterNote, LetterSet, NoLetter, RegimeId } from './types.ts';

const GDPR: readonly RegimeId[] = ['eu-gdpr', 'uk-gdpr'];

/** The word that there is no letter, and who to ask; nothing where there is one. */
export function noLetter(set: LetterSet, input: LetterInput): NoLetter | undefined {
  if (input.as === 'heir')
    return GDPR.includes(set.regime)
      ? { kind: 'no-letter', why: 'not-covered', says: 'heir-not-covered' }
      : { kind: 'no-letter', why: 'not-examined', says: 'heir-not-examined' };
  if (set.templates[templateName(input)]) return undefined;
  const offers = set.regime === 'no-law' ? 'opt-out-request' : undefined;
  return {
    kind: 'no-letter',
    why: 'no-template',
    says: set.regime === 'tr-kvkk' ? 'turkish-identity' : 'no-such-letter',
    ...(offers && { offers }),
  };
}

const NEIGHBOURS: readonly RegimeId[] = ['us-ca', 'tr-kvkk', 'jp-appi', 'ar-25326', 'au-privacy'];
const WANTS_REASONS: readonly RegimeId[] = ['eu-gdpr', 'uk-gdpr', 'za-popia'];

/** What a writer is told beside the letter. */
export function notesFor(regime: RegimeId, input: LetterInput): LetterNote[] {
  const { as, purpose, grounds = [], ownWords = '' } = input;
  const told: Record<LetterNote, boolean> = {
    'without-reasons':
      purpose === 'objection' && WANTS_REASONS.includes(regime) && !grounds.length && !ownWords,
    'must-be-turkish': regime === 'tr-kvkk',
    'own-procedure': regime === 'kr-pipa' && purpose === 'objection',
    'parent-not-examined': as === 'parent' && !GDPR.includes(regime),
    'page-owner': as === 'page-owner',
    'neighbouring-right': NEIGHBOURS.includes(regime) && purpose === 'objection',
  };
  return (Object.keys(told) as LetterNote[]).filter((note) => told[note]);
}
