import ts from 'typescript';

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const isImport =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}

const isOnlyType = (node: ts.Node): boolean =>
  ts.isImportTypeNode(node) ||
  (ts.isImportDeclaration(node) && Boolean(node.importClause?.isTypeOnly)) ||
  (ts.isExportDeclaration(node) && node.isTypeOnly);

/**
 * Every module that a TypeScript text names, for its values, its types or its effects, at once or later. An address
 * that is computed is none.
 *
 * @param which `run`: only those that are there when it runs, not for types alone
 */
export function importsIn(text: string, which: 'all' | 'run' = 'all'): string[] {
  const found: string[] = [];
  const see = (node: ts.Node): void => {
    const specifier = which === 'run' && isOnlyType(node) ? undefined : specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    ts.forEachChild(node, see);
  };
  see(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest));
  return found;
}
