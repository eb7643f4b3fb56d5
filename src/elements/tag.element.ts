import { spoken } from 'virtual:version';
import type { openWizard } from './open-wizard.ts';
import { start } from './start.ts';

/**
 * The tag alone: shows its inside, and loads the wizard when it is near the reader's eyes. What it loads is not part of
 * it, so that a page pays for this class only; attributes and properties are watched by the wizard, too.
 */
export abstract class Tag extends HTMLElement {
  // A box of its own has a place on the page whatever the page does to the tag: `display: contents` leaves the tag none.
  readonly #box!: HTMLElement;
  /** Until it starts. */
  #near: IntersectionObserver | undefined;

  constructor() {
    super();
    try {
      this.#box = document.createElement('div');
      this.#box.append(document.createElement('slot'));
      this.attachShadow({ mode: 'open' }).append(this.#box);
      this.#near = new IntersectionObserver(
        (seen) => {
          if (!seen.pop()?.isIntersecting) return;
          this.#near = void this.#near?.disconnect();
          void start(this, async () =>
            (await this.load()).openWizard(this, { box: this.#box, spoken }),
          );
        },
        { rootMargin: '600px' },
      );
    } catch {
      // A page that lacks one of them keeps the links.
    }
  }

  /** Loads the wizard's code; tried again where it rejects. */
  protected abstract load(): Promise<{ openWizard: typeof openWizard }>;

  connectedCallback(): void {
    this.#near?.observe(this.#box);
  }
}
