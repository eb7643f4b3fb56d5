/** The look of the editor's desk: a quiet table with a newspaper on it. */
export const deskStyles = `
  editor-desk {
    --line: light-dark(#d0d0cc, #45494e);
    --soft: light-dark(#595959, #b3b3b3);
    --wash: light-dark(#f4f3ef, #1b1d20);
    --accent: light-dark(#1c4f8c, #9cc3f2);
    display: block;
    font: 0.9375rem/1.45 system-ui, sans-serif;
    direction: ltr;
  }
  editor-desk * { box-sizing: border-box; }
  editor-desk main { max-inline-size: 72rem; margin-inline: auto; }
  editor-desk h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 0.15rem; }
  editor-desk h2 { font-size: 1rem; margin: 0; }
  editor-desk a { color: var(--accent); }
  editor-desk .aside { color: var(--soft); font-size: 0.8125rem; margin: 0; }
  editor-desk .intro { margin: 0 0 1rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; }
  editor-desk code { font: 0.8125rem/1.5 ui-monospace, monospace; }
  editor-desk .top { display: grid; gap: 1rem 1.5rem; grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); }
  editor-desk .pickers { display: grid; gap: 0.6rem 0.75rem; grid-template-columns: repeat(3, minmax(0, 1fr));
    align-content: start; }
  editor-desk fieldset { border: 0; margin: 0 0 0.75rem; padding: 0; min-inline-size: 0; }
  editor-desk legend { padding: 0; margin-block-end: 0.35rem; font-weight: 700; }
  editor-desk label { display: block; min-inline-size: 0; }
  editor-desk label > span { display: block; color: var(--soft); font-size: 0.8125rem; }
  editor-desk .check { display: flex; gap: 0.5rem; align-items: center; grid-column: 1 / -1; }
  editor-desk .check > span { color: inherit; font-size: inherit; }
  editor-desk .check input { inline-size: 1.25rem; block-size: 1.25rem; margin: 0; accent-color: var(--accent); }
  editor-desk select, editor-desk .copy { font: inherit; color: inherit; inline-size: 100%; min-block-size: 2.5rem;
    padding: 0.25rem 0.5rem; border: 1px solid light-dark(#767676, #8d9196); border-radius: 0.25rem;
    background: light-dark(#fff, #191b1e); text-overflow: ellipsis; }
  editor-desk .copy { inline-size: auto; min-inline-size: 6rem; font-weight: 700; cursor: pointer;
    background: var(--accent); border-color: var(--accent); color: light-dark(#fff, #10151c); }
  editor-desk :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  editor-desk .snippet { display: flex; flex-direction: column; gap: 0.5rem; min-inline-size: 0; }
  editor-desk .head { display: flex; gap: 0.75rem; align-items: center; }
  editor-desk .head h2 { flex: 1; }
  editor-desk .head p { margin: 0; }
  editor-desk pre { margin: 0; flex: 1; padding: 0.75rem; background: var(--wash); border: 1px solid var(--line);
    border-radius: 0.25rem; white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 17rem; overflow-y: auto; }
  editor-desk .measure { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; align-items: center;
    margin-block: 1.25rem 0.75rem; padding-block-start: 0.75rem; border-block-start: 1px solid var(--line); }
  editor-desk .width { display: flex; flex: 1 1 20rem; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; }
  editor-desk .width > span { color: inherit; font-size: inherit; }
  editor-desk .width input { flex: 1 1 10rem; min-inline-size: 0; max-inline-size: 30rem; block-size: 1.75rem; margin: 0;
    accent-color: var(--accent); cursor: ew-resize; }
  editor-desk output { font-variant-numeric: tabular-nums; }
  editor-desk .measure p { margin: 0; }
  editor-desk .under { display: grid; gap: 1rem 1.5rem; grid-template-columns: minmax(0, 1fr) 13rem; align-items: start; }
  editor-desk .under.wide { grid-template-columns: minmax(0, 1fr); }
  editor-desk .stage { overflow-x: auto; padding-block: 1.5rem; border-radius: 0.25rem;
    background: light-dark(#e7e5df, #050506); }
  editor-desk .sheet { --pad: 1.5rem; inline-size: calc(var(--column) + 2 * var(--pad)); margin-inline: auto; padding: var(--pad); box-shadow: 0 1px 4px rgb(0 0 0 / 0.2); }
  editor-desk article { font-size: 1.125rem; line-height: 1.5; }
  editor-desk article .paper { margin: 0 0 1rem; padding-block-end: 0.35rem; border-block-end: 3px double;
    font-weight: 700; font-size: 0.9em; }
  editor-desk article h3 { font-size: clamp(1.3em, calc(var(--column) * 0.05), 1.6em); line-height: 1.15; margin: 0 0 0.5rem; text-wrap: balance; }
  editor-desk article .lead { font-size: 1.1em; margin-block: 0 0.75rem; }
  editor-desk article opt-out-wizard { margin-block: 1.5rem; }
  editor-desk article opt-out-wizard a { color: inherit; }
  editor-desk .events ol { list-style: none; margin: 0; padding: 0; }
  editor-desk .events li { padding-block: 0.5rem; border-block-end: 1px solid var(--line); }
  editor-desk .events dl { margin: 0.15rem 0 0; font-size: 0.8125rem; }
  editor-desk .events dl div { display: flex; gap: 0.5rem; }
  editor-desk .events dt { color: var(--soft); flex: none; }
  editor-desk .events dd { margin: 0; overflow-wrap: anywhere; min-inline-size: 0; }
  @media (max-width: 56rem) {
    editor-desk .top, editor-desk .under { grid-template-columns: minmax(0, 1fr); }
    editor-desk .pickers { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    editor-desk .stage { padding: 0; background: none; }
    editor-desk .sheet { --pad: 1rem; max-inline-size: 100%; }
  }
`;
