/**
 * Drupal's and TYPO3's own filters, beside what the guide says they leave, and what the snippet builder writes for the
 * two under each of them: a link for every reader, and no code as text. By hand; `filters.php` says which folders it
 * asks for.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { load } from 'cheerio';
import { snippetFor } from '../../src/editions/snippet/systems.ts';
import measured from '../../stories/guide/sanitisers.json' with { type: 'json' };
import { leftOf } from '../support/left-of.ts';
import { SNIPPETS } from '../support/snippets.ts';
import { CHOICES } from '../wordpress/cases.mjs';

const filtered = (list) =>
  Object.entries(
    JSON.parse(
      execFileSync('php', [join(import.meta.dirname, 'filters.php')], {
        input: JSON.stringify(list),
        encoding: 'utf8',
      }),
    ),
  );
const { tag, div } = SNIPPETS;
const rows = filtered([tag.html, div.html]).map(([name, [ofTag, ofDiv]]) => ({
  name,
  tag: leftOf(ofTag, tag.selector),
  div: leftOf(ofDiv, div.selector),
}));
const flaws = isDeepStrictEqual(measured.php, rows) ? [] : [JSON.stringify(rows)];

const choices = { ...CHOICES, properties: { '--opt-out-accent': '#7a1f1f' } };
for (const system of ['drupal', 'typo3']) {
  const [article] = snippetFor(system, choices);
  for (const [name, [left]] of filtered([article.code])) {
    if (!name.toLowerCase().startsWith(system)) continue;
    const $ = load(left);
    $('script, style').remove();
    const text = $.text().trim();
    if (text !== CHOICES.links[0].text || $('a[href^="https://"]').length !== 1)
      flaws.push(`${name} leaves ${left}`);
  }
}
console.log(
  flaws.length > 0 ? `WRONG: ${flaws.join('\n')}` : 'the filters leave what the guide says',
);
process.exitCode = Number(flaws.length > 0);
