import { load } from 'cheerio';
import { plain } from './plain.ts';
import { type AnyNode, type Element, isElement, visible } from './visible.ts';

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

const textOf = (root: AnyNode): string => plain([...visible(root)].map(pieceOf).join(''));

/** Around these is what every page of a site has. */
const isAround = ({ name }: Element): boolean => ['header', 'footer', 'aside'].includes(name);

function isInside(node: Element, test: (outer: Element) => boolean): boolean {
  for (let at: AnyNode | null = node.parent; at; at = at.parent)
    if (isElement(at) && test(at)) return true;
  return false;
}

const isPassword = (element: Element): boolean =>
  element.name === 'input' &&
  element.attribs['type']?.toLowerCase() === 'password' &&
  !isInside(element, isAround);

function address({ name, attribs }: Element, base: string): string[] {
  const href = name === 'a' ? attribs['href'] : undefined;
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
  const $ = load(html);
  const root = $.root()[0] as AnyNode;
  const seen = [...visible(root)].filter((node) => node !== '\n').filter(isElement);
  return {
    title: plain($('head > title').first().text()),
    headings: seen
      .filter(({ name }) => name === 'h1')
      .slice(0, FEW)
      .map(textOf),
    asksPassword: seen.some(isPassword),
    text: textOf(root),
    links: [...new Set(seen.flatMap((element) => address(element, base)))].sort(),
  };
}
