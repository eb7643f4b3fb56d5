/** What WordPress's own filter of posts leaves of the snippets, beside what the guide says. */
import { execFileSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import measured from '../../stories/guide/sanitisers.json' with { type: 'json' };
import { leftOf } from '../support/left-of.ts';
import { SNIPPETS } from '../support/snippets.ts';

/** Where the table of the guide is not what the filter does. */
export function ksesFlaws(env) {
  const { tag, div } = SNIPPETS;
  const stored = execFileSync('php', [join(import.meta.dirname, 'kses.php')], {
    input: JSON.stringify([tag.html, div.html]),
    encoding: 'utf8',
    env,
  });
  const [ofTag, ofDiv] = JSON.parse(stored);
  const row = {
    name: 'WordPress, wp_kses_post',
    tag: leftOf(ofTag, tag.selector),
    div: leftOf(ofDiv, div.selector),
  };
  return isDeepStrictEqual(measured.wordpress, [row]) ? [] : [JSON.stringify(row)];
}
