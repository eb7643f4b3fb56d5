/** Pages as AMP asks for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../.tools/run.mjs';

const guide = readFileSync(join(root, 'stories/guide/other-editions.mdx'), 'utf8');

/** The frame, as the guide says. */
export const [framed] = /<amp-iframe[^]*<\/amp-iframe>/.exec(guide);

/** What AMP asks of every page. */
const hidden = ['-webkit-', '-moz-', '-ms-', '']
  .map((prefix) => `${prefix}animation:-amp-start 8s steps(1,end) 0s 1 normal both`)
  .join(';');
const frames = ['-webkit-', '-moz-', '-ms-', '-o-', '']
  .map((prefix) => `@${prefix}keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}`)
  .join('');
const shown = ['-webkit-', '-moz-', '-ms-', '']
  .map((prefix) => `${prefix}animation:none`)
  .join(';');
const library = (name, more = '') =>
  `<script async${more} src="https://cdn.ampproject.org/v0${name}.js"></script>`;

/** A page around HTML; `frame` where an `amp-iframe` is in it. */
export function ampPage(body, { frame = false } = {}) {
  const more = frame ? library('/amp-iframe-0.1', ' custom-element="amp-iframe"') : '';
  return `<!doctype html><html amp lang="en"><head><meta charset="utf-8">
${library('')}${more}<title>An article</title><link rel="canonical" href="https://news.example/article">
<meta name="viewport" content="width=device-width"><style amp-boilerplate>body{${hidden}}${frames}</style>
<noscript><style amp-boilerplate>body{${shown}}</style></noscript></head><body>${body}</body></html>`;
}
