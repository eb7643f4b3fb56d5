/** How many sources and open questions a screen has is known before any of them is loaded. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/catalogue/entry.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import { evidenceOf } from '../../src/catalogue/resolve.ts';
import { delivered } from '../../src/editions/delivered.ts';
import { answerFor, compile, firstOf } from '../../src/flow/compile.ts';
import { countedFacts, tally } from '../../src/flow/tally.ts';
import { entryOf, services } from '../support/catalogue.ts';

/** A country of each answer. */
const countriesOf = (entry: Entry): string[] => [
  ...new Map(WORLD.map((c) => [answerFor(entry, c).id, c])).values(),
];

describe.each(['en', 'de'])('%s', (language) => {
  test.each(services.map((s) => [s.id, s] as const))('%s', (id, service) => {
    const entry = entryOf(id, language);
    const evidence = evidenceOf(service);
    const { first, later } = delivered(entry, evidence, language);
    const kept = later.behind.split(' ');
    const letters = Object.fromEntries(countedFacts(first).map((key, i) => [key, kept[i] ?? '']));
    for (const country of WORLD) {
      const [, { step }] = firstOf(entry, country);
      const count = tally(step, step.facts, evidence.facts, language);
      const [, opening] = firstOf(first, country);
      expect(opening.step.answer?.behind, country).toBe(count);
    }
    for (const country of countriesOf(entry)) {
      const [whole, cut] = [entry, first].map((e) => Object.values(compile(e, country).states));
      const advice = ['', ...entry.accounts.map((a) => `account.${a.id}`)];
      for (const [i, { meta }] of (cut ?? []).entries())
        for (const account of advice) {
          const { step } = whole![i]!.meta;
          const facts = [...step.facts, account].filter((key) => /^(way|rung|account)\./.test(key));
          const count = tally(step, facts, evidence.facts, language);
          expect(tally(meta.step, facts, letters, language), meta.place).toBe(count);
        }
    }
  });
});
