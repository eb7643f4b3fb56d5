import heights from '../guide/heights.json' with { type: 'json' };
import type { Choice } from './choice.ts';

/** How high first screens are, in pixels, and in which column that was measured. */
export interface Measured {
  least: number;
  most: number;
  width: number;
  day: string;
}

const kindOf = ({ services, region }: Choice): string => {
  if (services.length === 0) return 'No service named';
  if (services.length > 1) return 'Several services';
  return region === '' ? 'No country named' : 'Service and country named';
};

/** What was measured for a choice, in the widest column that is no wider than its own. */
export function measured(choice: Choice): Measured {
  const { day, widths, rows } = heights;
  const index = Math.max(
    0,
    widths.findLastIndex((width) => width <= choice.width),
  );
  const [least = 0, most = 0] =
    rows.find(({ kind }) => kind === kindOf(choice))?.heights[index] ?? [];
  return { least, most, width: widths[index] ?? choice.width, day };
}
