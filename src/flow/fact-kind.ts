import { kindOfLink, type FactKind } from '../catalogue/freshness.ts';
import { kindOf, RUNGS } from './rungs.ts';
import type { GoStep } from './steps.ts';

/** What the date on the screen of a rung stands behind. */
export const factKindOf = (step: GoStep): FactKind =>
  RUNGS[kindOf(step)].dated ?? kindOfLink(step.rated?.confidence);
