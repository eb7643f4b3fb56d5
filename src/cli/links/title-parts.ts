import type { Page } from '../web/page.ts';

/** Title and first headings in lower case, the title also in the parts that `|`, `-`, `•` or `:` hold apart. */
export const titleParts = ({ title, headings }: Page): string[] =>
  [title, ...title.split(/\s+[|•·-]\s+|:\s+/), ...headings].map((s) => s.toLowerCase().trim());
