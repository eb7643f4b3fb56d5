import type { HTMLString } from '@viz-js/viz';
import { asXml } from '../../editions/changes/xml.ts';

/** Text as it may stand in XML. */
export const escaped = (text: string): string =>
  asXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A line of an HTML-like label. Graphviz takes `\N` for the name of the node, and `\\N` for what it says. */
export const plain = (line: string): string => escaped(line).replaceAll('\\', '\\\\');

/** The same in bold. */
export const bold = (line: string): string => `<B>${plain(line)}</B>`;

/** A label of some lines, which begin at the left: so it looks right in another font than the measured one. */
export const label = (lines: readonly string[]): HTMLString => ({
  html: lines.map((line) => `${line}<BR ALIGN="LEFT"/>`).join(''),
});
