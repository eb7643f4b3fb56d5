import { DomHandler, Parser } from 'htmlparser2';

/** The parser takes time by the square of how deep tags are nested; browsers build some five hundred levels. */
const DEEPEST = 1_000;

class ShallowTree extends DomHandler {
  onTooDeep = (): void => undefined;

  override onopentag(name: string, attribs: Record<string, string>): void {
    super.onopentag(name, attribs);
    if (this.tagStack.length > DEEPEST) this.onTooDeep();
  }
}

/** Parses a page; of one that is nested deeper than any browser shows it, only what stands before that. */
export function parse(html: string): DomHandler['root'] {
  const tree = new ShallowTree();
  const parser = new Parser(tree);
  tree.onTooDeep = () => parser.pause();
  parser.end(html);
  return tree.root;
}
