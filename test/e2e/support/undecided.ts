/** What axe cannot decide by itself, and why that is no fault. */
export interface Undecided {
  rule: string;
  /** What axe says of it, one of these. */
  says: readonly string[];
  /** The elements it is said of, as a selector. */
  on: string;
  why: string;
}

const CONTRAST = 'color-contrast';

/** Every result that axe leaves open on a page of Storybook is one of these; each of these is left open somewhere. */
export const UNDECIDED: readonly Undecided[] = [
  {
    rule: CONTRAST,
    says: ['nonBmp'],
    on: '[aria-hidden=true]',
    why: 'Signs like ✓ and ○ are no text; a word stands beside each.',
  },
  {
    rule: CONTRAST,
    says: ['bgOverlap', 'imgNode'],
    on: '.picture text',
    why: 'Words of the machine lie on boxes of the same picture; test/browser/flow-map-picture.test.ts has their contrast.',
  },
  {
    rule: CONTRAST,
    says: ['elmPartiallyObscured'],
    on: '.matrix :is(td, a, span)',
    why: 'Cells pass below the heads that stay; they have the colours of those that do not.',
  },
  {
    rule: CONTRAST,
    says: ['shortTextContent'],
    on: 'td',
    why: 'A figure alone has the ink of the longer ones beside it.',
  },
  {
    rule: CONTRAST,
    says: ['imgNode'],
    on: '#storybook-docs svg text',
    why: 'Text beside the bars has the ink of the page.',
  },
];
