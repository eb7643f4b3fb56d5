import { saidView } from '../../../src/elements/views/step.view.ts';
import { drawnHeading, type DrawnStep } from '../../../src/flow/drawn.ts';
import type { Subject } from './subject.ts';

/** The heading of a screen, as readers see it. */
export const drawnHeadingView = ({ ctx, entry, country }: Subject, step: DrawnStep): unknown =>
  saidView(
    ctx,
    drawnHeading(step, {
      service: entry.name,
      company: entry.company,
      region: ctx.regionName(country),
    }),
  );
