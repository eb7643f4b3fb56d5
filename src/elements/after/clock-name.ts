import type { Clock } from '../../followup/clocks.ts';

/** A clock's name among those that a screen has loaded. */
export const nameOf = ({ regime, clock }: Clock): string => `${regime}/${clock}`;
