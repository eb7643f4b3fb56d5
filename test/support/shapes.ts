import type { Screen } from './screens.ts';

/** What a screen is made of, whatever it says: its kind, the parts it has, the moves in it. */
function shapeOf({ step }: Screen): string {
  const parts = Object.entries(step)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([key]) => key);
  const deeds = 'moves' in step ? (step.moves ?? []).map((m) => m.do) : [];
  const verdict = step.answer?.verdict ?? '';
  return [step.kind, verdict, ...parts.sort(), ...new Set(deeds)].join(' ');
}

/** One screen of each shape. */
export function everyShape(screens: readonly Screen[]): Screen[] {
  const found = new Map<string, Screen>();
  for (const screen of screens) {
    const shape = shapeOf(screen);
    if (!found.has(shape)) found.set(shape, screen);
  }
  return [...found.values()];
}
