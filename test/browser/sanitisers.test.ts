import { isLink } from '../../src/catalogue/safe-link.ts';
import { describe, expect, test } from 'vitest';
import measured from '../../stories/guide/sanitisers.json' with { type: 'json' };
import { snippetFor, SYSTEM_IDS } from '../../src/editions/snippet/systems.ts';
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

const FORM = 'https://help.instagram.com/contact/233964459562201';
const choices = {
  attributes: { service: 'instagram', region: 'DE', lang: 'de' },
  links: isLink(FORM) ? [{ url: FORM, text: 'Metas Formular' }] : [],
  properties: { '--opt-out-accent': '#7a1f1f' },
  firstScreen: '<style>p { color: red }</style><p>First screen</p>',
};
/** What the snippet builder writes for texts; a shortcode is no HTML, and a frame has no links. */
const written = SYSTEM_IDS.filter(
  (id) => !['wordpress-plugin', 'frame', 'static'].includes(id),
).map((id) => [id, snippetFor(id, choices)[0]?.code ?? ''] as const);

describe('what the snippet builder writes', () => {
  test.each(written)('for %s keeps its link under every filter', (id, code) => {
    for (const [name, sanitise] of Object.entries(SANITISERS)) {
      const { links, script } = leftOf(sanitise(code), 'a');
      expect([links, script], name).toEqual([1, false]);
    }
    const { element, attributes } = leftOf(
      SANITISERS['DOMPurify']!(code),
      '[data-opt-out-wizard=instagram]',
    );
    if (id.startsWith('wordpress')) {
      expect(element).toBe(true);
      expect(attributes).toEqual(['data-opt-out-wizard', 'data-region', 'data-lang']);
    }
  });
});
