import { css } from '../styles.ts';

/** Fields, dates, what is told of a matter. */
export const afterStyles = css`
  label {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }
  textarea {
    font: inherit;
  }
  .doors {
    list-style: none;
    padding: 0;
  }
  input,
  textarea,
  select {
    inline-size: 100%;
    margin-block: 0.15em 0.5em;
  }
  input[type='date'] {
    inline-size: auto;
    display: block;
  }
  .tick-line {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    line-height: 1.3;
    color: inherit;
  }
  .tick-line input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    min-block-size: 0;
    margin: 0;
  }
  ::file-selector-button {
    font: inherit;
  }
  .dates {
    list-style: none;
    padding: 0;
  }
  .dates li {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.5em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  @media print {
    label,
    input,
    select,
    textarea,
    [role='group'] {
      display: none;
    }
  }
  .qr {
    inline-size: 18em;
    max-inline-size: 100%;
    background: #fff;
    padding: 1em;
    forced-color-adjust: none;
  }
`;
