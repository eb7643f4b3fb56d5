import { makeAim } from './page-aim.ts';
import { type Tree, readTree } from './page-tree.ts';

/** A visible link, its address resolved. */
export type Link = { text: string; href: string; target: string; rel: string };

/** What the page can be asked; runs inside the page, like `readTree`. */
function makeProbe(tree: Tree, place: ReturnType<typeof makeAim>) {
  function choose(value: string): string | undefined {
    const select = tree.visible('select')[0] as HTMLSelectElement | undefined;
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
    const anchors = tree.visible('a[href]') as HTMLAnchorElement[];
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
  return `(() => {
    const tree = (${readTree.toString()})();
    const place = (${makeAim.toString()})(tree);
    return (${makeProbe.toString()})(tree, place).${question}(...${JSON.stringify(args)});
  })()`;
}
