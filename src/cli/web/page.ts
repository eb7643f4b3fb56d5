import { parse } from './parse.ts';
import { plain } from './plain.ts';
import { type AnyNode, childrenOf, type Element, isElement, visible } from './visible.ts';

/** What a reader sees of a page. */
export interface Page {
  title: string;
  /** Of the first level, the first few. */
  headings: string[];
  /** A field for a password, outside header and menus. */
  asksPassword: boolean;
  /** The visible text, a line per block. */
  text: string;
  /** Where it links to, sorted, without the part after `#`. */
  links: string[];
}

const FEW = 3;
/** `Node.TEXT_NODE` */
const TEXT = 3;

const pieceOf = (node: AnyNode | '\n'): string => {
  if (node === '\n') return node;
  return node.nodeType === TEXT && 'data' in node ? node.data : '';
};

const textOf = (nodes: readonly AnyNode[]): string =>
  plain([...visible(nodes)].map(pieceOf).join(''));

const innerText = (node: AnyNode): string => textOf(childrenOf(node));

/** Around these is what every page of a site has. */
const isAround = ({ name }: Element): boolean => ['header', 'footer', 'aside'].includes(name);

const isPassword = ({ name, attribs }: Element): boolean =>
  name === 'input' && attribs['type']?.toLowerCase() === 'password';

/** Whether one of the elements is a field for a password; in their order, so that each is looked at once. */
function asksPassword(elements: readonly Element[]): boolean {
  const around = new Set<AnyNode | null>();
  for (const element of elements)
    if (isAround(element) || around.has(element.parent)) around.add(element);
    else if (isPassword(element)) return true;
  return false;
}

function address({ attribs: { href } }: Element, base: string): string[] {
  if (href === undefined || !URL.canParse(href, base)) return [];
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? [url.href.replace(/#.*$/, '')] : [];
}

/**
 * Reads a page as it arrives; nothing in it is run.
 *
 * @param base its address, for the links
 */
export function readPage(html: string, base: string): Page {
  const tree: AnyNode[] = [parse(html)];
  const seen = [...visible(tree)].filter((node) => node !== '\n').filter(isElement);
  const named = (tag: string): Element[] => seen.filter(({ name }) => name === tag);
  return {
    title: named('title').slice(0, 1).map(innerText).join(''),
    headings: named('h1').slice(0, FEW).map(innerText),
    asksPassword: asksPassword(seen),
    text: textOf(tree),
    links: [...new Set(named('a').flatMap((link) => address(link, base)))].sort(),
  };
}
