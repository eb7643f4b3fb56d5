/**
 * An ESLint rule: what becomes the address of a link, of code or of a request is a literal, or of a type that only a
 * check makes (`src/catalogue/checked.ts`). A text that nobody looked at does not pass `npm run lint`.
 */
import type { Rule } from 'eslint';
import ts from 'typescript';

interface Expression {
  readonly type: string;
}
interface Services {
  program: ts.Program | null;
  esTreeNodeToTSNodeMap: { get(node: Expression): ts.Node };
  getTypeAtLocation(node: Expression): ts.Type;
}

/** Attributes and properties with which a browser opens, loads or sends something. */
const NAMES = [
  ...['href', 'xlink:href', 'src', 'srcset', 'srcdoc', 'action', 'formaction', 'formAction'],
  ...['data', 'poster', 'ping', 'background', 'manifest'],
];
const ATTRIBUTE = new RegExp(String.raw`(?:^|\s)\.?(?:${NAMES.join('|')})=["']?[^"'<>\s]*$`, 'i');

/** Functions and classes whose first argument is an address. */
const CALLS =
  /^(?:(?:window|globalThis|self)\.)?(?:fetch|open|importScripts|Request|EventSource|WebSocket|(?:Shared)?Worker)$/;
const GOES = /(?:^|\.)(?:location\.(?:assign|replace)|sendBeacon|serviceWorker\.register)$/;
/** What they give is safe as a part of an address, or as one. */
const SAFE = ['encodeURIComponent', 'URL.createObjectURL'];
/** Addresses of the page and of the code itself. */
const OWN = ['location.href', 'document.baseURI', 'import.meta.url'];
/** What begins so is on a host that is written out, whatever follows. */
const HOST = /^https:\/\/[\w.-]+[/?]/;

/** The name of the property by which a type says what was checked; see `Checked`. */
const isMark = (property: ts.Symbol): boolean =>
  property.escapedName.toString().startsWith('__@checked@');

/** Whether a text of this type was looked at, or written by us. */
function isChecked(type: ts.Type): boolean {
  const { flags } = type;
  if (type.isUnion()) return type.types.every(isChecked);
  if (flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike))
    return true;
  if (
    flags &
    (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.UniqueESSymbol | ts.TypeFlags.Never)
  )
    return true;
  if (!(flags & ts.TypeFlags.TemplateLiteral)) return isBranded(type);
  const { texts, types } = type as ts.TemplateLiteralType;
  return HOST.test(texts[0] ?? '') || types.every(isChecked);
}

const isBranded = (type: ts.Type): boolean =>
  type.isUnion()
    ? type.types.some(isBranded)
    : Boolean(type.flags & ts.TypeFlags.Intersection) && type.getProperties().some(isMark);

/** `a.b.c` of what is called; nothing for anything else. */
function nameOf(callee: Expression): string {
  const { name, object, property } = callee as Partial<
    Record<'object' | 'property', Expression>
  > & { name?: string };
  if (callee.type === 'Identifier') return name ?? '';
  if (callee.type === 'MetaProperty') return 'import.meta';
  return callee.type === 'MemberExpression' && object && property
    ? `${nameOf(object)}.${nameOf(property)}`
    : '';
}

const startsOnHost = (template: Expression): boolean =>
  HOST.test(
    (template as unknown as { quasis: { value: { raw: string } }[] }).quasis[0]?.value.raw ?? '',
  );

