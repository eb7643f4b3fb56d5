import { css } from './styles.ts';

/** Paper, besides its colours, which are there from the first screen on: no ink for what can be seen without, no step torn apart. */
export const printStyles = css`
  @media print {
    .frame {
      border-inline: 0;
      border-radius: 0;
      padding-inline: 0.5em;
    }
    .states,
    [href^='mailto'] {
      display: none;
    }
    .spots li::before {
      background: none;
      color: inherit;
      border: 1px solid;
    }
    .paper .heading {
      font-size: 1.1em;
      margin-block-start: 1em;
    }
    .paper > ul:last-child {
      font-size: 0.8125em;
    }
    h2,
    h3,
    summary,
    dt {
      break-after: avoid;
    }
    p,
    li,
    dl {
      break-inside: avoid;
    }
  }
`;
