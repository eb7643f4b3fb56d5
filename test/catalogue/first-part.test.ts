import { describe, expect, test } from 'vitest';
import { firstPart, openingOf } from '../../src/catalogue/first-part.ts';
import { splitWords } from '../../src/i18n/parts.ts';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { compile, compilePart } from '../../src/flow/compile.ts';
import { countriesOf, entryOf, services } from '../support/catalogue.ts';

/** What is folded in on the first screen: its readings come later. */
const fold = (step: unknown): unknown =>
  JSON.parse(JSON.stringify(step), (key, value: unknown) =>
    (key === 'readings' || key === 'gaps') && Array.isArray(value) ? [] : value,
  );

const large = services.map((s) => entryOf(s.id, 'de')).filter((e) => openingOf(e) !== e);

describe('the first part of an entry', () => {
  test('exists for the large ones', () => {
    expect(large.map((e) => e.id)).toContain('facebook');
    expect(large.map((e) => e.id)).not.toContain('slack');
  });
  test.each(large)('$id: its flow is the beginning of the whole one, state by state', (entry) => {
    const first = firstPart(entry);
    for (const country of countriesOf(entry))
      for (const today of [undefined, '2035-01-01']) {
        const whole = compile(entry, country, today);
        const part = compilePart(first, country, today);
        // On a day on which its address is stale, the first screen may need the rest.
        if (!part && today) continue;
        const { initial, states } = part!;
        expect(initial).toBe(whole.initial);
        for (const [id, state] of Object.entries(states)) {
          expect(fold(state.meta.step), id).toEqual(fold(whole.states[id]?.meta.step));
          expect(whole.states[id]?.on).toMatchObject(state.on);
        }
      }
  });
  test.each(large)('$id: is well below the whole', (entry) => {
    const size = (value: unknown) => JSON.stringify(value).length;
    expect(size(firstPart(entry))).toBeLessThan(size(entry) * 0.7);
  });
});

test('words are split without loss', () => {
  for (const words of Object.values(readWords())) {
    const { first, rest } = splitWords(words);
    expect({ ...first, ...rest }).toEqual(words);
    expect(Object.keys(first).length + Object.keys(rest).length).toBe(Object.keys(words).length);
  }
});
