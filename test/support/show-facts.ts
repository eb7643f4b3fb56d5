import { render } from 'lit';
import { factsPage } from '../../stories/support/facts/page.ts';

/** The day of the pages. */
export const TODAY = '2026-11-26';

/** Puts the page of an answer on the page. */
export function showFacts(service: string, answer: string, country?: string): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const globals = { language: 'en', day: TODAY };
  render(factsPage(service, answer)(country ? { country } : {}, { globals }), place);
  return place;
}
