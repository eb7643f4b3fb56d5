import type { Authority } from '../catalogue/authority.ts';

/**
 * Whether ordinary e-mail makes a valid complaint. `null` where that was not established: then, too, no mail is offered
 * as the way.
 */
export function takesEmail({ email }: Pick<Authority, 'email'>): boolean | null {
  if (!email) return null;
  if (email.use === 'contact') return null;
  return email.use === 'complaint' || email.use === 'complaint-with-form';
}
