import type { TemplateResult } from 'lit';
import type { Id, Region } from '../../../src/catalogue/types.ts';
import { COUNTRIES, countryName } from '../country-select.ts';
import { dayOf } from '../day.ts';
import type { Globals } from '../page.ts';
import { flowMap } from './flow-map.ts';
import { factsSubject } from './subject.ts';

/** What a page can be asked for besides the toolbar. */
export interface PageArgs {
  country?: Region;
}

/** A country by its name. */
export const countryArg = {
  type: 'string',
  control: {
    type: 'select',
    labels: Object.fromEntries(COUNTRIES.map((c) => [c, countryName(c)])),
  },
  options: [...COUNTRIES],
} as const;

/** The `render` of a story: the page of one answer, in the language and as of the day of the toolbar. */
export const factsPage =
  (service: Id, answer: Id) =>
  (
    { country }: PageArgs,
    { globals }: { globals: Readonly<Record<string, unknown>> },
  ): TemplateResult => {
    const said = globals as unknown as Globals;
    return flowMap(
      factsSubject({ service, answer, country, language: said.language, today: dayOf(said) }),
    );
  };
