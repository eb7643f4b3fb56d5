import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../stories/support/custom-properties.ts';
import { themeCss, themes, type Theme } from '../../stories/support/themes.ts';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is written or drawn on what, and the least contrast of WCAG 2.2 AA (1.4.3, 1.4.11). */
const PAIRS: readonly [on: string, what: string, least: number][] = [
  ['surface', 'ink', 4.5],
  ['surface', 'muted', 4.5],
  ['surface', 'accent', 4.5],
  ['surface', 'control', 3],
  ['wash', 'ink', 4.5],
  ['wash', 'muted', 4.5],
  ['accent', 'on-accent', 4.5],
];

describe.each(Object.entries<Theme>(themes))('%s', (_, { properties, scheme }) => {
  const of = (name: string): string | undefined => {
    const key = `--opt-out-${name}`;
    const usual = scheme === 'light' ? COLOURS[key as keyof typeof COLOURS] : undefined;
    return properties[key] ?? usual;
  };
  test.each(PAIRS)('on %s, %s', (on, what, least) => {
    const [ground, text] = [of(on), of(what)];
    if (!ground || !text) throw new Error(`a dark theme must set ${on} and ${what}`);
    expect(contrast(ground, text)).toBeGreaterThanOrEqual(least);
  });
  test('is CSS to copy', () => {
    for (const [name, value] of Object.entries(properties))
      expect(themeCss(properties)).toContain(`  ${name}: ${value};\n`);
  });
});
