import { describe, expect, test } from 'vitest';
import measured from '../../stories/guide/sanitisers.json' with { type: 'json' };
import { SANITISERS } from '../support/sanitisers.ts';

const LINK =
  '<p><a href="https://help.instagram.com/contact/233964459562201">Instagram: Metas Formular</a></p>';
const SCRIPT = '<script type="module" src="https://news.example/opt-out-wizard/embed.js"></script>';
const TAG = `<opt-out-wizard service="instagram" region="de" lang="de">${LINK}</opt-out-wizard>${SCRIPT}`;
const DIV = `<div data-opt-out-wizard="instagram" data-region="de">${LINK}</div>${SCRIPT}`;

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
  tag: leftOf(sanitise(TAG), 'opt-out-wizard'),
  div: leftOf(sanitise(DIV), '[data-opt-out-wizard]'),
}));

describe('filters of HTML', () => {
  test('the guide says what they leave', () => expect(rows).toEqual(measured.rows));
  test.each(rows)('$name leaves one link that works, and no script', ({ tag, div }) => {
    for (const left of [tag, div]) expect([left.links, left.script]).toEqual([1, false]);
  });
});
