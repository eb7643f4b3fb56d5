import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const plugin = new URL('../../src/editions/wordpress/plugin/includes/', import.meta.url);
const code = (name: string): string => readFileSync(new URL(name, plugin), 'utf8');

test('in WordPress nobody but who may write any HTML says where facts come from or where reports go', () => {
  const [, list = ''] = /return array\( ([^)]+) \)/.exec(code('attributes.php')) ?? [];
  expect(list.split(', ')).toEqual([
    ...["'service'", "'region'", "'lang'", "'device'", "'heading-level'", "'color-scheme'"],
  ]);
  // The filter of texts and the shortcode know no other list.
  expect(code('kses.php')).toContain('array_merge( opt_out_wizard_attributes()');
  expect(code('tag.php')).toContain('opt_out_wizard_clean( $given )');
  for (const name of ['kses.php', 'tag.php', 'block.php', 'embed.php'])
    expect(code(name)).not.toMatch(/catalogue|report/);
});

test('nobody can write what stands in place of a tag of the classic editor: it differs each time', () => {
  expect(code('classic.php')).toMatch(
    /class="opt-out-wizard-' \. bin2hex\( random_bytes\( 8 \) \)/,
  );
});

test('a service is read once a page, however often an author names it', () => {
  expect(code('links.php')).toContain('static $known = array();');
  expect(code('links.php')).toContain('array_unique( $named )');
});

test('what it writes may stand in a paragraph, which a list would end', () => {
  expect(code('tag.php')).not.toMatch(/<(ul|li|p|div)\b/);
});
