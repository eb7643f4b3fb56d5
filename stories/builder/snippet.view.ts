import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SYSTEM_ROWS } from '../../src/editions/snippet/systems.ts';
import type { SnippetPart } from '../../src/editions/snippet/choices.ts';
import type { Page } from './page.ts';

/** `code` and `[links](https://…)` of a sentence in Markdown. */
const prose = (text: string): unknown[] =>
  text.split(/(`[^`]+`|\[[^\]]+\]\([^)]+\))/).map((piece) => {
    const [, label, url] = /^\[([^\]]+)\]\((https:[^)]+)\)$/.exec(piece) ?? [];
    if (url !== undefined) return html`<a href=${url} rel="noreferrer">${label}</a>`;
    return piece.startsWith('`') ? html`<code>${piece.slice(1, -1)}</code>` : piece;
  });

/** A field is as high as what is in it, up to some lines. */
const rowsOf = (code: string): number => Math.min(14, code.split('\n').length + 4);

function partView(page: Page, { place, code }: SnippetPart, i: number): TemplateResult {
  const { say, said, loaded } = page;
  const { system, ui } = loaded.choice;
  const row = SYSTEM_ROWS.find(({ id }) => id === system);
  const label = place === 'article' ? (row?.into?.[ui] ?? '') : say(`place.${place}`);
  const copied = said?.part === i ? said.text : undefined;
  return html`<div class="part">
    <div class="head">
      <label id="label-${i}" for="part-${i}">${prose(label)}</label>
      <button
        type="button"
        class="copy"
        aria-describedby="label-${i}"
        @click=${({ currentTarget }: Event) => {
          const field = (currentTarget as Element).closest('.part')?.querySelector('textarea');
          if (field) page.copy(i, field);
        }}
      >
        ${copied ?? say('copy')}
      </button>
    </div>
    <textarea
      id="part-${i}"
      readonly
      spellcheck="false"
      dir="ltr"
      translate="no"
      rows=${rowsOf(code)}
      .value=${code}
    ></textarea>
  </div>`;
}

/** What to paste, where, and what happens to it there. */
export function snippetView(page: Page): TemplateResult {
  const { say, said, loaded } = page;
  const { parts, choice } = loaded;
  const row = SYSTEM_ROWS.find(({ id }) => id === choice.system);
  return html`<section class="snippet" aria-labelledby="snippet">
    <h2 id="snippet">${say('snippet')}</h2>
    ${parts.map((part, i) => partView(page, part, i))}
    ${parts.length === 0 ? html`<p>${say(choice.system === 'static' ? 'static.one' : 'first-screen.one')}</p>` : nothing}
    <p class="said" role="status">${said?.text ?? nothing}</p>
    <p class="aside does"><b>${say('does')}:</b> ${prose(row?.does[choice.ui] ?? '')}.</p>
  </section>`;
}
