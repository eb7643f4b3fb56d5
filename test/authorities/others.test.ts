/** Who is competent besides the reader's own authority, and that each of them is led to. */
import { describe, expect, test } from 'vitest';
import { authorities, others, pick } from '../../src/authorities.ts';
import type { AuthoritiesFile, Place } from '../../src/catalogue/authority.ts';

const fileOf = (country: string): AuthoritiesFile => {
  const found = authorities.find((file) => file.country === country);
  if (!found) throw new Error(country);
  return found;
};
/** No part said, and each part that has records. */
const partsOf = ({ country, authorities: all }: AuthoritiesFile): (Place | undefined)[] => [
  undefined,
  ...new Set(all.map(({ place }) => place).filter((place) => place !== country)),
];
const FEDERAL = ['de-bfdi', 'de-bfd-ekd', 'de-katholisch', 'de-rundfunk'];

test.each<[country: string, part: Place | undefined, ids: string[]]>([
  ['DE', undefined, FEDERAL],
  ['DE', 'DE-BY', ['de-by-blfd', ...FEDERAL]],
  ['DE', 'DE-HH', FEDERAL],
  ['US', undefined, []],
  ['US', 'US-CA', ['us-ca-ag']],
  ['US', 'US-TX', []],
  ['CA', 'CA-QC', []],
  ['AT', undefined, []],
  ['IE', undefined, []],
])('%s %s: %j', (country, part, ids) =>
  expect(
    others(fileOf(country), part)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort()),
);

describe.each(authorities.map((file) => [file.country, file] as const))('%s', (_, file) => {
  test('every record is on a screen: as the reader’s own, or led to from it', () => {
    const led = partsOf(file).flatMap((subdivision) => {
      const own = pick(file, { subdivision });
      return [...(own.status === 'found' ? [own.authority] : []), ...others(file, subdivision)];
    });
    expect(new Set(led)).toEqual(new Set(file.authorities));
  });
  test('each body that is no company leads to the one that is offered for it', () => {
    for (const subdivision of partsOf(file))
      for (const other of others(file, subdivision).filter(({ role }) => role === 'special'))
        for (const about of other.about ?? [])
          expect(pick(file, { subdivision, about })).toMatchObject({
            status: 'found',
            authority: { id: other.id },
            aboutExamined: true,
          });
  });
  test('nobody is led into another part of the country, nor to their own authority again', () => {
    for (const subdivision of partsOf(file)) {
      const own = pick(file, { subdivision });
      for (const { place, id } of others(file, subdivision)) {
        expect([file.country, subdivision]).toContain(place);
        if (own.status === 'found') expect(id).not.toBe(own.authority.id);
      }
    }
  });
});
