import { expect, test, vi } from 'vitest';
import { showFacts as show } from '../support/show-facts.ts';

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
    const target = boxes[1]?.getAttribute('href')?.slice(1) ?? '';
    boxes[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const step = place.querySelector(`[id="${target}"]`)!;
    expect(step.querySelector('details')?.open).toBe(true);
    expect(place.querySelector('opt-out-wizard')).toBeNull();
    step.querySelector<HTMLDetailsElement>('.live')!.open = true;
    await vi.waitFor(() => expect(step.querySelector('opt-out-wizard')).not.toBeNull(), {
      timeout: 20_000,
    });
  },
);
