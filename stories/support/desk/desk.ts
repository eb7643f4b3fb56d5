/** The editor's desk: the live box in an article, what can be chosen for it, and the snippet that gives it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { copyText } from '../../../src/elements/copy-text.ts';
import { themes } from '../themes.ts';
import { snippetOf, wizard } from '../wizard.ts';
import { articleIn, FACES } from './article.ts';
import { embedOf, type DeskChoice } from './choice.ts';
import { deskStyles } from './desk.styles.ts';
import { factsLink } from './facts-link.view.ts';
import { eventsView, type Heard } from './events.view.ts';
import { openBox } from './open-box.ts';
import { pickersView, widthView } from './pickers.view.ts';
import { snippetView } from './snippet.view.ts';

/** More than anybody reads. */
const MOST_EVENTS = 30;
/** Pixels: the widest column that has room for the events beside it. */
const COLUMN_BESIDE = 640;

const PAGES = {
  light: 'background: #ffffff; color: #1b1b1b',
  dark: 'background: #101113; color: #ededed',
} as const;

/** `<editor-desk>`; a part of Storybook, never shipped. */
export class EditorDesk extends HTMLElement {
  #choice?: DeskChoice;
  #events: readonly Heard[] = [];
  #said = '';
  #size: string | undefined;
  #box: Element | undefined;
  readonly #sizes = new ResizeObserver(() => this.#measure());

  /** What is chosen. */
  set choice(choice: DeskChoice) {
    this.#choice = choice;
    this.#said = '';
    this.#show();
  }

  connectedCallback(): void {
    // Storybook moves a story while it loads.
    this.#box = undefined;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#sizes.disconnect();
  }

  /** What the reader chooses anew; whoever set `choice` sets it again. */
  readonly #choose = (patch: Partial<DeskChoice>): void => {
    this.dispatchEvent(new CustomEvent('choose', { detail: patch }));
  };

  readonly #heard = ({ type, detail }: CustomEvent<Heard['detail']>): void => {
    this.#events = [{ type, detail }, ...this.#events].slice(0, MOST_EVENTS);
    this.#show();
  };

  async #copy(text: string, field: HTMLElement): Promise<void> {
    this.#said = (await copyText(text, field)) ? 'Copied.' : 'Selected. Press Ctrl or ⌘ and C.';
    this.#show();
  }

  #measure(): void {
    const box = this.querySelector('opt-out-wizard')?.getBoundingClientRect();
    const size = box && `${Math.round(box.width)} × ${Math.round(box.height)} px`;
    if (size === this.#size) return;
    this.#size = size;
    this.#show();
  }

  /** A new box, with room to open by itself where that is wanted; the focus stays where it is. */
  #fresh(element: Element): void {
    const box = element.querySelector<HTMLElement>('opt-out-wizard');
    if (!box || !this.#choice) return;
    this.#sizes.disconnect();
    this.#sizes.observe(box);
    if (!this.#choice.open) return;
    void openBox(box);
  }

  #article(choice: DeskChoice): TemplateResult {
    const embed = embedOf(choice);
    const { host, scheme } = themes[choice.look];
    const isOwn = choice.look === 'default';
    const { paper, title, lead, after, lang } = articleIn(choice.language);
    const page = isOwn ? PAGES[choice.scheme] : host;
    const style = `${page}; color-scheme: ${isOwn ? choice.scheme : scheme}; --column: ${choice.width}px`;
    return html`<div class="sheet" style=${style}>
      <article
        lang=${lang}
        dir=${choice.direction || nothing}
        style="font-family: ${FACES[choice.typeface]}"
      >
        <p class="paper">${paper}</p>
        <h3>${title}</h3>
        <p class="lead">${lead}</p>
        ${keyed(
          JSON.stringify([embed, choice.open]),
          html`<div class="embed">${wizard(embed)}</div>`,
        )}
        ${after.map((text) => html`<p>${text}</p>`)}
      </article>
    </div>`;
  }

  #show(): void {
    if (this.#choice) render(this.#view(this.#choice), this);
    const box = this.querySelector('.embed');
    if (box && box !== this.#box) {
      this.#box = box;
      this.#fresh(box);
    }
  }

  #view(choice: DeskChoice): TemplateResult {
    const text = snippetOf(embedOf(choice));
    return html`<style>
        ${deskStyles}
      </style>
      <main lang="en">
        <h1>Your embed</h1>
        <p class="intro">
          Choose, look, copy. The box below is the one your readers get. ${factsLink(choice)}
        </p>
        <div class="top">
          ${pickersView(choice, this.#choose)}
          ${snippetView(text, (field) => void this.#copy(text, field), this.#said)}
        </div>
        <div class="measure">
          ${widthView(choice, this.#choose)}
          <p>
            The box once it is open, width × height:
            <output class="size">${this.#size ?? '–'}</output>. Where readers see it at once, it
            starts as high as its links.
          </p>
        </div>
        <div class="under ${choice.width > COLUMN_BESIDE ? 'wide' : ''}">
          <div
            class="stage"
            tabindex="0"
            role="region"
            aria-label="An article with your embed"
            @opt-out-step=${this.#heard}
            @opt-out-outcome=${this.#heard}
            @opt-out-error=${this.#heard}
          >
            ${this.#article(choice)}
          </div>
          ${eventsView(this.#events)}
        </div>
      </main>`;
  }
}

if (!customElements.get('editor-desk')) customElements.define('editor-desk', EditorDesk);
