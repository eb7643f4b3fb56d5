import { expect, test, vi } from 'vitest';
import { contrastBetween } from '../support/contrast.ts';
import { showFacts as show } from '../support/show-facts.ts';

/** What is said in each box and on each arrow, with what it stands on; and each line. */
function pairsIn(picture: Element): [what: string, ink: string, ground: string, least: number][] {
  const page = picture.closest('.picture') ?? picture;
  const paper = getComputedStyle(page).backgroundColor;
  const fillOf = (part: Element): string => getComputedStyle(part).fill;
  const texts = [...picture.querySelectorAll('text')].map((text) => {
    const box = text.closest('a')?.querySelector('path');
    return [text.textContent, fillOf(text), box ? fillOf(box) : paper, 4.5] as const;
  });
  const lines = [...picture.querySelectorAll('path')].map(
    (path) => ['a line', getComputedStyle(path).stroke, paper, 3] as const,
  );
  return [...texts, ...lines].map((pair) => [...pair]);
}

// Axe does not look into pictures.
test.each(['light', 'dark'])(
  'its words and lines can be seen in the %s',
  { timeout: 120_000 },
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const place = show('instagram', 'eu', 'DE');
    await vi.waitFor(
      () => expect(place.querySelector('machine-picture svg')).toBeInstanceOf(SVGElement),
      { timeout: 60_000 },
    );
    for (const ground of place.querySelectorAll(':is(svg > g, g.cluster) > polygon'))
      expect(getComputedStyle(ground).fill).toBe('none');
    const pairs = pairsIn(place.querySelector('machine-picture svg')!);
    expect(new Set(pairs.map(([, , ground]) => ground)).size).toBeGreaterThan(3);
    for (const [what, ink, ground, least] of pairs)
      expect(contrastBetween(ink, ground), `${what}: ${ink} on ${ground}`).toBeGreaterThan(least);
    document.documentElement.style.colorScheme = '';
  },
);

test(
  'a box of the picture leads to its screen, which opens; a live screen comes when it is asked for',
  { timeout: 120_000 },
  async () => {
    const place = show('instagram', 'eu', 'DE');
    await vi.waitFor(
      () => expect(place.querySelector('machine-picture svg')).toBeInstanceOf(SVGElement),
      { timeout: 60_000 },
    );
    const boxes = [...place.querySelectorAll('machine-picture a')];
    expect(boxes).toHaveLength(place.querySelectorAll('.step').length);
    // The second is the screen of notices, which is seen beside the map.
    const target = boxes[2]?.getAttribute('href')?.slice(1) ?? '';
    boxes[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const step = place.querySelector(`[id="${target}"]`)!;
    expect(step.querySelector('details')?.open).toBe(true);
    expect(place.querySelector('opt-out-wizard')).toBeNull();
    step.querySelector<HTMLDetailsElement>('.live')!.open = true;
    await vi.waitFor(() => expect(step.querySelector('opt-out-wizard')).not.toBeNull(), {
      timeout: 20_000,
    });
  },
);