export const checkedAddress: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { makers: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    messages: {
      unchecked:
        'Nobody has looked at what goes to "{{to}}": take a checked type of src/catalogue/checked.ts.',
      named: 'Which attribute this sets is not known: list the names, none of them an address.',
      made: 'Only a function that checks makes this type; see "makers" in .config/eslint.config.js.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices as unknown as Services;
    const [{ makers = [] } = {}] = context.options as [{ makers?: string[] }?];
    const isMaker = makers.some((file) => context.filename.replaceAll('\\', '/').endsWith(file));

    const typeOf = (node: Expression): ts.Type => {
      const type = services.getTypeAtLocation(node);
      return services.program?.getTypeChecker().getBaseConstraintOfType(type) ?? type;
    };
    const isSafe = (node: Expression): boolean => {
      const inner = node as unknown as Record<string, Expression & Expression[]>;
      switch (node.type) {
        case 'TemplateLiteral':
          return startsOnHost(node) || inner['expressions']!.every(isSafe);
        case 'MemberExpression':
          return OWN.includes(nameOf(node)) || isChecked(typeOf(node));
        case 'ConditionalExpression':
          return isSafe(inner['consequent']!) && isSafe(inner['alternate']!);
        case 'LogicalExpression':
        case 'BinaryExpression':
          return isSafe(inner['left']!) && isSafe(inner['right']!);
        case 'CallExpression':
          return SAFE.includes(nameOf(inner['callee']!)) || isChecked(typeOf(node));
        default:
          return isChecked(typeOf(node));
      }
    };
    const hold = (to: string, node: Expression | undefined): void => {
      if (node && !isSafe(node)) context.report({ node, messageId: 'unchecked', data: { to } });
    };
    const isAddress = (name: Expression): boolean => {
      const { value, name: identifier } = name as { value?: unknown; name?: string };
      return NAMES.includes(typeof value === 'string' ? value : (identifier ?? ''));
    };
    const setsAttribute = (name: Expression, value: Expression | undefined): void => {
      const type = typeOf(name);
      const names = (type.isUnion() ? type.types : [type]).map((one) =>
        one.isStringLiteral() ? one.value : undefined,
      );
      if (names.includes(undefined)) context.report({ node: name, messageId: 'named' });
      else if (names.some((one) => NAMES.includes(one?.toLowerCase() ?? '')))
        hold('setAttribute', value);
    };
    const called = ({
      callee,
      arguments: given,
    }: {
      callee: Expression;
      arguments: Expression[];
    }): void => {
      const name = nameOf(callee);
      if (CALLS.test(name) || GOES.test(name) || name === 'chunk') hold(name, given[0]);
      if (name === 'URL' && !isMaker) for (const part of given) hold(name, part);
      if (/\.setAttribute$/.test(name) && given[0]) setsAttribute(given[0], given[1]);
      if (/\.setAttributeNS$/.test(name) && given[1]) setsAttribute(given[1], given[2]);
      if (name === 'Object.assign')
        for (const each of given)
          for (const { key, value } of (
            each as { properties?: { key: Expression; value: Expression }[] }
          ).properties ?? [])
            if (key && isAddress(key)) hold('Object.assign', value);
    };
    const made = (node: Expression, type: ts.Type, from?: ts.Type): void => {
      if (!isMaker && isBranded(type) && !(from && isChecked(from)))
        context.report({ node, messageId: 'made' });
    };
    const asserted = (node: { type: string; expression: Expression }): void =>
      made(node, services.getTypeAtLocation(node), services.getTypeAtLocation(node.expression));
    return {
      ImportExpression: ({ source }) => hold('import', source),
      CallExpression: (node) => called(node),
      NewExpression: (node) => called(node),
      AssignmentExpression({ left, right }) {
        const { property } = left as { property?: Expression };
        if (property && isAddress(property)) hold(nameOf(property), right);
        if (/(?:^|\.)location$/.test(nameOf(left))) hold('location', right);
      },
      TemplateLiteral({ quasis, expressions }) {
        let text = '';
        for (const [i, expression] of expressions.entries()) {
          text += quasis[i]?.value.raw ?? '';
          const [attribute] = ATTRIBUTE.exec(text) ?? [];
          if (attribute) hold(attribute.trim(), expression);
          text += '-';
        }
      },
      TSAsExpression: asserted,
      TSTypeAssertion: asserted,
      TSTypePredicate(node: {
        type: string;
        typeAnnotation?: { typeAnnotation: Expression } | null;
      }) {
        if (node.typeAnnotation)
          made(node, services.getTypeAtLocation(node.typeAnnotation.typeAnnotation));
      },
    };
  },
};
