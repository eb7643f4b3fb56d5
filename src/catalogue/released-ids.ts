import type { ResolvedService } from './resolve.ts';
import type { ReleasedService } from './types.ts';

/** The ids of a service that stay once they are released. */
export const releasedIdsOf = (s: ResolvedService): Omit<ReleasedService, 'since'> => ({
  accounts: s.accounts.map((a) => a.id),
  answers: s.answers.map((a) => a.id),
  ways: Object.keys(s.ways),
  ...(s.aliases && { aliases: s.aliases }),
});
