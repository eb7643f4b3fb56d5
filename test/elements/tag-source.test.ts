/** The copy of the catalogue that a list names: refused as the wizard refuses it, and then the built-in facts serve. */
import { expect, test } from 'vitest';
import { tagSource } from '../../src/elements/tag-source.ts';
import { COPY_DAY, ownFacts } from '../support/copies.ts';

const tagWith = (attributes: Record<string, string>): Element =>
  ({ getAttribute: (name: string) => attributes[name] ?? null }) as unknown as Element;

test('an address that is not https is refused once; the same facts are asked again', async () => {
  const said: string[] = [];
  const sourceOf = tagSource(
    tagWith({ catalogue: 'http://elsewhere.example/newer' }),
    ownFacts,
    () => COPY_DAY,
    (code) => said.push(code),
  );
  const source = sourceOf();
  expect((await source.entry('spotify', 'en')).id).toBe('spotify');
  expect((await source.index('en')).length).toBeGreaterThan(50);
  expect(sourceOf()).toBe(source);
  expect(said).toEqual(['catalogue']);
});
test('without a copy it is the built-in facts', () => {
  const sourceOf = tagSource(
    tagWith({}),
    ownFacts,
    () => COPY_DAY,
    () => undefined,
  );
  expect(sourceOf()).toBe(sourceOf());
});
