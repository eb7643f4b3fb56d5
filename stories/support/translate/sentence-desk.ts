/** Every sentence with where it appears, and a live screen beside the list. A part of Storybook, never shipped. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { services } from '../../../src/catalogue.ts';
import { countryName } from '../country-select.ts';
import { serviceName } from '../facts/titles.ts';
import type { LiveScreen } from '../live-screen.ts';
import '../live-screen.ts';
import { unseenReason } from './unseen.ts';
import { usages, type Place } from './usage.ts';
import { isSaying, sentencesIn } from './vocabulary.ts';

const nextFrame = (): Promise<unknown> => new Promise((done) => setTimeout(done));

const nameOf = ({ service, region }: Place): string => {
  const found = services.find((s) => s.id === service);
  return [found ? serviceName(found) : 'the list of services', region ? countryName(region) : '']
    .filter(Boolean)
    .join(', ');
};

/** `<sentence-desk lang="de" today="2026-11-24">` */
export class SentenceDesk extends HTMLElement {
  #places: ReadonlyMap<string, readonly Place[]> = new Map();
  #isDone = false;
  #wanted = '';
  #only = '';
  #shown?: Place;

  connectedCallback(): void {
    this.#draw();
    void this.#listen();
  }

  private get today(): string {
    return this.getAttribute('today') ?? '';
  }

  /** Listens to all screens, a service at a time, so that the page stays alive. */
  async #listen(): Promise<void> {
    for (const found of usages(this.today)) {
      this.#places = found;
      await nextFrame();
      if (!this.isConnected) return;
    }
    this.#isDone = true;
    this.#draw();
  }

  #show(place: Place): void {
    this.#shown = place;
    this.#draw();
    this.querySelector<LiveScreen>('live-screen')?.open();
    // On a phone it stands above the list.
    this.querySelector('.beside')?.scrollIntoView({ block: 'nearest' });
  }

  #place(key: string, place: Place): TemplateResult {
    return html`<button type="button" @click=${() => this.#show(place)}>
        ${nameOf(place)}<span class="unseen">: ${key}</span></button
      >&#32;`;
  }

  #where(key: string): unknown {
    const places = this.#places.get(key);
    if (places)
      return html`<div class="places">${places.map((place) => this.#place(key, place))}</div>`;
    return html`<span class="aside">${this.#isDone ? unseenReason(key) : 'looking …'}</span>`;
  }

  #row([key, english]: [string, string]): TemplateResult {
    const own = sentencesIn(this.lang)[key];
    const dir = this.lang in { 'ar-XB': 1 } ? 'rtl' : nothing;
    return html`<tr>
      <th scope="row"><code>${key}</code></th>
      <td>
        ${
          this.lang === 'en'
            ? english
            : html`<span lang=${this.lang} dir=${dir}>${own ?? html`<b lang="en">missing</b>`}</span
                ><br /><span class="aside">${english}</span>`
        }
      </td>
      <td>${this.#where(key)}</td>
    </tr>`;
  }

  #rows(): [string, string][] {
    const own = sentencesIn(this.lang);
    const wanted = this.#wanted.toLowerCase();
    return Object.entries(sentencesIn('en')).filter(([key, english]) => {
      const text = `${key} ${english} ${own[key] ?? ''}`.toLowerCase();
      const kind = isSaying(key) ? 'saying' : 'own';
      return text.includes(wanted) && (this.#only === '' || this.#only === kind);
    });
  }

  #draw(): void {
    render(this.#view(), this);
  }

  #aside(): TemplateResult {
    const place = this.#shown;
    if (!place) return html`<p class="aside">Press a place: its screen comes here, live.</p>`;
    const { service, region, log } = place;
    const shows = {
      ...(service !== undefined && { service }),
      ...(region !== undefined && { region }),
      log,
      language: this.lang,
      today: this.today,
    };
    return html`<p class="aside">${nameOf(place)}</p>
      ${keyed(place, html`<live-screen .shows=${shows}></live-screen>`)}`;
  }

  #view(): TemplateResult {
    const rows = this.#rows();
    return html`<form class="filters" @submit=${(e: Event) => e.preventDefault()}>
        <label>
          Find
          <input
            type="search"
            @input=${(e: Event) => {
              this.#wanted = (e.currentTarget as HTMLInputElement).value;
              this.#draw();
            }}
          />
        </label>
        <label>
          Of
          <select
            @change=${(e: Event) => {
              this.#only = (e.currentTarget as HTMLSelectElement).value;
              this.#draw();
            }}
          >
            <option value="">both files</option>
            <option value="own">src/i18n</option>
            <option value="saying">src/catalogue/vocabulary</option>
          </select>
        </label>
        <p role="status">
          ${rows.length} sentences${this.#isDone ? '' : '; looking for their screens …'}
        </p>
      </form>
      <div class="sentences">
        <table class="facts-table rows">
          <caption>
            Sentences, and where they appear
          </caption>
          <thead>
            <tr>
              ${['Key', 'Sentence', 'Where it appears'].map((h) => html`<th scope="col">${h}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#row(row))}
          </tbody>
        </table>
        <section class="beside" aria-label="Live screen">${this.#aside()}</section>
      </div>`;
  }
}

if (!customElements.get('sentence-desk')) customElements.define('sentence-desk', SentenceDesk);
