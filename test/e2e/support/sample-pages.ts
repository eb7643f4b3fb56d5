import { localize } from '../../../src/catalogue/resolve.ts';
import { countriesOf } from '../../../src/desk/countries-of.ts';
import { compile } from '../../../src/flow/compile.ts';
import { planOf } from '../../../src/flow/plan.ts';
import { pageId } from '../../../stories/support/facts/page-id.ts';
import { services } from '../../support/catalogue.ts';

/** Short pages that have every kind of screen with every verdict between them: all others are made of the same parts. */
export function samplePages(): ReadonlySet<string> {
  const pages = services.flatMap((service) =>
    service.answers.map(({ id }) => {
      const [country = ''] = countriesOf(service, id);
      const steps = planOf(compile(localize(service, 'en'), country)).flatMap((s) => s.steps);
      const parts = new Set(steps.map(({ step }) => `${step.kind} ${step.answer?.verdict}`));
      return { id: pageId(service, id), parts, length: steps.length };
    }),
  );
  const seen = new Set<string>();
  const taken = new Set<string>();
  for (const { id, parts } of pages.sort((a, b) => a.length - b.length)) {
    if ([...parts].every((part) => seen.has(part))) continue;
    for (const part of parts) seen.add(part);
    taken.add(id);
  }
  return taken;
}
