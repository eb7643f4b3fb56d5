/** The follow-up machine, drawn as it runs: a state can be pressed, and its screen is shown beside it. */
import { instance } from '@viz-js/viz';
import { html, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { words } from 'virtual:words';
import { followUpMachine } from '../../../src/followup/follow-up.machine.ts';
import { afterCases, type AfterCase } from '../cases.after.ts';
import { caseView } from './case.view.ts';

/** Where each event leads, by state. */
const STATES = followUpMachine.root.states;

/** The case that shows a state. */
const caseAt = (state: string): AfterCase | undefined =>
  afterCases.find(({ id }) => id === (state === 'filed' ? 'filed-by-post' : state));

/** Edges with the same ends are one, with all their events. */
function edgesOf(state: string): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const transition of STATES[state]?.transitions.values() ?? [])
    for (const { target, eventType } of transition)
      for (const { key } of target ?? [])
        edges.set(key, [...new Set([...(edges.get(key) ?? []), eventType])]);
  return edges;
}

/** The machine as DOT. */
function dot(): string {
  const states = Object.keys(STATES);
  const nodes = states.map((state) => `"${state}" [id="${state}"]`);
  const edges = states.flatMap((state) =>
    [...edgesOf(state)].map(
      ([to, events]) => `"${state}" -> "${to}" [label="${events.join('\\n')}"]`,
    ),
  );
  return `digraph { rankdir=TB; bgcolor="transparent"; nodesep=0.4; ranksep=0.6;
    node [shape=box, style=rounded, fontname="Helvetica", fontsize=13];
    edge [fontname="Helvetica", fontsize=10, color="#666666"];
    ${[...nodes, ...edges].join(';\n')} }`;
}

/** `<follow-up-map lang="en">`; a part of Storybook, never shipped. */
export class FollowUpMap extends HTMLElement {
  private at = 'waiting';
  private picture = '';

  connectedCallback(): void {
    this.show();
    // A pointer may press a state in the picture, too; for keys there are the buttons.
    this.addEventListener('click', ({ target }) =>
      this.go((target as Element).closest('.picture .node')?.id),
    );
    void instance().then((viz) => {
      const svg = viz.renderString(dot(), { format: 'svg' });
      this.picture = svg.slice(svg.indexOf('<svg'));
      this.show();
    });
  }

  private go(state: string | undefined): void {
    if (state === undefined || !(state in STATES)) return;
    this.at = state;
    this.show();
  }

  private show(): void {
    render(this.view(), this);
  }

  private view(): TemplateResult {
    const language = words[this.lang] ? this.lang : 'en';
    const found = caseAt(this.at);
    return html`<style>
        ${STYLES} follow-up-map #${this.at} path {
          fill: light-dark(#dbe8f7, #24405f);
          stroke-width: 3;
        }
      </style>
      <div class="wizard">${found ? keyed(this.at, caseView(found, language)) : ''}</div>
      <div>
        <div class="states" role="group" aria-label="States">
          ${Object.keys(STATES).map(
            (state) =>
              html`<button
                type="button"
                aria-pressed=${state === this.at}
                @click=${() => this.go(state)}
              >
                ${state}
              </button>`,
          )}
        </div>
        <div class="picture" tabindex="0" role="img" aria-label="The follow-up machine">
          ${unsafeHTML(this.picture)}
        </div>
      </div>`;
  }
}

const STYLES = `
  follow-up-map { display: grid; gap: 1.5rem; grid-template-columns: minmax(18rem, 24rem) 1fr; align-items: start;
    font: 0.9375rem/1.45 system-ui, sans-serif; }
  @media (max-width: 60rem) { follow-up-map { grid-template-columns: 1fr; } }
  follow-up-map .wizard { font-size: 1.0625rem; min-block-size: 40rem; }
  follow-up-map .states { display: flex; flex-wrap: wrap; gap: 0.35rem; margin-block-end: 1rem; }
  follow-up-map .states button { font: inherit; color: inherit; background: none; border: 1px solid currentColor;
    border-radius: 0.25rem; padding: 0.25rem 0.5rem; min-block-size: 24px; }
  follow-up-map .states [aria-pressed=true] { font-weight: 700; border-width: 3px; }
  follow-up-map > div { min-inline-size: 0; }
  follow-up-map .picture { overflow: auto; max-block-size: 80vh; }
  follow-up-map .node { cursor: pointer; }
  follow-up-map .node path { stroke: light-dark(#1c4f8c, #9cc3f2); }
  follow-up-map text { fill: light-dark(#1a1a1a, #eee); }
`;

if (!customElements.get('follow-up-map')) customElements.define('follow-up-map', FollowUpMap);
