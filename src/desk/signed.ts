import type { SignOff } from '../catalogue/types.ts';
import type { ChangedFact } from './sign-off.ts';

/** Whether an answer was signed off, and what is another fact since. */
export interface Signed extends Partial<Pick<SignOff, 'by' | 'on'>> {
  /** Of what it says now. */
  fingerprint: string;
  changes?: ChangedFact[];
}
