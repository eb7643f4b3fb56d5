import { css } from './styles.ts';

/** Labels, moves, mails: what the first screens do not have. */
export const laterStyles = css`
  form label {
    display: block;
    font-weight: 700;
  }
  select {
    inline-size: 100%;
    margin-block: 0.25em 0.75em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .label {
    font-weight: 700;
    hyphens: none;
  }
  .label::before {
    content: '“';
  }
  .label::after {
    content: '”';
  }
  :host(:lang(de)) .label::before {
    content: '„';
  }
  :host(:lang(de)) .label::after {
    content: '“';
  }
  kbd {
    font-family: ui-monospace, monospace;
    background: var(--_wash);
    padding-inline: 0.25em;
  }
  .moves {
    padding: 0;
    list-style: none;
    counter-reset: move;
  }
  .move {
    counter-increment: move;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    justify-content: space-between;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
    margin: 0;
  }
  .said {
    flex: 1 1 8em;
    display: flex;
    flex-direction: column;
    align-items: start;
  }
  .said > span::before {
    content: counter(move) '. ';
    font-weight: 700;
  }
  .said .quiet {
    font-size: 0.875em;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd {
    margin: 0 0 0.5em;
  }
`;
