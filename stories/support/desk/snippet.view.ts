import { html, type TemplateResult } from 'lit';

/** The snippet with a button that copies it. What happened is said beside the button. */
export const snippetView = (
  text: string,
  copy: (field: HTMLElement) => void,
  said: string,
): TemplateResult =>
  html`<section class="snippet" aria-labelledby="desk-snippet">
    <div class="head">
      <h2 id="desk-snippet">Your snippet</h2>
      <p role="status">${said}</p>
      <button
        type="button"
        class="copy"
        @click=${({ currentTarget }: Event) => {
          const field = (currentTarget as Element).closest('.snippet')?.querySelector('pre');
          if (field) copy(field);
        }}
      >
        Copy
      </button>
    </div>
    <pre tabindex="0" aria-labelledby="desk-snippet"><code>${text}</code></pre>
    <p class="aside">
      Put the folder <code>dist/cdn</code> on a host of yours, and its address in place of
      <code>your-newsroom.example</code>. If that host is not the one of your articles, it must send
      <code>Access-Control-Allow-Origin</code> with those files. The box is as wide as its column:
      the snippet says no width.
      <a href="./?path=/docs/guide-embed--docs" target="_top">How to embed</a>
    </p>
  </section>`;
