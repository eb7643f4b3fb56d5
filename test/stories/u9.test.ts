import { test } from 'vitest';
import { usages } from '../../stories/support/translate/usage.ts';
import { sentencesIn } from '../../stories/support/translate/vocabulary.ts';
test('x', { timeout: 200000 }, () => {
  const t = Date.now();
  let found: ReadonlyMap<string, unknown> = new Map();
  for (const f of usages('2026-11-26')) found = f;
  console.log(found.size, Date.now() - t, 'ms');
  console.log(
    Object.keys(sentencesIn('en'))
      .filter((k) => !found.has(k))
      .join(' '),
  );
});
