import { render } from 'lit/html.js';
import { isForeign } from './foreign.ts';
import { keepKeys } from './keys.ts';
import { adopt } from './styles.ts';
import { wizardStyles } from './wizard.styles.ts';

/** Pixels: a first screen is never lower. */
const ROOMY = 320;

/** Where the wizard stands in for the links of its tag: what of it is seen, and what moving it would move. */
export class Stage {
  readonly #tag: HTMLElement;
  readonly #box: HTMLElement;
  readonly #slot: HTMLElement;
  /** What is inside is more than links: it is never hidden. */
  readonly keeps: boolean;

  constructor(tag: HTMLElement, box: HTMLElement) {
    this.#tag = tag;
    this.#box = box;
    this.#slot = box.querySelector('slot') as HTMLElement;
    this.keeps = isForeign(tag);
    adopt(box.getRootNode() as ShadowRoot, wizardStyles);
    keepKeys(box);
  }

  /** Below the window, or on a page nobody looks at: growing there moves nothing the reader sees. */
  get isUnseen(): boolean {
    return (
      document.visibilityState === 'hidden' || this.#box.getBoundingClientRect().top >= innerHeight
    );
  }

  /** There is no height that could be kept. */
  get isEmpty(): boolean {
    return this.#room() === 0;
  }

  /** The focus is on a link in the tag. */
  get isHeld(): boolean {
    const { activeElement } = this.#tag.getRootNode() as Document | ShadowRoot;
    return activeElement !== this.#tag && this.#tag.contains(activeElement);
  }

  /**
   * Tells when any of that may have changed.
   *
   * @returns ends it
   */
  watch(moved: () => void): () => void {
    const observer = new IntersectionObserver(moved);
    observer.observe(this.#box);
    const left = (): void => void setTimeout(moved);
    this.#tag.addEventListener('focusout', left);
    return () => {
      observer.disconnect();
      this.#tag.removeEventListener('focusout', left);
    };
  }

  /** From the top of the box to the end of what the links take, or of what the page reserves. */
  #room(): number {
    const box = this.#box.getBoundingClientRect();
    return Math.max(this.#tag.getBoundingClientRect().bottom, box.bottom) - box.top;
  }

  #put(
    view: unknown,
    mode: 'over' | 'flow',
    slot: { display?: 'none'; visibility?: 'hidden' },
  ): void {
    this.#box.className = mode;
    this.#slot.style.display = (!this.keeps && slot.display) || '';
    this.#slot.style.visibility = (!this.keeps && slot.visibility) || '';
    render(view, this.#box, { renderBefore: this.#slot });
  }

  /** In the place of the links. */
  show(view: unknown): void {
    this.#put(view, 'flow', { display: 'none' });
  }

  /** Above the links, which stay. */
  showWithLinks(view: unknown): void {
    this.#put(view, 'flow', {});
  }

  /** Over the links, which keep their place with all its margins: nothing moves. */
  showOver(view: unknown): void {
    this.#put(view, this.keeps ? 'flow' : 'over', { visibility: 'hidden' });
  }

  /** Shows something over the links where the room is enough for it. */
  fits(view: () => unknown): boolean {
    const room = this.#room();
    if (room < ROOMY || this.keeps) return false;
    this.showOver(view());
    const { height = Infinity } = this.#box.firstElementChild?.getBoundingClientRect() ?? {};
    return height <= room;
  }
}
