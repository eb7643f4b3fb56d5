import { css } from '../styles.ts';

/** Schematic screens: shapes in currentColor, so they follow theme, direction, forced colours and print. */
export const schematicStyles = css`
  .shot {
    inline-size: 100%;
    max-inline-size: 17em;
    font-size: max(0.6875em, 9.5px);
    line-height: 1.3;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    padding: 0.6em 0.75em;
    margin-block-end: 1.1em;
    color: var(--_muted);
    background: var(--_wash);
    overflow-wrap: anywhere;
  }
  .phone {
    border-radius: 1em;
    border-width: 2px;
  }
  .bar {
    display: block;
    block-size: 0.5em;
    inline-size: 75%;
    min-inline-size: 2em;
    border-radius: 1em;
    background: var(--_line);
    margin-block: 0.3em;
  }
  .bar.short {
    inline-size: 35%;
  }
  .shot .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
    justify-content: space-between;
  }
  .shot bdi {
    flex: 1 1 4.5em;
    color: var(--_ink);
  }
  .spot {
    display: flex;
    gap: 0.6em;
    align-items: center;
    margin-block-start: 0.25em;
  }
  .spot > div {
    flex: 1;
    min-inline-size: 0;
    white-space: nowrap;
    overflow: hidden;
  }
  .spot bdi {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .press {
    display: table;
    padding: 0.15em 0.8em;
    border: 1px solid currentColor;
    border-radius: 0.3em;
    min-inline-size: 5em;
    min-block-size: 1.6em;
  }
  .shot .box {
    display: block;
    min-block-size: 1.5em;
    padding: 0.1em 0.4em;
    border: 1px solid currentColor;
    border-radius: 0.2em;
    margin-block-start: 0.15em;
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
    inline-size: 2.4em;
    block-size: 1.4em;
    border-radius: 1em;
    color: var(--_ink);
    background: radial-gradient(circle at 0.65em 50%, currentColor 0.42em, transparent 0.47em);
  }
  .knob.on {
    color: var(--_surface);
    border-color: var(--_ink);
    background: radial-gradient(circle at 1.65em 50%, currentColor 0.42em, transparent 0.47em)
      var(--_ink);
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
  .states {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .states .shot {
    flex: 1 1 9em;
  }
  .then {
    flex: none;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: solid currentColor;
    border-width: 2px 2px 0 0;
    transform: rotate(45deg);
    margin-block-end: 0.9em;
  }
  :dir(rtl) > .then {
    transform: rotate(-135deg);
  }
  .beside > * {
    flex: 1 8em;
    margin: 0;
  }
  .sheet {
    display: block;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    background: var(--_surface);
    padding: 0.3em 0.5em;
    margin-inline-start: 30%;
  }
  .hit {
    outline: 2px solid var(--_ink);
    border-radius: 0.2em;
    padding-inline: 0.3em;
  }
  @media (forced-colors: active) {
    .bar {
      background: CanvasText;
      block-size: 1px;
    }
    .knob,
    .knob.on,
    .dot {
      forced-color-adjust: none;
      color: CanvasText;
      background-color: Canvas;
    }
    .hit {
      outline-color: Highlight;
    }
  }
`;
