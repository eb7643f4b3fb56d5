import type { TemplateResult } from 'lit';
import type { Id } from '../../../src/catalogue/types.ts';
import { dayOf } from '../day.ts';
import type { Globals } from '../page.ts';
import { flowMap } from './flow-map.ts';
import { subjectOf } from './subject.ts';

/** The `render` of a story: the page of one answer, in the language of the toolbar. */
export const factsPage =
  (service: Id, answer: Id) =>
  (_args: unknown, { globals }: { globals: Readonly<Record<string, unknown>> }): TemplateResult => {
    const said = globals as unknown as Globals;
    return flowMap(subjectOf(service, answer, said.language, dayOf(said)));
  };
