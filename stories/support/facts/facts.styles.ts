/** The look of the pages of facts: plain, wide enough for tables, light and dark. */
export const factsStyles = `
  .flow-map {
    --line: light-dark(#c9c9c9, #55585c);
    --soft: light-dark(#595959, #b3b3b3);
    --wash: light-dark(#f6f6f4, #222529);
    max-inline-size: 54rem;
    margin-inline: auto;
    font: 1rem/1.5 system-ui, sans-serif;
    overflow-wrap: break-word;
  }
  .flow-map a { color: light-dark(#1c4f8c, #9cc3f2); }
  .flow-map h1 { margin-block: 0 .25rem; }
  .flow-map h2 { margin-block: 2.5rem .5rem; border-block-end: 1px solid var(--line); }
  .flow-map h1 + h2 { margin-block-start: 0; border: 0; font-weight: 400; }
  .flow-map h3 { margin-block: 2rem .5rem; }
  .flow-map h4 { margin-block: 0 .5rem; font-size: 1rem; }
  .flow-map p, .flow-map ul, .flow-map ol { margin-block: 0 .6rem; }
  .flow-map .aside, .flow-map .devices, .flow-map .where { color: var(--soft); font-size: .875rem; }
  .flow-map .steps { list-style: none; padding: 0; }
  .flow-map .step {
    border: 1px solid var(--line); border-radius: .25rem;
    padding: .9rem 1rem .5rem; margin-block-end: .9rem;
  }
  .flow-map :target { outline: 3px solid light-dark(#1c4f8c, #9cc3f2); outline-offset: 2px; }
  .flow-map code, .flow-map pre, .flow-map kbd { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
  .flow-map pre, .flow-map .address, .flow-map .copy { background: var(--wash); padding: .5rem .75rem; }
  .flow-map .label { font-weight: 700; }
  .flow-map .label::before { content: '“'; }
  .flow-map .label::after { content: '”'; }
  .flow-map dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin-block: 0 .75rem; }
  .flow-map dt { color: var(--soft); }
  .flow-map dd { margin: 0; }
  .flow-map .edges {
    border-block-start: 1px solid var(--line); padding-block-start: .6rem;
    grid-template-columns: minmax(8rem, 16rem) 1fr;
  }
  .flow-map .edges ul { list-style: none; padding: 0; margin: 0; }
  .flow-map table { border-collapse: collapse; inline-size: 100%; font-size: .875rem; }
  .flow-map th, .flow-map td {
    text-align: start; vertical-align: top; padding: .35rem .6rem; border-block-end: 1px solid var(--line);
  }
  .flow-map tbody th[colspan] { background: var(--wash); }
  .flow-map .wide { overflow-x: auto; }
  .flow-map summary { cursor: pointer; padding-block: .25rem; }
  .flow-map .readings { padding-inline-start: 1.25rem; }
  .flow-map .copy { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
  .flow-map .copy p { margin: 0; }
  .flow-map .copy button { font: inherit; color: inherit; background: none; border: 1px solid currentColor; }
  @media (max-width: 40rem) {
    .flow-map dl, .flow-map .edges { grid-template-columns: 1fr; }
    .flow-map dd { margin-block-end: .5rem; }
  }
`;
