import { kindOfLink, type FactKind } from '../catalogue/freshness.ts';
import type { GoStep } from './steps.ts';

/** What the date on the screen of a rung stands behind. */
export const factKindOf = ({ link, mail, lines, rated }: GoStep): FactKind =>
  lines ? 'claim' : link || mail ? kindOfLink(rated?.confidence) : 'path';
