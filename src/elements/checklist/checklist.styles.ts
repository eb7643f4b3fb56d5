import { css } from '../styles.ts';

/** Boxes to tick, rows, a table. */
export const checklistStyles = css`
  fieldset {
    border: 0;
    margin: 0 0 0.75em;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5em;
  }
  select {
    inline-size: 100%;
    margin-block: 0.15em 0.5em;
  }
  .ticks,
  .rows {
    list-style: none;
    padding: 0;
  }
  .ticks {
    columns: 8em 2;
    column-gap: 1em;
  }
  .ticks li {
    margin: 0;
    break-inside: avoid;
  }
  .tick-line {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
  }
  .tick-line input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    min-block-size: 0;
    accent-color: var(--_accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    margin: 0;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .row > div {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .row .aside,
  .state {
    display: block;
    font-size: 0.8125em;
  }
  .row .choice {
    inline-size: auto;
  }
  .sign {
    display: inline-block;
    min-inline-size: 1em;
  }
  .keep {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    font-size: 0.875em;
  }
  .onward {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [exportparts]::part(frame) {
    border: 0;
    padding: 0;
  }
  [exportparts]::part(title) {
    display: none;
  }
  .top-line > .title {
    flex: 1 1 9em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    margin-block-end: 0.75em;
  }
  th,
  td {
    padding-block: 0.4em;
    padding-inline: 0 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  /* Names stay whole; the other columns give way. */
  tbody th {
    overflow-wrap: break-word;
  }
  @media (forced-colors: active) {
    .change,
    .quiet {
      border-color: Canvas;
    }
  }
  @media print {
    .row .choice,
    .keep,
    .onward {
      display: none;
    }
  }
`;
