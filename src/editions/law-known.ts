import type { Answer } from '../catalogue/types.ts';

/** What is known of the law under an answer, in a word; nothing where the service offers a way and nobody asked. */
export type LawWord = 'right' | 'no right found' | 'not examined' | '';

/** A law that nobody examined is never told as one that gives no right. */
export function lawWord({ right, law }: Pick<Answer, 'right' | 'law'>): LawWord {
  if (right) return 'right';
  if (law === undefined) return '';
  return law === 'none-found' ? 'no right found' : 'not examined';
}
