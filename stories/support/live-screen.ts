/** A wizard at one of its screens, made only when somebody wants to see it. A part of Storybook, never shipped. */
import { html, nothing, render } from 'lit';
import type { Id, Region } from '../../src/catalogue/types.ts';
import type { Log } from '../../src/flow/walk.ts';
import { memorySource } from './memory-source.ts';

/** What a live screen shows. */
export interface LiveScreenOf {
  service?: Id;
  region?: Region;
  language: string;
  today: string;
  log: Log;
}

/** `<live-screen .shows=${…}>` */
export class LiveScreen extends HTMLElement {
  #shows?: LiveScreenOf;

  /** What to show; nothing is made before `open`. */
  set shows(shows: LiveScreenOf) {
    this.#shows = shows;
    if (this.firstElementChild) this.open();
  }

  /** Makes the wizard. */
  open(): void {
    if (!this.#shows) return;
    const { service, region, language, today, log } = this.#shows;
    render(
      html`<opt-out-wizard
        .source=${memorySource}
        .asOf=${today}
        .log=${log}
        service=${service ?? nothing}
        region=${region ?? nothing}
        lang=${language}
      ></opt-out-wizard>`,
      this,
    );
  }
}

if (!customElements.get('live-screen')) customElements.define('live-screen', LiveScreen);
