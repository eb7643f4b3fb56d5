/** The box of one service inside the list: the wizard, under a name of its own, so that no other version serves it. */
import { openWizard } from '../open-wizard.ts';
import { heldBy } from '../properties.ts';
import type { Source } from '../source.ts';
import { Tag } from '../tag.element.ts';

const NAME = 'opt-out-checklist-box';

/** What the page may style of it. */
const PARTS =
  'answers, choice, choices, copy, copy-button, find, primary, secondary, select, move, schematic, stuck, acts, advice, foot, back, list';

class NestedBox extends Tag {
  protected async load(): Promise<{ openWizard: typeof openWizard }> {
    return Promise.resolve({
      openWizard: (tag, outfit) => openWizard(tag, { ...outfit, isAsked: true }),
    });
  }
}

/** What a box takes from its list. */
export interface BoxLook {
  region: string;
  lang: string;
  'heading-level': string;
  'color-scheme': string;
}

/** Makes the box of a service. */
export function nestedBox(service: string, source: Source): HTMLElement {
  if (!customElements.get(NAME)) customElements.define(NAME, NestedBox);
  const box = document.createElement(NAME);
  box.setAttribute('service', service);
  box.setAttribute('exportparts', PARTS);
  heldBy(box).source = source;
  return box;
}

/** Sets what differs only, so that nothing is loaded again. */
export function dress(box: HTMLElement, look: BoxLook): void {
  for (const [name, value] of Object.entries(look) as [string, string][])
    if (value && box.getAttribute(name) !== value) box.setAttribute(name, value);
}
