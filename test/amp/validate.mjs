/**
 * AMP's own validator on every fragment of the static edition, and on the frame as `amp-iframe`. By hand, because it loads
 * its rules from AMP's host unless it is given a copy:
 *
 *     AMP_VALIDATOR=<folder of the package amphtml-validator> AMP_RULES=<validator_wasm.js> node test/amp/validate.mjs
 *
 * The package `next` of version 15 has a copy of the rules in `dist/compiled/amphtml-validator`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { root } from '../../.tools/run.mjs';

const { AMP_VALIDATOR, AMP_RULES } = process.env;
const amp = createRequire(import.meta.url)(resolve(AMP_VALIDATOR));
const validator = await amp.getInstance(resolve(AMP_RULES));

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
const page = (body, head = '') => `<!doctype html><html amp lang="en"><head><meta charset="utf-8">
${library('')}${head}<title>An article</title><link rel="canonical" href="https://news.example/article">
<meta name="viewport" content="width=device-width"><style amp-boilerplate>body{${hidden}}${frames}</style>
<noscript><style amp-boilerplate>body{${shown}}</style></noscript></head><body>${body}</body></html>`;
const flawsOf = (html) => validator.validateString(html).errors.map(({ message }) => message);

const query = 'service=instagram&region=de&lang=de';
const frame = `<amp-iframe width="640" height="354" layout="responsive" resizable
sandbox="allow-scripts allow-same-origin allow-popups"
src="https://frames.news.example/opt-out-wizard/frame.html?${query}">
<a placeholder href="https://help.instagram.com/contact/233964459562201">Metas Formular</a>
<div overflow tabindex="0" role="button" aria-label="Mehr">Mehr</div></amp-iframe>`;
const withFrame = page(frame, library('/amp-iframe-0.1', ' custom-element="amp-iframe"'));

const folder = join(root, 'dist/static');
const names = readdirSync(folder).filter((name) => name.endsWith('.fragment.html'));
const found = [
  ...flawsOf(withFrame).map((flaw) => `amp-iframe: ${flaw}`),
  ...names.flatMap((name) =>
    flawsOf(page(readFileSync(join(folder, name), 'utf8'))).map((flaw) => `${name}: ${flaw}`),
  ),
];
// A validator that finds nothing in these would find nothing anywhere.
for (const wrong of [
  '<script>0</script>',
  '<opt-out-wizard>Text</opt-out-wizard>',
  '<p style="color:red!important">',
])
  if (flawsOf(page(wrong)).length === 0) found.push(`AMP takes ${wrong}`);
console.log(
  found.length > 0 ? found.join('\n') : `AMP takes ${names.length} fragments and the frame`,
);
process.exitCode = Number(found.length > 0);
