import type { Attributes, Edge as GraphEdge, Graph, Node, Subgraph } from '@viz-js/viz';
import type { PlanSection, PlanStep } from '../../flow/plan.ts';
import type { StepKind } from '../../flow/steps.ts';
import { screensOf, type FlowMap } from './flow-map.ts';
import { sectionTitle } from './map-title.ts';
import { sayHeading } from './say-heading.ts';
import { sayPressed } from './say-pressed.ts';
import { wrap } from './wrap.ts';

/** What kind of screen it is, and the colour of its box. */
const KINDS: Readonly<Record<StepKind, readonly [name: string, fill: string]>> = {
  question: ['question', '#ffffff'],
  answer: ['answer', '#eeeeee'],
  'open-link': ['link', '#e3eefb'],
  'menu-path': ['menus', '#e3eefb'],
  'send-mail': ['mail', '#e3eefb'],
  'place-lines': ['lines for a file', '#e3eefb'],
  form: ['what to do there', '#e3eefb'],
  'other-device': ['another device', '#ffffff'],
  outcome: ['outcome', '#e2f3e2'],
  report: ['report', '#fdeedd'],
};
const INK = '#1b1b1b';
const SOFT = '#4a4a4a';
/** Graphviz knows how wide its letters are; most system fonts are no wider. */
export const MEASURED_FONT = 'Verdana';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines that begin at the left, so that another font than the measured one looks right as well. */
const left = (lines: readonly string[]): string =>
  lines.map((line) => `${line}<BR ALIGN="LEFT"/>`).join('');

const html = (text: string): Attributes[string] => ({ html: text });

function nodeOf({ voice }: FlowMap, { step, number, anchor, devices }: PlanStep): Node {
  const [kind, fillcolor] = KINDS[step.kind];
  const on = devices.length % 3 === 0 ? [] : [devices.join(', ')];
  const heading = wrap(`${number}. ${sayHeading(voice, step)}`, 30);
  const aside = `<FONT POINT-SIZE="10" COLOR="${SOFT}">${[kind, ...on].join(' · ')}</FONT>`;
  return {
    name: anchor,
    attributes: {
      id: anchor,
      label: html(left([...heading.map((line) => `<B>${escaped(line)}</B>`), aside])),
      fillcolor,
    },
  };
}

/** One arrow for all answers that lead from one screen to the same other. */
function edgesOf({ voice }: FlowMap, { anchor, step, edges }: PlanStep): GraphEdge[] {
  const labels = new Map<string, string[]>();
  for (const { event, targets } of edges)
    for (const { anchor: head, devices } of targets) {
      const on = targets.length > 1 ? ` (${devices.join(', ')})` : '';
      const said = wrap(sayPressed(voice, step, event) + on, 28);
      labels.set(head, [...(labels.get(head) ?? []), ...said]);
    }
  const stuck = edges.find(({ event }) => event === 'stuck')?.targets.map((t) => t.anchor);
  return [...labels].map(([head, lines]) => ({
    tail: anchor,
    head,
    attributes: {
      label: html(left(lines.map(escaped))),
      ...(stuck?.includes(head) && { style: 'dashed' }),
    },
  }));
}

/** Ways stand below each other, so that the picture is read by scrolling down. */
const below = (ways: readonly PlanSection[]): GraphEdge[] =>
  ways.slice(1).flatMap((section, i) => {
    const [tail, head] = [ways[i]?.steps.at(-1), section.steps[0]];
    return tail && head
      ? [{ tail: tail.anchor, head: head.anchor, attributes: { style: 'invis' } }]
      : [];
  });

function clusterOf(map: FlowMap, section: PlanSection): Subgraph {
  const title = wrap(sectionTitle(map, section), 60).map((line) => `<B>${escaped(line)}</B>`);
  return {
    name: `cluster_${section.role}_${section.way}`,
    graphAttributes: { label: html(left(title)), labeljust: 'l', color: '#8a8a8a', margin: 16 },
    nodes: section.steps.map((s) => nodeOf(map, s)),
  };
}

/** A flow as a graph: a node each screen, an edge each answer, a cluster each way. */
export function mapGraph(map: FlowMap): Graph {
  const font = { fontname: MEASURED_FONT, fontcolor: INK };
  const [before, ways] = [true, false].map((start) =>
    map.plan.filter(({ way }) => (way === undefined) === start),
  );
  return {
    directed: true,
    graphAttributes: { ...font, rankdir: 'TB', bgcolor: '#ffffff', pad: 0.3, ranksep: 0.45, newrank: true },
    nodeAttributes: { ...font, shape: 'box', style: 'filled,rounded', color: SOFT, fontsize: 12 },
    edgeAttributes: { ...font, color: SOFT, fontsize: 10 },
    nodes: before?.flatMap(({ steps }) => steps.map((s) => nodeOf(map, s))) ?? [],
    subgraphs: ways?.map((section) => clusterOf(map, section)) ?? [],
    edges: [...screensOf(map).flatMap((s) => edgesOf(map, s)), ...below(ways??[])],
  };
}
