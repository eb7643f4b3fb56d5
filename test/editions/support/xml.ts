import { createRequire } from 'node:module';

// A strict parser that comes with the library of the feeds.
const near = createRequire(createRequire(import.meta.url).resolve('feed'));
const { xml2js } = near('xml-js') as {
  xml2js: (text: string, options: { compact: false }) => { elements: Node[] };
};

interface Node {
  type: string;
  name?: string;
  attributes?: Record<string, string>;
  elements?: Node[];
  text?: string;
  cdata?: string;
}

/** An element of a parsed document. */
export class Element {
  readonly #node: Node;

  constructor(node: Node) {
    this.#node = node;
  }

  get name(): string | undefined {
    return this.#node.name;
  }

  get text(): string {
    return (this.#node.elements ?? []).map((n) => n.text ?? n.cdata ?? '').join('');
  }

  attribute(name: string): string | undefined {
    return this.#node.attributes?.[name];
  }

  all(name: string): Element[] {
    const inner = this.#node.elements ?? [];
    return inner.filter((n) => n.name === name).map((n) => new Element(n));
  }

  /** The only one of that name; throws where there is none, or more. */
  one(name: string): Element {
    const [first, ...more] = this.all(name);
    if (!first || more.length > 0) throw new Error(`${more.length + 1} ${name}?`);
    return first;
  }
}

/** The root of a document; throws where it is not well-formed. */
export function parseXml(text: string): Element {
  const [root] = xml2js(text, { compact: false }).elements.filter((n) => n.type === 'element');
  if (!root) throw new Error('no root element');
  return new Element(root);
}
