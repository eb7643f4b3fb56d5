import type { DomHandler } from 'htmlparser2';

type Document = DomHandler['root'];
type ChildNode = Document['children'][number];

/** Anything in a parsed page. */
export type AnyNode = Document | ChildNode;
/** A tag. */
export type Element = Extract<ChildNode, { attribs: unknown }>;

const UNSEEN: readonly string[] = 'script style noscript template svg iframe nav dialog'.split(' ');
const BLOCKS: readonly string[] = (
  'address article aside blockquote br button dd div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hr label legend li main ol option p pre section summary table td th tr ul'
).split(' ');

/** Whether a node is an element (a script and a style are of a type of their own). */
export const isElement = (node: AnyNode): node is Element => 'attribs' in node;

const isHidden = ({ attribs }: Element): boolean =>
  'hidden' in attribs || attribs['aria-hidden'] === 'true';

const isUnseen = (node: AnyNode): boolean =>
  isElement(node) && (UNSEEN.includes(node.name) || isHidden(node));

const isTitle = (node: AnyNode): boolean => isElement(node) && node.name === 'title';

/** What is directly inside a node. */
export const childrenOf = (node: AnyNode): AnyNode[] => ('children' in node ? node.children : []);

/**
 * What a reader sees of some nodes, in its order, with a line break before and after every block; of a title only the
 * tag, as it is not on the page. Without recursion and in one pass: a page may be a megabyte of anything.
 */
export function* visible(nodes: readonly AnyNode[]): Generator<AnyNode | '\n'> {
  const rest: (AnyNode | '\n')[] = nodes.toReversed();
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next !== '\n' && isUnseen(next)) continue;
    yield next;
    if (next === '\n' || isTitle(next)) continue;
    const isBlock = isElement(next) && BLOCKS.includes(next.name);
    if (isBlock) yield '\n';
    if (isBlock) rest.push('\n');
    for (const child of childrenOf(next).toReversed()) rest.push(child);
  }
}
