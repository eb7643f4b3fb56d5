/** Attributes that hold words or an address. */
const SPEAKING = /^(?:href|title|aria-label|src|d|datetime|value|download|placeholder)$/;

function attribute({ name, value }: Attr): string {
  if (!SPEAKING.test(name)) return `${name}="${value}"`;
  return value.trim() === '' ? `${name}=""` : name;
}

/** What a tree is made of, whatever it says: its elements and attributes, and where there are words. */
export function markupOf(node: Node): string {
  if (node instanceof Text) return node.data.trim() && 'words';
  if (node instanceof Element) {
    const attributes = [...node.attributes].map(attribute).join(' ');
    return `<${node.localName} ${attributes}>${within(node)}</>`;
  }
  return node instanceof DocumentFragment ? within(node) : '';
}

const within = ({ childNodes }: Node): string => [...childNodes].map(markupOf).join('');
