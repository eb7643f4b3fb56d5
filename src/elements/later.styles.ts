import { css } from './styles.ts';

/** Labels, moves, mails, lists to look through: what the first screens do not have. */
export const laterStyles = css`
  a.quiet {
    display: inline-block;
    padding-block: 0.7em;
  }
  .advice {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.75em;
  }
  .copy:not(.bare) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: last baseline;
    justify-content: space-between;
    background: var(--_wash);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    padding: 0.25em 0.75em;
    margin-block: 0 0.5em;
    font-size: 0.875em;
  }
  .act > .bare {
    display: flex;
  }
  .act > .bare > .primary {
    flex: 1;
  }
  .unseen {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .foot p {
    margin-block: 0 0.5em;
  }
  .label::before {
    content: open-quote;
  }
  .label::after {
    content: close-quote;
  }
  .label {
    font-weight: 700;
    hyphens: none;
    quotes: auto;
  }
  /* As the sentences of these languages have them: browsers have others. */
  [lang='fr'] .label {
    quotes: '«\\202f' '\\202f»';
  }
  [lang='sl'] .label {
    quotes: '»' '«';
  }
  :is([lang='ar'], [lang='pt']) .label {
    quotes: '«' '»';
  }
  kbd,
  .lines {
    font-family: ui-monospace, monospace;
    font-size: 0.8125em;
    hyphens: none;
    direction: ltr;
  }
  kbd {
    background: var(--_wash);
    padding-inline: 0.25em;
  }
  .ladder,
  .spots {
    list-style: none;
    padding: 0;
    margin-block: 0 0.75em;
  }
  .ladder {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .ladder li {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    margin: 0;
    padding: 0.2em 0.75em;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .ladder li + li {
    border-block-start: 1px solid var(--_line);
  }
  ol.ladder .move .label::before,
  ol.ladder .move .label::after {
    content: none;
  }
  .sign {
    flex: none;
    inline-size: 1.25em;
    display: flex;
  }
  .ladder:not(:has(svg)) .sign {
    display: none;
  }
  .ladder div,
  .spots div {
    flex: 1;
    min-inline-size: 0;
  }
  .spots {
    counter-reset: spot;
  }
  .spots li {
    counter-increment: spot;
    display: flex;
    gap: 0.6em;
    margin-block-end: 0.3em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .spots li::before,
  .number {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 50%;
    font: 700 0.8125em/1.5 sans-serif;
    text-align: center;
    background: var(--_ink);
    color: var(--_surface);
    forced-color-adjust: none;
  }
  .number {
    font-size: 1em;
  }
  .spots li::before {
    content: counter(spot);
    margin-block-start: 0.2em;
  }
  .spots.one li::before {
    content: none;
  }
  .mail {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.1em 0.75em;
    margin-block: 0 0.5em;
    font-size: 0.875em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  .letter > p,
  .whole {
    flex: 0 0 100%;
    margin: 0;
  }
  .letter .on {
    flex: 1;
    margin: 0;
  }
  .what {
    margin-block: -0.35em 0.75em;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    border-block: 1px solid var(--_line);
    margin-block: 0.5em 0.75em;
  }
  .tick {
    overflow: visible;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-end: -0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    margin-block-end: 0.75em;
    gap: 1em;
    align-items: center;
  }
  @media (prefers-contrast: more) {
    .frame {
      border-width: 2px;
      border-color: currentColor;
    }
    button,
    select,
    input {
      border-color: currentColor;
    }
    .aside,
    .where,
    .top-line {
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    button.primary {
      font-weight: 900;
    }
    .copy:not(.bare) {
      border-color: CanvasText;
    }
  }
  @media print {
    .start,
    .acts,
    .states,
    .beside,
    .shot {
      display: none;
    }
    .whole {
      display: block;
    }
  }
`;
