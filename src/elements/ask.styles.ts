import { css } from './styles.ts';

/** Lists to look through. */
export const askStyles = css`
  label {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }
  select,
  input {
    inline-size: 100%;
    margin-block: 0.15em 0.5em;
  }
  details > form {
    padding-block: 0.4em 1em;
  }
  [data-away] {
    display: none;
  }
  /* Above the field: it keeps its place. */
  .kept[data-away] {
    display: block;
    visibility: hidden;
  }
  .found {
    margin-block: 0;
  }
  .chips ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chips li {
    margin: 0;
    max-inline-size: 100%;
  }
  .chips .choice {
    inline-size: auto;
    padding-inline: 0.75em;
    overflow-wrap: break-word;
  }
  @media print {
    .find,
    p.sub,
    .chips {
      display: none;
    }
  }
`;
