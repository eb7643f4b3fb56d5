import { markup } from '../changes/markup.ts';
import type { Evidence } from '../../catalogue/entry.ts';
import { fragmentOf, titleOf } from './fragment.ts';
import type { Subject } from './speaker.ts';

const STYLE = markup`body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 sans-serif; overflow-wrap: anywhere; }
li { margin: .25em 0; }
blockquote { margin: .5em 0; padding-left: 1em; border-left: 3px solid; }
@media print { h2, h3 { break-after: avoid; } li, p { break-inside: avoid; } }`;

/** The same as a page of its own. It holds no script; its style is for screens and paper alone. */
export const pageOf = (subject: Subject, evidence: Evidence): string =>
  markup`<!DOCTYPE html>
<html lang="${subject.language}">
<head>
<meta charset="utf-8">
<title>${titleOf(subject)}</title>
<meta name="viewport" content="width=device-width">
<style>
${STYLE}
</style>
</head>
<body>
<main>
${fragmentOf({ ...subject, level: 1 }, evidence)}</main>
</body>
</html>
`.html;
