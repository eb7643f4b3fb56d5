import { type Tree, readTree } from './page-tree.ts';

/** A visible link, its address resolved. */
export type Link = { text: string; href: string; target: string; rel: string };

/** A name as JSON: an exact text, or a pattern. */
export type Name = { text: string } | { pattern: string; flags: string };

/** Where to point at something, or why that is not possible yet. */
export type Place = { x: number; y: number } | { problem: string };

/** What the page can be asked; runs inside the page, like `readTree`. */
export function makeProbe(tree: Tree) {
  const pressable =
    'button,a[href],summary,label,input[type=button],input[type=submit],' +
    '[role=button],[role=link],[role=radio],[role=checkbox],[role=tab],[role=option]';
  const visible = (selector: string) =>
    tree.elements().filter((element) => element.matches(selector) && tree.isVisible(element));

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
    const named = visible(pressable).filter((element) => isNamed(element, name));
    const target = named.find((element) => !element.matches(':disabled'));
    if (!target) return { problem: named.length > 0 ? 'it is disabled' : missing() };
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = target.getClientRects()[0]!;
    const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    const top = topAt(x, y);
    if (top && tree.elements(target).includes(top)) return { x, y };
    return { problem: `${top?.nodeName.toLowerCase() ?? 'nothing'} covers it` };
  }

  function missing() {
    const names = visible(pressable).map((element) => namesOf(element)[0]);
    return `the page shows ${names.map((name) => `“${name}”`).join(', ') || 'nothing to press'}`;
  }

  function choose(value: string): string | undefined {
    const select = visible('select')[0] as HTMLSelectElement | undefined;
    if (!select) return 'the page shows no select';
    const values = [...select.options].map((option) => option.value);
    if (!values.includes(value)) return `the select offers ${values.join(', ')}`;
    select.focus();
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return undefined;
  }

  function heading() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.matches('h1,h2,h3,h4,h5,h6,[role=heading]') ? tree.text(active) : '';
  }

  function links(): Link[] {
    const anchors = visible('a[href]') as HTMLAnchorElement[];
    return anchors.map((a) => ({ text: tree.text(a), href: a.href, target: a.target, rel: a.rel }));
  }

  const text = () => tree.text(document.body);
  const errors = () => (globalThis as { pageErrors?: string[] }).pageErrors ?? null;

  return { place, choose, heading, links, text, errors };
}

/** The questions and their answers. */
export type Probe = ReturnType<typeof makeProbe>;

/** The expression that asks the page one question, for engines that take JavaScript as text. */
export function probeSource(question: keyof Probe, ...args: unknown[]) {
  return `(${makeProbe})((${readTree})()).${question}(...${JSON.stringify(args)})`;
}
