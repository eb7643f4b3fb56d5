/** What a person sees of a page, read through open shadow roots and slots. */
export type Tree = ReturnType<typeof readTree>;

/**
 * Runs inside the page and is sent there as text, so it uses nothing from outside itself.
 * Text that is only there for screen readers, cut to a pixel, does not count as visible.
 */
export function readTree() {
  const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TEXTAREA', 'OPTION']);

  function childrenOf(node: Node): Node[] {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
      return node.assignedNodes({ flatten: true });
    if (node instanceof HTMLDetailsElement && !node.open)
      return [...node.children].filter((child) => child.localName === 'summary').slice(0, 1);
    const parent = node instanceof Element ? (node.shadowRoot ?? node) : node;
    return [...parent.childNodes];
  }

  function isCut(style: CSSStyleDeclaration, box: DOMRect) {
    return style.overflow !== 'visible' && style.position === 'absolute' && box.width <= 1;
  }

  function isShown(element: Element) {
    const style = getComputedStyle(element);
    if (style.display === 'contents') return true;
    return element.checkVisibility() && !isCut(style, element.getBoundingClientRect());
  }

  function isVisible(element: Element): boolean {
    if (!isShown(element) || getComputedStyle(element).visibility !== 'visible') return false;
    const boxes = [...element.getClientRects()];
    return boxes.some(({ width, height }) => width > 0 && height > 0) && hasShownParents(element);
  }

  function hasShownParents(element: Element): boolean {
    const root = element.getRootNode();
    const parent = element.assignedSlot ?? element.parentElement ?? (root as ShadowRoot).host;
    return !parent || (isShown(parent) && hasShownParents(parent));
  }

  function elements(node: Node = document.documentElement): Element[] {
    const below = childrenOf(node).flatMap((child) => elements(child));
    return node instanceof Element ? [node, ...below] : below;
  }

  function rawText(node: Node, parent?: Element): string {
    if (node instanceof Text)
      return parent && getComputedStyle(parent).visibility === 'visible' ? node.data : '';
    if (!(node instanceof Element) || silent.has(node.nodeName) || !isShown(node)) return '';
    if (node instanceof HTMLBRElement) return ' ';
    if (node instanceof HTMLSelectElement) return ` ${node.selectedOptions[0]?.label ?? ''} `;
    const inside = childrenOf(node)
      .map((child) => rawText(child, node))
      .join('');
    return /^(inline|contents)$/.test(getComputedStyle(node).display) ? inside : ` ${inside} `;
  }

  const text = (node: Node) => rawText(node).replace(/\s+/g, ' ').trim();

  const visible = (selector: string) =>
    elements().filter((element) => element.matches(selector) && isVisible(element));

  return { elements, visible, text };
}
