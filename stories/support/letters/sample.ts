import { GROUNDS, type LetterInput, type TemplateName } from '../../../src/letters.ts';

const SHORT = '-short';

/** One reader with most of what can be said, for any template. */
export function sampleFor(name: TemplateName): LetterInput {
  const short = name.endsWith(SHORT);
  return {
    purpose: (short ? name.slice(0, -SHORT.length) : name) as LetterInput['purpose'],
    channel: short ? 'form' : 'mail',
    day: '2026-12-30',
    service: 'Example',
    controller: 'Example Ireland Ltd',
    name: 'Ada Example',
    account: '@ada',
    grounds: [GROUNDS[0], 'sensitive', 'third'],
    ownWords: 'These are words of my own.',
    sent: '2026-11-25',
    deadline: '2026-12-29',
    newDeadline: '2027-01-13',
    authority: 'The authority',
    timeline: ['25 November 2026: objection sent', '29 December 2026: no answer'],
    enclosures: ['The objection', 'The confirmation of the form'],
    contested: true,
  };
}
