import { css } from './styles.ts';

/** Quiet inside somebody else's article: its font, its width, one accent, a hairline frame. Sizes are in em. */
export const wizardStyles = css`
  :host {
    --_ink: var(--opt-out-ink, #1b1b1b);
    --_muted: var(--opt-out-muted, #5c5c5c);
    --_line: var(--opt-out-line, #c9c9c9);
    --_surface: var(--opt-out-surface, #fff);
    --_wash: var(--opt-out-wash, #f6f6f4);
    --_accent: var(--opt-out-accent, #1c4f8c);
    --_on-accent: var(--opt-out-on-accent, #fff);
    --_radius: var(--opt-out-radius, 0.25em);
    --_space: var(--opt-out-space, 1em);
    display: block;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  /* Browsers without it (before 2024) get the light look. */
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--opt-out-ink, light-dark(#1b1b1b, #ededed));
      --_muted: var(--opt-out-muted, light-dark(#5c5c5c, #aeaeae));
      --_line: var(--opt-out-line, light-dark(#c9c9c9, #55585c));
      --_surface: var(--opt-out-surface, light-dark(#fff, #191b1e));
      --_wash: var(--opt-out-wash, light-dark(#f6f6f4, #222529));
      --_accent: var(--opt-out-accent, light-dark(#1c4f8c, #9cc3f2));
      --_on-accent: var(--opt-out-on-accent, light-dark(#fff, #10151c));
    }
    :host([color-scheme='light' i]) {
      color-scheme: light;
    }
    :host([color-scheme='dark' i]) {
      color-scheme: dark;
    }
    :host([color-scheme='auto' i]) {
      color-scheme: light dark;
    }
  }
  /* Nothing of the page is inherited but its font, its size down to a legible one, and its scheme. */
  .frame,
  .offer,
  .failed {
    all: initial;
    display: block;
    font-family: inherit;
    font-size: max(1em, 13px);
    line-height: 1.5;
    color-scheme: inherit;
    visibility: inherit;
    user-select: text;
    overflow-wrap: anywhere;
    box-sizing: border-box;
    color: var(--_ink);
    text-align: start;
  }
  .frame {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_space) min(var(--_space), 5%);
    hyphens: auto;
  }
  /* Over the links, which keep their place. */
  .over {
    position: relative;
  }
  .over > .offer,
  .over > .frame {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    z-index: 1;
  }
  .over > .offer {
    block-size: 100%;
    min-block-size: 1.6em;
    container-type: size;
  }
  .flow {
    writing-mode: horizontal-tb;
  }
  .offer button {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 0.15em;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    padding-block: 0;
    overflow: hidden;
    border-inline-start: 3px solid var(--_accent);
    line-height: 1.25;
  }
  .offer span,
  .offer b {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .offer span {
    font-size: 0.8125em;
  }
  .offer b,
  .offer span {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* One line where there is little height; the name of the button says the rest. */
  .offer b {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (min-height: 3em) {
    .offer span {
      color: var(--_muted);
      text-decoration: none;
    }
    .offer b {
      position: static;
      clip-path: none;
    }
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl {
    margin-block: 0 0.75em;
  }
  ul,
  ol {
    padding-inline-start: min(1.25em, 8%);
  }
  li {
    margin-block-end: 0.35em;
  }
  .top-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
    align-items: baseline;
    border-block-end: 1px solid var(--_line);
    padding-block-end: 0.5em;
    margin-block-end: 1em;
    font-size: 0.875em;
  }
  .title {
    margin: 0;
    color: var(--_muted);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .answers li {
    margin: 0;
  }
  .heading {
    font: inherit;
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.2;
    margin-block: 0 0.6em;
    text-wrap: balance;
    scroll-margin-block-start: 5em;
  }
  .sub {
    font: inherit;
    font-weight: 700;
    margin-block: 1.25em 0.4em;
  }
  .aside,
  .where {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .advice {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.75em;
  }
  .now {
    font-weight: 700;
  }
  button,
  select,
  .primary {
    font: inherit;
    color: inherit;
    max-inline-size: 100%;
    min-block-size: max(44px, 2.75em);
    padding: 0.5em min(1em, 5%);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
    cursor: pointer;
  }
  .primary {
    display: inline-block;
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    text-decoration: none;
  }
  .primary .where {
    display: block;
    color: inherit;
    font-weight: 400;
  }
  .secondary {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }
  .quiet {
    border-color: transparent;
    background: none;
    padding-inline: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .small {
    padding: 0.25em 0.75em;
  }
  button:hover,
  .primary:hover,
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .heading:focus {
    outline: none;
  }
  .choices {
    list-style: none;
    padding: 0;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    align-items: center;
    inline-size: 100%;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .guessed {
    border-color: var(--_accent);
    border-width: 2px;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    background: var(--_wash);
    border-radius: var(--_radius);
    padding: 0.5em 0.75em;
    margin-block: 0.5em;
    font-size: 0.875em;
  }
  .copy.long {
    flex-direction: column;
    align-items: start;
  }
  .copy-text {
    margin: 0;
    flex: 1 1 10em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
    user-select: text;
  }
  .on {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 1em;
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 1.25em;
    padding-block-start: 0.25em;
    font-size: 0.875em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .answers .quiet,
  .ways .quiet {
    min-block-size: max(24px, 1.75em);
    padding-block: 0.15em;
  }
  .ways .quiet {
    min-block-size: 44px;
  }
  summary {
    cursor: pointer;
    padding-block: 0.6em;
  }
  .open {
    font-size: 0.875em;
  }
  .status {
    margin: 0;
  }
  @media (prefers-contrast: more) {
    .frame {
      border-width: 2px;
      border-color: currentColor;
    }
  }
  @media print {
    button,
    .status {
      display: none;
    }
    a[href]::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
