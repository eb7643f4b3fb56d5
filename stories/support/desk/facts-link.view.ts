import { html, type TemplateResult } from 'lit';
import { services } from '../../../src/catalogue.ts';
import { WORLD } from '../../../src/catalogue/regions.ts';
import { answerIdFor } from '../../../src/desk/countries-of.ts';
import { countryName } from '../country-select.ts';
import { serviceName } from '../facts/titles.ts';
import { countryUrl, overviewUrl, pageUrl } from '../facts/urls.ts';
import type { DeskChoice } from './choice.ts';

/** Leads to the facts behind a choice, as narrow as the choice is. */
export function factsLink({ service: id, region = '' }: DeskChoice): TemplateResult {
  const service = services.find((s) => s.id === id);
  const link = (url: string, of: string): TemplateResult =>
    html`<a href=${url} target="_top">The facts behind it, with their sources: ${of}</a>`;
  if (!WORLD.includes(region)) return link(overviewUrl(), 'what exists where');
  return service
    ? link(
        pageUrl(service, answerIdFor(service, region), region),
        `${serviceName(service)}, ${countryName(region)}`,
      )
    : link(countryUrl(region), countryName(region));
}
