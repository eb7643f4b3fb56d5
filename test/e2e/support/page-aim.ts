import type { Tree } from './page-tree.ts';

/** A name as JSON: an exact text, or a pattern. */
export type Name = { text: string } | { pattern: string; flags: string };

/** Where to point at something, or why that is not possible yet. */
type Place = { x: number; y: number } | { problem: string };

/** Finds where a person would click; runs inside the page, like `readTree`. */
export function makeAim(tree: Tree) {
  const pressable =
    'button,a[href],summary,label,input[type=button],input[type=submit],' +
    '[role=button],[role=link],[role=radio],[role=checkbox],[role=tab],[role=option]';

  function namesOf(element: Element) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
    const value = element instanceof HTMLInputElement ? element.value : '';
    return [element.ariaLabel, labels, tree.text(element), value]
      .map((name) => name?.replace(/\s+/g, ' ').trim())
      .filter((name): name is string => Boolean(name));
  }

  function isNamed(element: Element, name: Name) {
    return namesOf(element).some((own) =>
      'text' in name ? own === name.text : new RegExp(name.pattern, name.flags).test(own),
    );
  }

  function topAt(x: number, y: number) {
    let found = document.elementFromPoint(x, y);
    for (;;) {
      const inner = found?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner.getRootNode() !== found?.shadowRoot) return found;
      found = inner;
    }
  }

  function place(name: Name): Place {
    const named = tree.visible(pressable).filter((element) => isNamed(element, name));
    const target = named.find((element) => !element.matches(':disabled'));
    if (!target) return { problem: named.length > 0 ? 'it is disabled' : missing() };
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = [...target.getClientRects()].find(({ width, height }) => width * height > 0)!;
    const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    const top = topAt(x, y);
    if (top && tree.elements(target).includes(top)) return { x, y };
    return { problem: `${top?.nodeName.toLowerCase() ?? 'nothing'} covers it` };
  }

  function missing() {
    const names = tree.visible(pressable).map((element) => namesOf(element)[0]);
    return `the page shows ${names.map((name) => `“${name}”`).join(', ') || 'nothing to press'}`;
  }

  return place;
}
