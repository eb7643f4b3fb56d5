import type { ResolvedService } from '../catalogue/resolve.ts';
import { WORLD } from '../catalogue/regions.ts';
import type { LetterSet } from '../letters/types.ts';
import {
  establishedOf,
  recipientFor,
  representativeFor,
  type RecipientsRow,
} from '../letters/recipient.ts';
import { module } from './module.ts';

type Says = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Countries with the same recipient stand in one row. */
function recipientsOf(service: ResolvedService): RecipientsRow[] {
  const rows = new Map<string, RecipientsRow>();
  for (const country of WORLD) {
    const representative = representativeFor(service, country);
    const here = {
      ...establishedOf(recipientFor(service, country)),
      ...(representative && { representative }),
    };
    const key = JSON.stringify(here);
    rows.set(key, { ...here, regions: [...(rows.get(key)?.regions ?? []), country] });
  }
  return [...rows.values()];
}

/** Letters and whom they are for, by path without `.js`. */
export function letterValues(
  sets: readonly LetterSet[],
  says: Says,
  services: readonly ResolvedService[],
): Map<string, unknown> {
  const languages: Record<string, string[]> = {};
  for (const { regime, language } of sets) (languages[regime] ??= []).push(language);
  return new Map<string, unknown>([
    ...Object.entries(languages).map(([regime, have]): [string, unknown] => [
      `letters/have/${regime}`,
      have,
    ]),
    ...sets.map((set): [string, unknown] => [`letters/${set.regime}.${set.language}`, set]),
    ...Object.entries(says).map(([language, own]): [string, unknown] => [
      `letters/says/${language}`,
      own,
    ]),
    ...services.map((s): [string, unknown] => [`letters/to/${s.id}`, recipientsOf(s)]),
  ]);
}

/**
 * The same as modules: `letters/<regime>.<language>.js` for one law's letters, `letters/says/<language>.js` for what a
 * reader is told beside them, `letters/to/<service>.js` for whom they are for, `letters/have/<regime>.js` for which there
 * are.
 */
export const letterFiles = (
  sets: readonly LetterSet[],
  says: Says,
  services: readonly ResolvedService[],
): Map<string, string> =>
  new Map(
    [...letterValues(sets, says, services)].map(([path, value]) => [`${path}.js`, module(value)]),
  );
