import { css } from '../styles.ts';

/** Schematic screens: shapes in currentColor, so they follow theme, direction, forced colours and print. */
export const schematicStyles = css`
  .shot {
    inline-size: 10em;
    max-inline-size: 100%;
    flex: none;
    font-size: 0.75em;
    line-height: 1.3;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    padding: 0.5em 0.6em 0.7em;
    color: var(--_muted);
    background: var(--_wash);
    overflow-wrap: anywhere;
  }
  .phone {
    border-radius: 1em;
    border-width: 2px;
  }
  .top {
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-block-size: 1.5em;
    border-block-end: 1px solid var(--_line);
    margin-block-end: 0.5em;
    padding-block-end: 0.25em;
  }
  .bar {
    display: block;
    block-size: 0.5em;
    inline-size: 75%;
    min-inline-size: 2em;
    border-radius: 1em;
    background: var(--_line);
    margin-block: 0.35em;
  }
  .bar.short {
    inline-size: 35%;
  }
  .row {
    display: flex;
    gap: 0.4em;
    align-items: center;
    justify-content: space-between;
    padding: 0.15em 0.3em;
  }
  .row bdi,
  .head bdi {
    flex: 1;
  }
  .hit {
    color: var(--_ink);
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
    border-radius: 0.2em;
    position: relative;
  }
  .hit::after {
    content: '';
    position: absolute;
    inset-inline-end: -0.35em;
    inset-block-end: -0.35em;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: var(--_accent);
    border: 2px solid var(--_surface);
  }
  .head {
    display: block;
    padding: 0.15em 0.3em;
  }
  .prose u .bar {
    display: inline-block;
    inline-size: 5em;
  }
  .prose {
    margin: 0;
  }
  .press {
    display: table;
    padding: 0.3em 0.8em;
    border: 1px solid currentColor;
    border-radius: 0.3em;
    margin-block: 0.4em 0.2em;
    min-inline-size: 4em;
  }
  .box {
    display: block;
    min-block-size: 1.7em;
    padding: 0.2em 0.4em;
    border: 1px solid currentColor;
    margin-block: 0.2em 0.5em;
  }
  .tabs {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .tabs .bar {
    inline-size: 2em;
  }
  .dot,
  .knob {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 1px solid currentColor;
    border-radius: 50%;
  }
  .dot {
    background: radial-gradient(currentColor 40%, transparent 45%);
  }
  .knob {
    inline-size: 1.9em;
    block-size: 1.1em;
    border-radius: 1em;
    background: radial-gradient(circle at 0.5em 50%, currentColor 0.3em, transparent 0.35em);
  }
  .knob.on {
    background: radial-gradient(circle at 1.3em 50%, currentColor 0.3em, transparent 0.35em);
  }
  .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    overflow: visible;
  }
  @media (forced-colors: active) {
    .bar {
      background: GrayText;
    }
    .hit {
      outline-color: Highlight;
    }
  }
`;
