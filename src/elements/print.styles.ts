import { css } from './styles.ts';

/** Paper: black on white whatever the page's scheme, no ink for what can be seen without, no step torn apart. */
export const printStyles = css`
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
