import { html, type TemplateResult } from 'lit/html.js';
import type { NotLoaded } from '../gather.ts';

/** The links in the tag, and a way to try again. */
export const failedView = (
  { language, words }: Pick<NotLoaded, 'language' | 'words'>,
  busy: boolean,
  retry: () => void,
): TemplateResult =>
  html`${
    words
      ? html`<div class="failed" lang=${language} dir=${words.dir ?? 'ltr'} aria-busy=${busy}>
          <p class="heading" tabindex="-1" role="status">${busy ? words.loading : words.failed}</p>
          <button type="button" @click=${retry}>${words.retry}</button>
        </div>`
      : ''
  }`;
