/** The box of one service inside the list: the wizard, under a name of its own, so that no other version serves it. */
import { openWizard } from '../open-wizard.ts';
import type { Properties } from '../properties.ts';
import type { Source } from '../source.ts';

/** A name that another script, or another version, has taken is left to it. */
let name: string | undefined;
function defined(): string {
  if (name !== undefined) return name;
  name = 'opt-out-checklist-box';
  for (let tries = 0; tries < 9 && customElements.get(name); tries++) name += '-';
  customElements.define(name, NestedBox);
  return name;
}

/** What the page may style of it. */
const PARTS =
  'answers, choice, choices, copy, copy-button, find, primary, secondary, select, move, schematic, stuck, acts, advice, foot, back, list';

class NestedBox extends HTMLElement {
  readonly #inside = document.createElement('div');
  #isOpening = false;
  declare source: Source;

  constructor() {
    super();
    this.#inside.append(document.createElement('slot'));
    this.attachShadow({ mode: 'open' }).append(this.#inside);
  }

  connectedCallback(): void {
    if (this.#isOpening) return;
    this.#isOpening = true;
    void openWizard(this, {
      box: this.#inside,
      spoken: this.source.spoken,
      isAsked: true,
    });
  }
}

/** What a box takes from its list. */
export interface BoxLook {
  region: string;
  lang: string;
  'heading-level': string;
  'color-scheme': string;
  'report-to': string;
  device: string;
}

/** Makes the box of a service. */
export function nestedBox(service: string, source: Source): HTMLElement {
  const box = document.createElement(defined()) as HTMLElement & Pick<Properties, 'source'>;
  box.setAttribute('service', service);
  box.setAttribute('exportparts', PARTS);
  box.source = source;
  return box;
}

/** Sets what differs only, so that nothing is loaded again. */
export function dress(box: HTMLElement, look: BoxLook): void {
  for (const [name, value] of Object.entries(look) as [keyof BoxLook, string][])
    if (!value) box.removeAttribute(name);
    else if (box.getAttribute(name) !== value) box.setAttribute(name, value);
}
