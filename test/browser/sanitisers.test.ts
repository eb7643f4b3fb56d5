import { describe, expect, test } from 'vitest';
import measured from '../../stories/guide/sanitisers.json' with { type: 'json' };
import { SANITISERS } from '../support/sanitisers.ts';
import { SNIPPETS } from '../support/snippets.ts';

/** What is left of a snippet; `html` is put where nothing runs. */
function leftOf(html: string, selector: string) {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const host = body.querySelector(selector);
  return {
    element: host !== null,
    attributes: [...(host?.attributes ?? [])].map(({ name }) => name),
    script: body.querySelector('script') !== null,
    links: body.querySelectorAll('a[href^="https://"]').length,
  };
}

const rows = Object.entries(SANITISERS).map(([name, sanitise]) => ({
  name,
  tag: leftOf(sanitise(SNIPPETS.tag.html), SNIPPETS.tag.selector),
  div: leftOf(sanitise(SNIPPETS.div.html), SNIPPETS.div.selector),
}));

describe('filters of HTML', () => {
  test('the guide says what they leave', () => expect(rows).toEqual(measured.rows));
  test.each(rows)('$name leaves one link that works, and no script', ({ tag, div }) => {
    for (const left of [tag, div]) expect([left.links, left.script]).toEqual([1, false]);
  });
});
