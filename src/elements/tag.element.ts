import { emit } from './events.ts';
import type { openWizard, Wizard } from './open-wizard.ts';
import { PAUSES } from './retried.ts';

/** What is to be done for a box that comes near the reader's eyes. */
const starts = new WeakMap<Element, () => void>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        near.unobserve(target);
        starts.get(target)?.();
      }
  },
  { rootMargin: '600px' },
);

/**
 * The tag alone: shows its inside, and loads the wizard when it is near the reader's eyes. What it loads is not part of
 * it, so that a page pays for this class only; the properties come with the wizard, too.
 */
export abstract class Tag extends HTMLElement {
  static get observedAttributes(): string[] {
    return 'service region lang device heading-level report-to catalogue'.split(' ');
  }

  // A box of its own has a place on the page whatever the page does to the tag: `display: contents` leaves the tag none.
  readonly #box = document.createElement('div');
  #wizard: Wizard | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#box.append(document.createElement('slot'));
    root.append(this.#box);
    starts.set(this.#box, () => void this.#start());
  }

  /** Loads the wizard's code; tried again where it rejects. */
  protected abstract load(): Promise<{ openWizard: typeof openWizard }>;

  connectedCallback(): void {
    if (!this.#wizard) near.observe(this.#box);
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now) this.#wizard?.changed();
  }

  async #start(attempt = 0): Promise<void> {
    try {
      const { openWizard: open } = await this.load();
      this.#wizard = await open(this, { box: this.#box });
    } catch (cause) {
      const again = (): void => void this.#start(attempt + 1);
      const pause = PAUSES[attempt];
      if (pause) return void setTimeout(again, pause);
      if (attempt === PAUSES.length) console.warn(`<${this.localName}>: no wizard`, cause);
      emit(this, 'opt-out-error', { code: 'load' });
      addEventListener('online', again, { once: true });
    }
  }
}
