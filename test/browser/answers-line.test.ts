/** The dots between the answers: none at an edge of the line, whatever the width, the language, the direction. */
import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { OptOutWizard } from '../../src/index.ts';
import { inside, mount } from '../support/mount.ts';

const WIDTHS = [280, 320, 360, 390, 430, 520, 768, 1280];

/** Where a part of an answer stands. */
function boxOf(span: Element, from: number, to: number): DOMRect {
  const range = document.createRange();
  const walker = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const all = texts.flatMap((text) => [...text.data].map((_, i) => [text, i] as const));
  range.setStart(...all.at(from)!);
  const [text, i] = all.at(to)!;
  range.setEnd(text, i + 1);
  return range.getBoundingClientRect();
}

/** What is wrong with the dots of a line, as sentences. */
function flaws(element: OptOutWizard, isRtl: boolean): string[] {
  const line = inside(element).querySelector('.answers')!;
  const edge = line.getBoundingClientRect();
  const before = (box: DOMRect): number => (isRtl ? box.right - edge.right : edge.left - box.left);
  return [...line.children].flatMap((span, i, all) => {
    const text = span.textContent;
    const words = boxOf(span, i > 0 ? 2 : 0, -1);
    const cut = before(words) > 1 ? [`“${text}” is cut off`] : [];
    if (i === 0) return cut;
    const dot = boxOf(span, 0, 0);
    const begins =
      span.getBoundingClientRect().top >= all[i - 1]!.getBoundingClientRect().bottom - 1;
    const isSeen = before(dot) < dot.width;
    return [
      ...cut,
      ...(begins && isSeen ? [`a dot begins the line of “${text}”`] : []),
      ...(!begins && before(dot) > 0 ? [`no dot before “${text}”`] : []),
    ];
  });
}

const log = [{ key: 'account', event: 'choose.professional' }];

describe.each(['en', 'de', 'ar-XB'])('%s', (lang) => {
  test.each([{ log: [{ key: 'account', event: 'choose.one' }] }, { log }, { log: [] }])(
    'no dot ends or begins a line: %j',
    async (settings) => {
      const element = await mount({ service: 'instagram', region: 'DE', lang, ...settings });
      // What hangs over the edge is not seen.
      expect(getComputedStyle(inside(element).querySelector('.answers')!).overflowX).toBe('hidden');
      let wrapped = 0;
      for (const width of WIDTHS) {
        await page.viewport(width, 844);
        expect(flaws(element, lang === 'ar-XB'), String(width)).toEqual([]);
        const line = inside(element).querySelector('.answers')!;
        const [first, last] = [line.firstElementChild!, line.lastElementChild!];
        if (last.getBoundingClientRect().top > first.getBoundingClientRect().top) wrapped++;
      }
      if (settings.log.length > 0) expect(wrapped).toBeGreaterThan(0);
    },
  );
});
