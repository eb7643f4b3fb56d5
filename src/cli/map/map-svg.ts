import type { Viz } from '@viz-js/viz';
import { drawGraph, MEASURED_FONT } from './draw-graph.ts';
import { escaped } from './draw-label.ts';
import { screensOf, type FlowMap } from './flow-map.ts';
import { mapSubtitle, mapTitle } from './map-title.ts';
import { sayHeading } from './say-heading.ts';

const SYSTEM_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Verdana, sans-serif";

/** A line each screen, for those who do not see the picture. */
function description(map: FlowMap): string {
  const numbers = new Map(screensOf(map).map((s) => [s.anchor, s.number]));
  const lines = screensOf(map).map(({ number, step, edges }) => {
    const to = new Set(edges.flatMap((e) => e.targets.map((t) => numbers.get(t.anchor))));
    return [
      `${number}. ${sayHeading(map.voice, step)}`,
      ...(to.size > 0 ? [[...to].join(', ')] : []),
    ];
  });
  return [mapSubtitle(map), ...lines.map((parts) => parts.join(' → '))].join('\n');
}

/** Title and description in place of Graphviz’s prologue, which refers to a file on another host. */
function named(svg: string, map: FlowMap): string {
  const [title, desc] = [`${map.name}-title`, `${map.name}-desc`];
  const start = `<svg role="img" lang="${map.voice.locale}" aria-labelledby="${title} ${desc}" `;
  const names = `<title id="${title}">${escaped(mapTitle(map))}</title>
<desc id="${desc}">${escaped(description(map))}</desc>`;
  return svg
    .slice(svg.indexOf('<svg'))
    .replace('<svg ', start)
    .replace('>', () => `>\n${names}`)
    .replaceAll(`font-family="${MEASURED_FONT}"`, `font-family="${SYSTEM_FONT}"`);
}

let started: Promise<Viz> | undefined;

/** Graphviz is large, and few draw; so the package does not bring it. One draws all maps: each start compiles it anew. */
const graphviz = (): Promise<Viz> =>
  (started ??= import('@viz-js/viz').then(
    ({ instance }) => instance(),
    (cause: unknown) => {
      started = undefined;
      throw new Error('Pictures need Graphviz; run: npm install @viz-js/viz', { cause });
    },
  ));

const render = async (map: FlowMap, format: string): Promise<string> =>
  (await graphviz()).renderString(drawGraph(map), { format });

/** A flow as DOT, for Graphviz. */
export const mapDot = (map: FlowMap): Promise<string> => render(map, 'canon');

/** A flow as a picture: one file that refers to no other. */
export const mapSvg = async (map: FlowMap): Promise<string> => named(await render(map, 'svg'), map);
