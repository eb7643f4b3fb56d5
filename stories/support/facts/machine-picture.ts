/** The machine of a page as a picture: each box leads to its screen. A part of Storybook, never shipped. */
import { words } from 'virtual:words';
import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Region } from '../../../src/catalogue/types.ts';
import { mapsOf } from '../../../src/cli/map/flow-map.ts';

/** What is drawn. */
interface Drawn {
  service: ResolvedService;
  country: Region;
  language: string;
  today: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Two screens of 1280: wider, a picture is read by nobody. */
const WIDEST = 2560;

/** Letters are as large as those of the page’s small print: a point of Graphviz is a pixel. */
function sized(svg: SVGSVGElement): void {
  const { width, height } = svg.viewBox.baseVal;
  const scale = Math.min(1, WIDEST / width);
  svg.setAttribute('width', String(Math.ceil(width * scale)));
  svg.setAttribute('height', String(Math.ceil(height * scale)));
}

/** A box as a link to its screen; its id is the screen’s own, further down. */
function linked(box: Element): void {
  const anchor = box.id;
  const link = document.createElementNS(SVG, 'a');
  link.setAttribute('href', `#${anchor}`);
  link.setAttribute('target', '_self');
  box.replaceWith(link);
  link.append(box);
  box.querySelector('title')?.remove();
  box.removeAttribute('id');
}

async function draw({ service, country, language, today }: Drawn): Promise<SVGSVGElement> {
  const { mapSvg } = await import('../../../src/cli/map/map-svg.ts');
  const wish = { region: country, language, today };
  const [map] = mapsOf(service, words[language] ?? {}, wish);
  if (!map) throw new Error(`${service.id} has no map for ${country}`);
  const parsed = new DOMParser().parseFromString(await mapSvg(map), 'image/svg+xml');
  const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
  svg.setAttribute('role', 'group');
  sized(svg);
  for (const box of svg.querySelectorAll('g.node')) linked(box);
  for (const part of svg.querySelectorAll('g[id]')) part.removeAttribute('id');
  for (const title of svg.querySelectorAll('g > title')) title.remove();
  return svg;
}

/** `<machine-picture .drawn=${…}>` */
export class MachinePicture extends HTMLElement {
  #last = '';

  /** Opens at its first box: a wide picture begins with white. */
  #toFirst(svg: SVGSVGElement): void {
    const frame = this.parentElement;
    const box = svg.querySelector('g.node')?.getBoundingClientRect();
    if (!frame || !box) return;
    const { left, width } = frame.getBoundingClientRect();
    frame.scrollLeft += box.left + box.width / 2 - left - width / 2;
  }

  /** Draws, where it is not drawn yet. */
  set drawn(drawn: Drawn) {
    const key = [drawn.service.id, drawn.country, drawn.language, drawn.today].join();
    if (key === this.#last) return;
    this.#last = key;
    this.dataset['state'] = 'drawing';
    void draw(drawn).then((svg) => {
      if (this.#last !== key) return;
      this.replaceChildren(svg);
      this.dataset['state'] = 'drawn';
      this.#toFirst(svg);
    });
  }
}

if (!customElements.get('machine-picture'))
  customElements.define('machine-picture', MachinePicture);
