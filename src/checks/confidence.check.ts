import { stronger, supported } from '../catalogue/confidence.ts';
import type { Confidence } from '../catalogue/types.ts';
import { visit, type Check, type Problem } from './check.ts';

/** Claims that are stronger than their sources. */
export const confidenceCheck: Check = {
  id: 'confidence',
  what: 'a typed confidence says no more than the sources support',
  why: 'typing it in is for saying less',
  run: ({ services }) =>
    services.flatMap((s) => {
      const problems: Omit<Problem, 'check'>[] = [];
      const { about, accounts, answers, formerly, labels, links, ways } = s;
      visit({ about, accounts, answers, formerly, labels, links, ways }, (value, pointer) => {
        const fact = value as { confidence?: Confidence; evidence?: string[] } | null;
        if (!fact?.confidence || !fact.evidence) return;
        const sources = fact.evidence.map((id) => s.sources[id]).filter((x) => x !== undefined);
        if (!stronger(fact.confidence, supported(sources))) return;
        const [, part = '', at = pointer] = /^\/(labels)(\/.*)/.exec(pointer) ?? [];
        problems.push({
          file: `services/${s.id}/${part || 'service'}.json`,
          pointer: `${at}/confidence`,
          message: `"${fact.confidence}" is more than the sources support`,
          fix: `leave it out, or "${supported(sources)}"`,
        });
      });
      return problems;
    }),
};
