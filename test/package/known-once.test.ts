import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Two words may stand side by side twice by chance. */
const FEWEST = 3;
const ROOMS = /^(catalogue|checks|cli|editions)\//;

/** The lists of words in a TypeScript text. */
function listsIn(text: string): string[] {
  const found: string[] = [];
  const see = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node) && node.elements.length >= FEWEST) {
      const words = node.elements.filter(ts.isStringLiteral).map((e) => e.text);
      if (words.length === node.elements.length) found.push(words.sort().join(', '));
    }
    ts.forEachChild(node, see);
  };
  see(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest));
  return found;
}

test('a list of words is seen', () => {
  const text = "const a = ['x', 'z', 'y'] as const; f({ b: ['x', 'y'], c: ['x', 'y', z] });";
  expect(listsIn(text)).toEqual(['x, y, z']);
});

test('no list of words is written twice', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const places = new Map<string, string[]>();
  for (const file of files.filter((f) => f.endsWith('.ts') && ROOMS.test(f)))
    for (const list of listsIn(readFileSync(`src/${file}`, 'utf8')))
      places.set(list, [...(places.get(list) ?? []), file]);
  expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
});
