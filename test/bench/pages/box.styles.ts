// Named so that the build's minifier for styles finds it.
const css = String.raw;

/** The look of the hand-written element and of the prototype. */
export const boxStyles = css`
  :host {
    --accent: #0b57d0;
    --ink: #1b1b1f;
    --line: #c7c7d1;
    --surface: #fff;
    display: block;
    contain: content;
    box-sizing: border-box;
    min-block-size: 420px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: 12px;
    font: inherit;
    color: var(--ink);
    background: var(--surface);
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --accent: #a8c7fa;
      --ink: #e3e3e8;
      --line: #46464f;
      --surface: #1b1b1f;
    }
  }
  h2,
  h3 {
    margin: 0 0 8px;
    font-size: 1.25em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.1em;
    outline: 0;
  }
  p {
    margin: 0 0 12px;
    line-height: 1.5;
  }
  ol {
    display: flex;
    gap: 4px;
    margin: 12px 0;
    padding: 0;
    list-style: none;
  }
  ol li {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--line);
  }
  ol .past {
    background: var(--accent);
  }
  fieldset {
    margin: 0 0 12px;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 8px;
    padding: 0;
    font-weight: 600;
  }
  label {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    margin-block-end: 8px;
    padding: 4px 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    cursor: pointer;
  }
  label:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
  ul {
    margin: 0 0 12px;
    padding-inline-start: 20px;
  }
  ul li {
    margin-block-end: 8px;
  }
  a {
    color: var(--accent);
  }
  nav {
    display: flex;
    gap: 8px;
    justify-content: space-between;
  }
  button {
    min-block-size: 44px;
    padding: 8px 20px;
    border: 1px solid var(--accent);
    border-radius: 22px;
    font: inherit;
    color: var(--accent);
    background: transparent;
    cursor: pointer;
  }
  .next {
    color: var(--surface);
    background: var(--accent);
  }
  [hidden] {
    display: none;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    ol .past {
      background: Highlight;
    }
  }
`;
