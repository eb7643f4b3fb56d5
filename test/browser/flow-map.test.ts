import axe from 'axe-core';
import { render } from 'lit';
import { expect, test } from 'vitest';
import { services } from '../../src/catalogue.ts';
import { factsPage } from '../../stories/support/facts/page.ts';

const show = (service: string, answer: string): HTMLElement => {
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  render(factsPage(service, answer)({}, { globals: { language: 'en' } }), place);
  return place;
};

const pages = services.flatMap((s) => s.answers.map((a) => [s.id, a.id] as const));

test.each(pages)(
  'the page of facts %s/%s shows every step, and no link in it is broken',
  (service, answer) => {
    const place = show(service, answer);
    expect(place.textContent).toContain('Screen by screen');
    for (const { hash } of place.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      expect(place.querySelector(`[id="${hash.slice(1)}"]`), hash).not.toBeNull();
  },
);

// One page a service: all pages are made of the same templates.
test.each(services)(
  'a page of $id has no violation',
  { timeout: 30_000 },
  async ({ id, answers }) => {
    const place = show(id, answers[0]?.id ?? '');
    const { violations } = await axe.run(place, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map((v) => `${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
  },
);
