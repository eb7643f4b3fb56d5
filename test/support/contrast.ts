/** How well a text can be read where it stands, as the browser computed it. */

type Colour = [red: number, green: number, blue: number, alpha: number];

/** Any colour of CSS as numbers: what a canvas makes of it. */
function numbersOf(colour: string): Colour {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => {
  const mix = (top: number, below: number): number => top * a + below * (1 - a);
  return [mix(r, R), mix(g, G), mix(b, B), 1];
};

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ??
  node.parentElement ??
  (node.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** What is behind an element, up to the page's own background. */
function behind(element: Element | null): Colour {
  if (!element) return [255, 255, 255, 1];
  const own = numbersOf(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, behind(parentOf(element)));
}

function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(text: Colour, ground: Colour): number {
  const [dark = 0, light = 0] = [luminance(text), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of two opaque colours as CSS writes them. */
export const contrastBetween = (text: string, ground: string): number =>
  ratio(numbersOf(text), numbersOf(ground));

/** The contrast of an element's text on what is behind it, 1 to 21, as WCAG 2 defines it. */
export function contrastOf(element: Element): number {
  const ground = behind(element);
  return ratio(over(numbersOf(getComputedStyle(element).color), ground), ground);
}
