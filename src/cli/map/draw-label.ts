import type { HTMLString } from '@viz-js/viz';

/** Text as it may stand in XML and in Graphviz’s HTML-like labels. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A label of some lines, which begin at the left: so it looks right in another font than the measured one. */
export const label = (lines: readonly string[]): HTMLString => ({
  html: lines.map((line) => `${line}<BR ALIGN="LEFT"/>`).join(''),
});

/** A line in bold. */
export const bold = (line: string): string => `<B>${escaped(line)}</B>`;
