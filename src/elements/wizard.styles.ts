import { css } from './styles.ts';

/** Quiet inside somebody else's article: its font, its width, one accent, a hairline frame. Sizes are in em. */
export const wizardStyles = css`
  :host {
    --_ink: var(--opt-out-ink, #1b1b1b);
    --_muted: var(--opt-out-muted, #5c5c5c);
    --_line: var(--opt-out-line, #c9c9c9);
    --_control: var(--opt-out-control, #767676);
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
      --_control: var(--opt-out-control, light-dark(#767676, #8d9196));
      --_surface: var(--opt-out-surface, light-dark(#fff, #191b1e));
      --_wash: var(--opt-out-wash, light-dark(#f6f6f4, #222529));
      --_accent: var(--opt-out-accent, light-dark(#1c4f8c, #9cc3f2));
      --_on-accent: var(--opt-out-on-accent, light-dark(#fff, #10151c));
    }
    /* For the box alone: links in the tag stand on the page and have its scheme. */
    :host([color-scheme='light' i]) {
      --_as: light;
    }
    :host([color-scheme='dark' i]) {
      --_as: dark;
    }
    :host([color-scheme='auto' i]) {
      --_as: light dark;
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
    color-scheme: var(--_as, inherit);
    visibility: inherit;
    user-select: text;
    overflow-wrap: anywhere;
    box-sizing: border-box;
    color: var(--_ink);
    text-align: start;
  }
  .frame,
  .failed {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_space) min(var(--_space), 5%) calc(var(--_space) * 0.25);
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
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    padding-block: 0;
    overflow: hidden;
    line-height: 1.25;
  }
  .offer span,
  .offer b {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .offer span {
    font-size: 0.8125em;
  }
  /* That it leads on is for the eye alone: a button says so by itself. */
  .offer button::before,
  .secondary::before {
    content: '›' / '';
    float: inline-end;
  }
  /* One line where there is little height; the name of the button says the rest. */
  .unseen,
  .offer b {
    position: absolute;
    clip-path: inset(50%);
  }
  .offer b {
    inset-block-start: 0;
  }
  /* Higher, it would be too loud if it were filled. */
  @container (min-height: 3em) {
    .offer button {
      background: var(--_surface);
      color: var(--_muted);
    }
    .offer b {
      position: static;
      clip-path: none;
      color: var(--_accent);
      text-decoration: underline;
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
    gap: 0 1em;
    align-items: last baseline;
    border-block-end: 1px solid var(--_line);
    padding-block-end: 0.5em;
    margin-block-end: 0.8em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .title {
    flex: 0 0 100%;
    margin: 0;
    color: var(--_ink);
    font-weight: 700;
  }
  .answers {
    flex: 1 1 9em;
    margin: 0;
  }
  .change {
    margin-block: -0.6em -0.75em;
  }
  /* However wide the page makes the box, lines stay readable and buttons are no beams. */
  .body {
    max-inline-size: 42em;
  }
  .heading {
    font: inherit;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.2;
    margin-block: 0 0.5em;
  }
  .sub {
    font: inherit;
    font-weight: 700;
    margin-block: 0.9em 0.4em;
  }
  .aside,
  .where {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .act {
    margin-block: 0 0.6em;
  }
  button,
  select,
  input,
  .primary,
  .secondary {
    font: inherit;
    color: inherit;
    max-inline-size: 100%;
    min-block-size: max(44px, 2.6em);
    padding: 0.4em min(1em, 5%);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
  }
  button,
  summary {
    cursor: pointer;
  }
  .frame * {
    scroll-margin-block: 160px;
  }
  .primary,
  .secondary {
    display: inline-block;
    font-weight: 700;
    text-decoration: none;
  }
  .act > .primary,
  .act > .secondary {
    inline-size: 100%;
  }
  /* Where colours are the reader's own, its edge alone says which is the main one. */
  .primary {
    background: var(--_accent);
    border: 3px solid var(--_accent);
    color: var(--_on-accent);
  }
  .act .where {
    display: block;
    color: inherit;
    font-weight: 400;
  }
  .secondary {
    border: 2px solid var(--_accent);
    color: var(--_accent);
  }
  .quiet {
    border: 0;
    background: none;
    padding-inline: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a.primary {
    color: var(--_on-accent);
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
    margin-block-end: 0.3em;
  }
  .choices li {
    margin-block-end: 0.3em;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.3em;
    font-size: 0.9375em;
    line-height: 1.25;
  }
  .marked {
    border-color: var(--_accent);
    border-width: 2px;
  }
  .bare {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
  }
  .flip {
    display: grid;
  }
  .flip > * {
    grid-area: 1 / 1;
  }
  .copied,
  .flip.on-copy > :first-child {
    visibility: hidden;
  }
  .on-copy .copied {
    visibility: visible;
  }
  .copy-text {
    margin: 0;
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
    user-select: text;
  }
  [hidden] {
    display: none;
  }
  .on,
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    justify-content: space-between;
  }
  .on {
    font-size: 0.9375em;
    margin-block-end: 0.5em;
  }
  .foot {
    gap: 0 1.2em;
    align-items: start;
    justify-content: start;
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .foot:empty {
    display: none;
  }
  .foot > details[open] {
    flex: 0 0 100%;
  }
  summary {
    padding-block: 0.6em;
    min-block-size: 44px;
  }
  .source {
    margin-block: 0.5em 0;
  }
  .status {
    margin: 0;
  }
  .printed {
    display: none;
  }
  /* Black on white whatever the page's scheme. */
  @media print {
    :host {
      --_ink: #000;
      --_muted: #333;
      --_line: #999;
      --_surface: #fff;
      --_wash: #fff;
      --_accent: #000;
      --_on-accent: #000;
    }
    .over > .frame {
      position: static;
    }
    .over > .frame ~ slot {
      display: none;
    }
    button:not(.choice),
    .offer,
    details:not([open]),
    .status {
      display: none;
    }
    slot {
      visibility: visible !important;
    }
    .printed {
      display: block;
    }
    summary {
      list-style: none;
      min-block-size: 0;
      font-weight: 700;
    }
    .choice,
    a.primary,
    .secondary {
      background: none;
      color: inherit;
      border: 0;
      padding: 0;
      min-block-size: 0;
    }
    a[href^='http']::after {
      content: ' ' attr(href);
    }
    .where,
    .unseen {
      display: none !important;
    }
  }
`;
