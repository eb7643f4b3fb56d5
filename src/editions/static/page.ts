import type { LinkAddress } from '../../catalogue/checked.ts';
import { Markup, markup } from '../changes/markup.ts';
import { languageAttributes } from '../language-attributes.ts';
import { titleOf } from './fragment.ts';
import type { Subject } from './speaker.ts';

const STYLE = markup`body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 sans-serif; overflow-wrap: anywhere; }
li { margin: .25em 0; }
blockquote { margin: .5em 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
@media print { h2, h3 { break-after: avoid; } li, p { break-inside: avoid; } }`;

/** The headings of a fragment start at level 2, those of a page at 1. */
const raised = ({ html }: Markup): Markup =>
  new Markup(
    html.replace(/(<\/?h)([2-6])>/g, (_, tag: string, level: string) => `${tag}${+level - 1}>`),
  );

/**
 * The same as a page of its own. It holds no script; its style is for screens and paper alone.
 *
 * @param oembed the address of the answer that a system gets in which somebody pastes the page's address
 */
export const pageOf = (subject: Subject, fragment: Markup, oembed?: LinkAddress): string =>
  markup`<!DOCTYPE html>
<html ${languageAttributes(subject.language)}>
<head>
<meta charset="utf-8">
<title>${titleOf(subject)}</title>
<meta name="viewport" content="width=device-width">
${
  oembed &&
  markup`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${titleOf(subject)}">\n`
}<style>
${STYLE}
</style>
</head>
<body>
<main>
${raised(fragment)}</main>
</body>
</html>
`.html;
