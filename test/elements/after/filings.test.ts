import { expect, test } from 'vitest';
import { entry, services } from '../../../src/catalogue.ts';

test('a way that sends an objection for another service names it: what was sent is named so', () => {
  const known = services.map(({ id }) => id);
  const also = services.flatMap(({ id }) =>
    Object.entries(entry(id, 'en').ways).filter(
      ([way, { result }]) => way.startsWith('also-') && result === 'filed',
    ),
  );
  expect(also.length).toBeGreaterThan(3);
  for (const [, way] of also) expect(known).toContain(way.for);
});
