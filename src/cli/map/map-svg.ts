import { instance } from '@viz-js/viz';
import { screensOf, type FlowMap } from './flow-map.ts';
import { MEASURED_FONT, mapGraph } from './map-graph.ts';
import { mapSubtitle, mapTitle } from './map-title.ts';
import { sayHeading } from './say-heading.ts';

const SYSTEM_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The map in one sentence each screen, for those who do not see it. */
const description = (map: FlowMap): string =>
  [
    `${mapSubtitle(map)}.`,
    ...screensOf(map).map(({ number, step, edges }) => {
      const numbers = edges.flatMap(({ targets }) =>
        targets.map((t) => screensOf(map).find((s) => s.anchor === t.anchor)?.number),
      );
      const to = [...new Set(numbers)].join(', ');
      return `${number}. ${sayHeading(map.voice, step)}${to && ` → ${to}`}.`;
    }),
  ].join('\n');

/** Title and description in place of Graphviz’s prologue, which refers to a file of another host. */
function named(svg: string, map: FlowMap): string {
  const body = svg.slice(svg.indexOf('<svg'));
  const names = `<title id="title">${escaped(mapTitle(map))}</title>
<desc id="desc">${escaped(description(map))}</desc>`;
  return body
    .replace('<svg ', '<svg role="img" aria-labelledby="title" aria-describedby="desc" ')
    .replace('>', () => `>\n${names}`)
    .replaceAll(`font-family="${MEASURED_FONT}"`, `font-family="${SYSTEM_FONT}"`);
}

/** A flow as DOT, for Graphviz. */
export const mapDot = async (map: FlowMap): Promise<string> =>
  (await instance()).renderString(mapGraph(map), { format: 'canon' });

/** A flow as a picture: one file, without any reference. */
export const mapSvg = async (map: FlowMap): Promise<string> =>
  named((await instance()).renderString(mapGraph(map), { format: 'svg' }), map);
