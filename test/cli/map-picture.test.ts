import { describe, expect, test } from 'vitest';
import { screensOf } from '../../src/cli/map/flow-map.ts';
import { mapDot, mapSvg } from '../../src/cli/map/map-svg.ts';
import { sayHeading } from '../../src/cli/map/say-heading.ts';
import { sayPressed } from '../../src/cli/map/say-heading.ts';
import { Element, parseXml } from '../editions/support/xml.ts';
import { services } from '../support/catalogue.ts';
import { inventedMap, mapsIn } from './support/maps.ts';

/** All of a kind below an element: `node`, `edge`. */
const groups = (root: Element, kind: string): Element[] =>
  root
    .one('g')
    .all('g')
    .filter((g) => g.attribute('class') === kind);
const words = (g: Element): string =>
  g
    .all('text')
    .map((t) => t.text.trim())
    .join(' ');

describe('the picture', { timeout: 60_000 }, () => {
  test.each(services)('$id has every screen and every arrow', async (service) => {
    for (const map of mapsIn(service)) {
      const svg = parseXml(await mapSvg(map));
      expect(svg.name).toBe('svg');
      const description = svg.one('desc').text;
      const nodes = new Map(groups(svg, 'node').map((n) => [n.one('title').text, words(n)]));
      const screens = screensOf(map);
      expect([...nodes.keys()].sort()).toEqual(screens.map((s) => s.anchor).sort());
      for (const { anchor, number, step } of screens) {
        const heading = `${number}. ${sayHeading(map.voice, step)}`;
        expect(description).toContain(heading);
        expect(nodes.get(anchor)).toContain(heading);
      }
      const arrows = new Map(groups(svg, 'edge').map((e) => [e.one('title').text, words(e)]));
      const wanted = screens.flatMap((s) =>
        s.edges.flatMap(({ event, targets }) =>
          targets.map((t) => [
            `${s.anchor}->${t.anchor}`,
            `“${sayPressed(map.voice, s.step, event)}”`,
          ]),
        ),
      );
      for (const [arrow = '', answer] of wanted) expect(arrows.get(arrow)).toContain(answer);
      expect([...arrows.keys()].sort()).toEqual(
        [...new Set(wanted.map(([arrow]) => arrow))].sort(),
      );
    }
  });
  test('it refers to nothing, is light, and says what it is', async () => {
    const map = inventedMap('Photo Pond', 'de');
    const text = await mapSvg(map);
    expect(text.startsWith('<svg ')).toBe(true);
    expect(text.replace(/ xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(
      /https?:|<!DOCTYPE|<image|<script|href=|url\(|@import/,
    );
    const svg = parseXml(text);
    expect(svg.one('title').text).toBe('Photo Pond: Welt');
    const ids = [svg.one('title'), svg.one('desc')].map((e) => e.attribute('id'));
    expect(svg.attribute('aria-labelledby')).toBe(ids.join(' '));
    expect(svg.one('g').one('polygon').attribute('fill')).toBe('#ffffff');
    expect(text).toContain('font-family="system-ui,');
  });
  test('names with & and < are text', async () => {
    const name = 'R&D <b> "Labs" \\N';
    const map = inventedMap(name);
    const svg = parseXml(await mapSvg(map));
    expect(svg.one('title').text).toBe(`${name}: World`);
    expect(groups(svg, 'node').map(words)).toContain(`1. Open ${name}’s form link`);
    expect(await mapDot(map)).toContain('R&amp;D &lt;b&gt;');
  });
  test('a name with a bell or an escape breaks no picture', async () => {
    const svg = await mapSvg(inventedMap('Photo\u0007 \u001bPond\ufffe'));
    expect(parseXml(svg).one('title').text).toBe('Photo\ufffd \ufffdPond\ufffd: World');
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
});
