import type { Clock } from '../../deadlines/types.ts';

/** Whether the law sets the day for this very request; else it is a day we suggest. */
export const isLaw = ({ basis, for: asked }: Clock): boolean =>
  basis === 'statute' && ['objection', 'complaint'].includes(asked);
