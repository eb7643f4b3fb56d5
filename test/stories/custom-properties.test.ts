import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS, LENGTHS, propertiesIn } from '../../stories/support/custom-properties.ts';
import { themes } from '../../stories/support/themes.ts';

const long = (colour: string): string => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

test('every custom property of the element has a control, with its default', () => {
  const source = readFileSync('src/elements/wizard.element.ts', 'utf8');
  const named = [...source.matchAll(/@cssprop \[(--opt-out-[\w-]+)=(\S+)\]/g)].map(
    ([, name, value = '']) => [name, long(value)],
  );
  const lengths = Object.entries(LENGTHS).map(([name, value]) => [name, `${value}em`]);
  expect(named).toEqual([...Object.entries(COLOURS), ...lengths]);
  expect(source.match(/@cssprop/g)).toHaveLength(named.length);
});

test('the defaults are those of the style sheet', () => {
  const sheet = readFileSync('src/elements/wizard.styles.ts', 'utf8');
  for (const [name, value] of Object.entries(COLOURS)) {
    const [, light = ''] = new RegExp(`var\\(${name}, (#[\\da-f]+)\\)`).exec(sheet) ?? [];
    expect(long(light), name).toBe(value);
  }
  for (const [name, value] of Object.entries(LENGTHS))
    expect(sheet).toContain(`var(${name}, ${value}em)`);
});

test('what is set is written as CSS, what is not is left out', () => {
  const set = { '--opt-out-radius': 1.5, '--opt-out-space': 1, '--opt-out-ink': '', service: 'x' };
  expect(propertiesIn(set)).toEqual({ '--opt-out-radius': '1.5em' });
});

test('a theme sets custom properties only', () => {
  for (const { properties } of Object.values(themes))
    expect(propertiesIn(properties)).toEqual(properties);
});
