import type { Attributes, Graph, Subgraph } from '@viz-js/viz';
import type { DrawnSection } from '../../flow/drawn.ts';
import { drawEdges, stackWays } from './draw-edges.ts';
import { bold, label } from './draw-label.ts';
import { drawNode } from './draw-node.ts';
import { screensOf, type FlowMap } from './flow-map.ts';
import { sectionTitle } from './map-title.ts';
import { wrap } from './wrap.ts';

/** Graphviz has to know how wide its letters are. Those of system fonts are no wider than these. */
export const MEASURED_FONT = 'Verdana';

const TITLE_WIDTH = 50;
const font: Attributes = { fontname: MEASURED_FONT, fontcolor: '#1b1b1b' };
const line: Attributes = { color: '#4a4a4a' };

const drawWay = (map: FlowMap, section: DrawnSection): Subgraph => ({
  name: `cluster_${section.role}-${section.way}`,
  graphAttributes: {
    label: label(wrap(sectionTitle(map, section), TITLE_WIDTH).map(bold)),
    labeljust: 'l',
    color: '#8a8a8a',
    margin: 16,
  },
  nodes: section.steps.map((s) => drawNode(map.voice, s)),
});

/** A flow as a graph: a box each screen, an arrow each answer, a frame each way. */
export function drawGraph(map: FlowMap): Graph {
  const before = map.plan.filter(({ way }) => way === undefined);
  const ways = map.plan.filter(({ way }) => way !== undefined);
  return {
    directed: true,
    graphAttributes: { ...font, bgcolor: '#ffffff', pad: 0.3, ranksep: 0.45, newrank: true },
    nodeAttributes: { ...font, ...line, shape: 'box', style: 'filled,rounded', fontsize: 12 },
    edgeAttributes: { ...font, ...line, fontsize: 10 },
    nodes: before.flatMap(({ steps }) => steps.map((s) => drawNode(map.voice, s))),
    subgraphs: ways.map((section) => drawWay(map, section)),
    edges: [...screensOf(map).flatMap((s) => drawEdges(map.voice, s)), ...stackWays(ways)],
  };
}
