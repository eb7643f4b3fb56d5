/**
 * AMP's own validator on every fragment of the static edition, and on the guide's `amp-iframe`. By hand, because it loads
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
import { ampPage, framed } from './page.mjs';

const { AMP_VALIDATOR, AMP_RULES } = process.env;
const amp = createRequire(import.meta.url)(resolve(AMP_VALIDATOR));
const validator = await amp.getInstance(resolve(AMP_RULES));

const flawsOf = (html) => validator.validateString(html).errors.map(({ message }) => message);

const folder = join(root, 'dist/static');
const names = readdirSync(folder).filter((name) => name.endsWith('.fragment.html'));
const found = [
  ...flawsOf(ampPage(framed, { frame: true })).map((flaw) => `amp-iframe: ${flaw}`),
  ...names.flatMap((name) =>
    flawsOf(ampPage(readFileSync(join(folder, name), 'utf8'))).map((flaw) => `${name}: ${flaw}`),
  ),
];
// A validator that finds nothing in these would find nothing anywhere.
for (const wrong of [
  '<script>0</script>',
  '<opt-out-wizard>Text</opt-out-wizard>',
  '<p style="color:red!important">',
])
  if (flawsOf(ampPage(wrong)).length === 0) found.push(`AMP takes ${wrong}`);
console.log(
  found.length > 0 ? found.join('\n') : `AMP takes ${names.length} fragments and the frame`,
);
process.exitCode = Number(found.length > 0);
