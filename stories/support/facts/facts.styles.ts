/** The look of the fact-checker’s and the translator’s pages: plain, wide enough for tables, light and dark, on paper. */
export const factsStyles = `
  .flow-map {
    --line: light-dark(#c9c9c9, #55585c);
    --soft: light-dark(#595959, #b3b3b3);
    --wash: light-dark(#f4f4f1, #1d2023);
    --link: light-dark(#1c4f8c, #9cc3f2);
    max-inline-size: 76rem;
    margin-inline: auto;
    font: 1rem/1.5 system-ui, sans-serif;
    overflow-wrap: break-word;
  }
  .flow-map *, .flow-map *::before, .flow-map *::after { box-sizing: border-box; }
  .flow-map a { color: var(--link); }
  .flow-map a, .flow-map summary { text-underline-offset: .2em; }
  .flow-map :is(a, button, summary, input, select, [tabindex]):focus-visible {
    outline: 3px solid var(--link); outline-offset: 2px;
  }
  .flow-map :is(.unseen, caption) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .flow-map header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; margin-block-end: 1rem; }
  .flow-map h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; flex: 1 1 100%; }
  .flow-map h2 { margin-block: 2rem .5rem; font-size: 1.25rem; }
  .flow-map h3, .flow-map .open-all h2 { margin-block: 1.25rem .4rem; font-size: 1rem; }
  .flow-map h4, .flow-map summary h2 { margin: 0; font-size: 1rem; display: inline; font-weight: 600; }
  .flow-map summary h2 { font-size: 1.25rem; }
  .flow-map p, .flow-map ul, .flow-map ol { margin-block: 0 .5rem; }
  .flow-map .aside, .flow-map .devices { color: var(--soft); font-size: .875rem; }
  .flow-map :is(button, select, input[type=search]) {
    font: inherit; color: inherit; background: light-dark(#fff, #17191b); border: 1px solid light-dark(#767676, #8d9196);
    border-radius: .25rem; padding: .2rem .5rem; min-block-size: 1.75rem; max-inline-size: 100%;
  }
  .flow-map button { cursor: pointer; }
  .flow-map label { max-inline-size: 100%; }
  .flow-map button[aria-pressed=true] { background: light-dark(#1b1b1b, #ededed); color: light-dark(#fff, #101113); }

  .flow-map .verdict { background: var(--wash); padding: 1rem 1.25rem; border-inline-start: .375rem solid var(--line); }
  .flow-map .says { font-size: 1.25rem; font-weight: 700; }
  .flow-map .glyph { display: inline-block; min-inline-size: 1.5em; }
  .flow-map .facts { grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: .5rem 1.5rem; display: grid; margin-block: .75rem; }
  .flow-map .facts dt { color: var(--soft); font-size: .875rem; }
  .flow-map .facts dd { margin: 0; }
  .flow-map .signed { border-block-start: 1px solid var(--line); padding-block-start: .6rem; }
  .flow-map .signed p { margin-block: .25rem; }
  .flow-map .command { display: block; padding: .5rem .75rem; background: light-dark(#fff, #101113); user-select: all; }
  .flow-map .open-all { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2rem; }

  .flow-map .picture { overflow: auto; max-block-size: min(44rem, 80vh); border: 1px solid var(--line); background: light-dark(#fff, #17191b); }
  .flow-map machine-picture { display: block; min-block-size: 12rem; inline-size: max-content; }
  .flow-map .picture svg { display: block; margin-inline: auto; }
  .flow-map .picture.fit machine-picture { inline-size: auto; }
  .flow-map .picture.fit svg { max-inline-size: 100%; block-size: auto; }
  .flow-map .picture :is(svg > g, g.cluster) > polygon { fill: none; }
  .flow-map .picture [fill="#e3eefb"] { fill: light-dark(#e3eefb, #16283c); }
  .flow-map .picture [fill="#e2f3e2"] { fill: light-dark(#e2f3e2, #16301a); }
  .flow-map .picture [fill="#fdeedd"] { fill: light-dark(#fdeedd, #3a2a15); }
  .flow-map .picture [fill="#eeeeee"] { fill: light-dark(#eeeeee, #33373b); }
  .flow-map .picture path[fill="white"], .flow-map .picture path[fill="#ffffff"] { fill: light-dark(#fff, #101113); }
  .flow-map .picture [stroke="#4a4a4a"] { stroke: light-dark(#4a4a4a, #b3b3b3); }
  .flow-map .picture polygon[fill="#4a4a4a"] { fill: light-dark(#4a4a4a, #b3b3b3); }
  .flow-map .picture text { fill: light-dark(#1b1b1b, #ededed); font-family: system-ui, sans-serif; }
  .flow-map .picture a:focus-visible { outline: none; }
  .flow-map .picture a:focus-visible path { stroke-width: 4; stroke: var(--link); }
  .flow-map .picture a:hover text { text-decoration: underline; }

  .flow-map .filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin-block-end: .5rem; }
  .flow-map .filters fieldset { border: 0; padding: 0; margin: 0; min-inline-size: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; }
  .flow-map .filters legend { float: inline-start; padding: 0; margin-inline-end: 1rem; color: var(--soft); }
  .flow-map .filters p { margin: 0; color: var(--soft); }
  @media not print { .flow-map .on-paper { display: none; } }
  .flow-map [hidden] { display: none !important; }

  .flow-map .steps { list-style: none; padding: 0; }
  .flow-map .step { border-block-start: 1px solid var(--line); }
  .flow-map .step:last-child { border-block-end: 1px solid var(--line); }
  .flow-map summary { cursor: pointer; padding-block: .3rem; }
  .flow-map .step > details[open] { padding-block-end: 1rem; }
  .flow-map .step > details { padding-inline-start: 1.1rem; }
  .flow-map .step > details > summary { margin-inline-start: -1.1rem; }
  .flow-map .flag {
    display: inline-block; font-size: .8125rem; line-height: 1.3; padding: 0 .4rem; border: 1px solid var(--line); border-radius: 1rem;
    color: light-dark(#7a3b00, #f0b879); white-space: nowrap;
  }
  .flow-map .step:target > details > summary, .flow-map tr:target { background: light-dark(#fff3c4, #3a3313); }
  .flow-map :is(code, pre, kbd) { font: .8125rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
  .flow-map .address { background: var(--wash); padding: .5rem .75rem; }
  .flow-map .label { font-weight: 700; }
  .flow-map .label::before { content: '“'; }
  .flow-map .label::after { content: '”'; }
  .flow-map .edges { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: .15rem 1rem; margin-block: .5rem; }
  .flow-map .edges dt { color: var(--soft); }
  .flow-map .edges dd { margin: 0; }
  .flow-map .edges ul { list-style: none; padding: 0; margin: 0; }
  .flow-map .flip:not(.on-copy) > .copied, .flow-map .on-copy > :first-child { display: none; }
  .flow-map .readings { padding-inline-start: 1.25rem; }
  .flow-map live-screen { display: block; max-inline-size: 26rem; padding-block: .5rem; }

  .flow-map table { border-collapse: collapse; inline-size: 100%; font-size: .875rem; margin-block: .5rem; }
  .flow-map :is(th, td) { text-align: start; vertical-align: top; padding: .35rem .6rem; border-block-end: 1px solid var(--line); }
  .flow-map thead th { color: var(--soft); font-weight: 600; }
  .flow-map .facts-table { table-layout: fixed; }
  .flow-map .facts-table :is(th, td) { overflow-wrap: anywhere; }
  .flow-map .facts-table.rows th:nth-child(2) { inline-size: 40%; }
  .flow-map .facts-table.sources th:first-child { inline-size: 6rem; }
  .flow-map .facts-table.sources th:nth-child(2) { inline-size: 45%; }
  .flow-map .facts-table ol { padding-inline-start: 1.25rem; margin: 0; }
  .flow-map .ref { display: inline-block; min-inline-size: 1.5rem; min-block-size: 1.5rem; }
  .flow-map .key { color: var(--soft); }
  .flow-map .where code { display: block; }
  .flow-map .wide { overflow: auto; }
  .flow-map.overview { max-inline-size: none; }
  .flow-map .matrix { max-block-size: 80vh; inline-size: fit-content; max-inline-size: 100%; border: 1px solid var(--line); }
  .flow-map .matrix table { margin: 0; inline-size: max-content; border-spacing: 0; border-collapse: separate; }
  .flow-map .matrix :is(th, td) { max-inline-size: 11rem; min-inline-size: 5rem; }
  .flow-map facts-matrix .matrix :is(th, td) { max-inline-size: 7.5rem; }
  .flow-map facts-matrix .matrix tbody td:nth-child(-n+4) { font-size: .8125rem; }
  .flow-map .matrix thead th { position: sticky; inset-block-start: 0; background: light-dark(#fff, #101113); z-index: 1; vertical-align: bottom; }
  .flow-map .matrix tr > :first-child { position: sticky; inset-inline-start: 0; background: light-dark(#fff, #101113); z-index: 1; border-inline-end: 1px solid var(--line); }
  .flow-map .matrix thead tr > :first-child { z-index: 2; }
  .flow-map .matrix th button { border: 0; background: none; padding: 0; text-align: start; font-weight: 600; text-decoration: underline; text-underline-offset: .2em; }
  .flow-map .matrix td .aside { display: block; }

  .flow-map .places { display: flex; flex-wrap: wrap; gap: .35rem; align-items: flex-start; }

  .flow-map .sentences { display: grid; grid-template-columns: minmax(0, 1fr) minmax(18rem, 24rem); gap: 1.5rem; align-items: start; }
  .flow-map .beside { position: sticky; inset-block-start: 1rem; max-block-size: calc(100vh - 2rem); overflow: auto; }
  @media screen and (max-width: 60rem) {
    .flow-map .sentences { grid-template-columns: minmax(0, 1fr); }
    .flow-map .beside { position: static; max-block-size: none; grid-row: 1; }
  }
  @media screen and (max-width: 48rem) {
    .flow-map :is(header, .filters) label { flex: 1 1 100%; }
    .flow-map :is(header, .filters) :is(select, input[type=search]) { inline-size: 100%; }
    .flow-map .edges { grid-template-columns: 1fr; }
    .flow-map .edges dd { margin-block-end: .4rem; }
    .flow-map .facts-table, .flow-map .facts-table :is(tbody, tr, th, td) { display: block; inline-size: auto !important; }
    .flow-map .facts-table thead { position: absolute; clip-path: inset(50%); block-size: 1px; overflow: hidden; }
    .flow-map .facts-table :is(th, td) { border: 0; padding: .1rem 0; }
    .flow-map .facts-table td[data-head]::before { content: attr(data-head) ': '; color: var(--soft); }
    .flow-map .facts-table tr { border-block-end: 1px solid var(--line); padding-block: .5rem; }
    .flow-map .matrix :is(th, td) { max-inline-size: 8rem; }
  }
  @media print {
    .flow-map { max-inline-size: none; font-size: .8125rem; }
    .flow-map :is(.filters, .live, header label, header a, .where a, facts-matrix .matrix) { display: none; }
    .flow-map tr[id] a[target=_blank]::after { content: ' ' attr(href); overflow-wrap: anywhere; }
    .flow-map table { font-size: .6875rem; line-height: 1.35; }
    .flow-map table code { font-size: .625rem; }
    .flow-map :is(th, td) { padding: .15rem .4rem; }
    .flow-map .facts-table th:nth-child(2) { inline-size: 38%; }
    .flow-map .facts-table th:nth-child(3) { inline-size: 26%; }
    .flow-map .where code { display: inline; }
    .flow-map .picture { max-block-size: none; overflow: visible; border: 0; }
    .flow-map machine-picture { inline-size: auto; }
    .flow-map .picture svg { max-inline-size: 100%; height: auto; }
    .flow-map .wide { overflow: visible; max-block-size: none; }
    .flow-map :is(h2, h3, summary, thead) { break-after: avoid; }
    .flow-map :is(tr, .edges > *) { break-inside: avoid; }
    .flow-map :is(.again, table:has(.again):not(:has(.fact:not(.again))), .labels:not(:has(.fact:not(.again)))) { display: none; }
  }
`;
