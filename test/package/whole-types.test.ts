import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = resolve('dist/types');
/** The entries; what several share stands in files with a hash in their names. */
const entries = readdirSync(folder)
  .filter((name) => /^[a-z]+\.d\.ts$/.test(name))
  .map((name) => resolve(folder, name));
const program = ts.createProgram(entries, {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  types: [],
  skipLibCheck: true,
});
const checker = program.getTypeChecker();

/** What a name stands for, imports and re-exports left. */
const meant = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const exported = (file: string): ts.Symbol[] => {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return module ? checker.getExportsOfModule(module).map(meant) : [];
};

const isOurs = (node: ts.Node): boolean => node.getSourceFile().fileName.startsWith(folder);

/** The names of types in a declaration, without what a class keeps to itself and its heirs. */
function namesIn(node: ts.Node): ts.Node[] {
  const isOwn =
    ts.canHaveModifiers(node) &&
    ts
      .getModifiers(node)
      ?.some((m) =>
        [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].includes(m.kind),
      );
  if (isOwn) return [];
  const own = ts.isTypeReferenceNode(node)
    ? [node.typeName]
    : ts.isExpressionWithTypeArguments(node)
      ? [node.expression]
      : [];
  const inside: ts.Node[] = [];
  ts.forEachChild(node, (child) => void inside.push(...namesIn(child)));
  return [...own, ...inside];
}

const open = new Set(entries.flatMap(exported));

/** A type with a name of ours that no entry exports. */
const isHidden = (symbol: ts.Symbol | undefined): symbol is ts.Symbol =>
  symbol !== undefined &&
  !open.has(symbol) &&
  !(symbol.flags & ts.SymbolFlags.TypeParameter) &&
  (symbol.declarations ?? []).some(isOurs);

function hiddenIn(symbol: ts.Symbol): string[] {
  const names = (symbol.declarations ?? []).filter(isOurs).flatMap(namesIn);
  return names
    .map((name) => checker.getSymbolAtLocation(name))
    .map((found) => found && meant(found))
    .filter(isHidden)
    .map((found) => found.name);
}

test('there are types to look at (else: npm run build)', () =>
  expect(open.size).toBeGreaterThan(100));

test('whatever an exported type names is exported, too', { timeout: 60_000 }, () => {
  const hidden = [...open].flatMap((symbol) =>
    hiddenIn(symbol).map((name) => `${name}, in ${symbol.name}`),
  );
  expect([...new Set(hidden)].sort()).toEqual([]);
});
