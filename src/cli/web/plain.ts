const SAME: readonly [RegExp, string][] = [
  // Controls, soft hyphens, marks without width or of direction, letters without a shape.
  [/[^\P{Cc}\s]|[\p{Cf}\p{Cs}\p{Co}\u115f\u1160\u2800\u3164\uffa0]/gu, ''],
  [/[\u2018\u2019\u201a\u201b\u2032`´]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[^\S\n]+/g, ' '],
  [/ ?\n[ \n]*/g, '\n'],
];

/** Normalizing takes time by the square of how many marks stand on one letter; no language has so many. */
const PILES = /(\p{M}{8})\p{M}+/gu;

/** A text with plain quotes, dashes and spaces, one line per block: what two prints of one wording have in common. */
export const plain = (text: string): string =>
  SAME.reduce(
    (t, [odd, usual]) => t.replace(odd, usual),
    text.replace(PILES, '$1').normalize('NFC'),
  ).trim();
