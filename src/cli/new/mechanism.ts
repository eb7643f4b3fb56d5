import type { Control, LabelsFile, Language, Link, Verdict, Way } from '../../catalogue/types.ts';
import { UNWRITTEN } from '../../checks/translation/translation-flaws.ts';
import type { Wanted } from './wanted.ts';

/** The source that every fact of a skeleton names. */
export const SOURCE = 'source-1';
/** What every fact of a skeleton carries. */
export const evidence: string[] = [SOURCE];

/** The parts of a service that depend on how one objects. */
export interface Mechanism {
  /** How it is asked for. */
  hint: string;
  verdict: Verdict;
  /** The way of every answer. */
  way?: string;
  /** Ways that help where there is none. */
  helps?: string[];
  links?(wanted: Wanted): Record<string, Link>;
  ways?(wanted: Wanted): Record<string, Way>;
  /** Words on their screen, by the control they sit on. */
  labels?: Readonly<Record<string, Control>>;
}

/** What no way does. It is our conclusion, whatever the source says. */
export const limits: Way['limits'] = {
  says: ['future-only', 'trained-models'],
  evidence,
  confidence: 'inferred',
};

/** An address on the service’s host that is still to be found. */
export const unwrittenLink = ({ hosts: [host = ''] }: Wanted, to: Link['to']): Link => ({
  url: `https://${host}/${UNWRITTEN}`,
  to,
  evidence,
});

/**
 * The labels of a mechanism, still to be copied from the screen. Where a language of readers is not among those in which
 * somebody knows them, a note describes each.
 *
 * @param spoken languages of readers
 */
export const labelsOf = (
  { labels = {} }: Mechanism,
  { languages }: Wanted,
  spoken: readonly Language[],
): LabelsFile =>
  Object.fromEntries(
    Object.entries(labels).map(([id, control]) => [
      id,
      {
        control,
        ...(spoken.some((l) => !languages.includes(l)) && { means: `label-${id}` }),
        in: Object.fromEntries(languages.map((l) => [l, { says: UNWRITTEN, evidence }])),
      },
    ]),
  );
