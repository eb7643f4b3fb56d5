import { about, de } from '../../support/words.ts';

/**
 * Answers of the page that a reader changes in the list of answers: what must be loaded for the new one, the answer as
 * it stands, the question, what is chosen, and the next heading.
 */
export const CHANGED: readonly (readonly [
  path: string,
  answer: string,
  question: string,
  to: string,
  next: string,
])[] = [
  [
    'services/facebook.de',
    'Instagram',
    de['ask.service'],
    'facebook',
    about(de, 'Facebook')('ask.account'),
  ],
  [
    'lists/regions.de.f',
    'Deutschland',
    de['ask.region'],
    'FR',
    about(de, 'Instagram')('ask.account'),
  ],
];
