import { expect, test } from 'vitest';
import fc from 'fast-check';
import { sharedTexts } from '../../.config/shared-texts.ts';
import { services } from '../support/catalogue.ts';

/** What a module says. */
const read = async (source: string): Promise<unknown> => {
  const address = `data:text/javascript,${encodeURIComponent(source)}`;
  return ((await import(/* @vite-ignore */ address)) as { value: unknown }).value;
};

test('the catalogue is whole, and shorter by a fifth', async () => {
  const source = sharedTexts('value', services);
  const plain = JSON.stringify(services);
  expect(JSON.stringify(await read(source))).toBe(plain);
  expect(source.length).toBeLessThan(plain.length * 0.8);
});

test.each(['{"__proto__":"own"}', '{"a":{"__proto__":{"b":1}}}', '{",\\"__proto__":"own"}'])(
  'names that scripts read otherwise are names: %s',
  async (json) => {
    const value = JSON.parse(json) as unknown;
    expect(JSON.stringify(await read(sharedTexts('value', value)))).toBe(json);
  },
);

test('any value comes back', async () => {
  const text = fc.oneof(fc.string({ minLength: 28, maxLength: 34 }), fc.string());
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(text, fc.array(tie('tree')), fc.dictionary(text, tie('tree'))),
  }));
  await fc.assert(
    fc.asyncProperty(tree, async (value) => {
      const twice = [value, 'a text that is longer than thirty', value];
      expect(await read(sharedTexts('value', twice))).toEqual(JSON.parse(JSON.stringify(twice)));
    }),
    { numRuns: 50 },
  );
});
