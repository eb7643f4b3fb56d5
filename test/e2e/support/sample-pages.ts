import { localize } from '../../../src/catalogue/resolve.ts';
import { countriesOf } from '../../../src/desk/countries-of.ts';
import { compile } from '../../../src/flow/compile.ts';
import { planOf } from '../../../src/flow/plan.ts';
import { pageId } from '../../../stories/support/facts/page-id.ts';
import { services } from '../../support/catalogue.ts';

interface FactsPage {
  service: string;
  id: string;
  /** Kinds of screens with their verdicts. */
  parts: ReadonlySet<string>;
  /** How many screens. */
  length: number;
}

const pages: readonly FactsPage[] = services.flatMap((service) =>
  service.answers.map(({ id }) => {
    const [country = ''] = countriesOf(service, id);
    const steps = planOf(compile(localize(service, 'en'), country)).flatMap((s) => s.steps);
    const parts = new Set(steps.map(({ step }) => `${step.kind} ${step.answer?.verdict}`));
    return { service: service.id, id: pageId(service, id), parts, length: steps.length };
  }),
);

/** Of each service, the page with the most screens. */
export const longestPages = (): ReadonlySet<string> =>
  new Set(
    new Map(
      pages.toSorted((a, b) => a.length - b.length).map(({ service, id }) => [service, id]),
    ).values(),
  );

/** Short pages that have every kind of screen with every verdict between them: all others are made of the same parts. */
export function samplePages(): ReadonlySet<string> {
  const seen = new Set<string>();
  const taken = new Set<string>();
  for (const { id, parts } of pages.toSorted((a, b) => a.length - b.length)) {
    if ([...parts].every((part) => seen.has(part))) continue;
    for (const part of parts) seen.add(part);
    taken.add(id);
  }
  return taken;
}
