import { html, nothing, type TemplateResult } from 'lit';
import { answerFact, sourceLine } from '../../../src/elements/views/fact.view.ts';
import { prose } from '../../../src/elements/views/prose.view.ts';
import type { Id, Region } from '../../../src/catalogue/types.ts';
import { answerIdFor } from '../../../src/desk/countries-of.ts';
import { countryName, countrySelect } from '../country-select.ts';
import { correctView, refsView } from './links.view.ts';
import { openSummary } from './open.view.ts';
import { placesName } from './places.ts';
import { signedView } from './signed.view.ts';
import type { Subject } from './subject.ts';
import { GLYPHS, SURE, VERDICTS, serviceName } from './titles.ts';
import { countryUrl, mapUrl, pageUrl } from './urls.ts';

/** Opens the page that holds for a country, drawn for it. */
const goTo =
  ({ service }: Subject) =>
  (country: Region): void => {
    const to = pageUrl(service, answerIdFor(service, country), country);
    (window.top ?? window).location.href = new URL(to, location.href).href;
  };

const holdsView = ({ answer, countries, country }: Subject): TemplateResult =>
  html`${placesName(answer.regions)}
  ${
    countries.length > 1
      ? html`<span class="aside"
          >(${countries.length} country codes, territories included; drawn here for
          ${countryName(country)})</span
        >`
      : nothing
  }`;

const lateView = ({ ctx, answer }: Subject): unknown =>
  answer.late
    ? html`<p lang=${ctx.language}><b>${ctx.say('late')}</b> ${prose(answer.late.note)}</p>
        ${sourceLine(ctx, answer.late)}`
    : nothing;

/** The sources of a line of the card, and a link to correct it: at a key of the answer, where it has that. */
function behindView(subject: Subject, term: string, ids: readonly Id[], key?: 'since'): unknown {
  const { answer, facts } = subject;
  const origin = facts.get(`/answers/${answer.id}`)?.origin;
  if (!origin) return nothing;
  const pointer = key && answer[key] ? `${origin.pointer}/${key}` : origin.pointer;
  return html`<span class="aside"
    >${refsView(ids)} ${correctView(origin.file, pointer, `${term}, of the answer`)}</span
  >`;
}

const row = (term: string, says: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${says}</dd>
  </div>`;

/** What there is, who says so, since when, how old that is, what is disputed and what is open; who signed it off. */
export function summaryView(subject: Subject): TemplateResult {
  const { answer, ctx, entry, service, country, isAsked, countries } = subject;
  const place =
    isAsked || countries.length === 1 ? countryName(country) : placesName(answer.regions);
  const evidence = subject.facts.get(`/answers/${answer.id}`)?.evidence ?? [];
  const newest = evidence.filter((id) => service.sources[id]?.seen === answer.seen);
  return html`<header>
      <h1>${serviceName(service)}, ${place}</h1>
      ${countrySelect(country, goTo(subject), new Set(countries))}
      <a href=${mapUrl(service.id, country)} target="_top">Walk it: wizard and map</a>
      <a href=${countryUrl(country)} target="_top">All services in ${countryName(country)}</a>
    </header>
    <section class="verdict" aria-label="The answer">
      <p class="says">
        <span class="glyph" aria-hidden="true">${GLYPHS[answer.verdict]}</span>
        ${VERDICTS[answer.verdict]}
      </p>
      <div lang=${ctx.language}>
        ${answerFact(ctx, answer)} ${entry.note ? html`<p>${prose(entry.note)}</p>` : nothing}
        ${lateView(subject)}
      </div>
      <dl class="facts">
        ${row('Holds for', holdsView(subject))}
        ${row('Who says so', html`${answer.by ?? entry.company}: ${SURE[answer.confidence]} ${behindView(subject, 'Who says so', evidence)}`)}
        ${row('Since', html`${answer.since ? ctx.date(answer.since) : 'not established'} ${behindView(subject, 'Since', evidence, 'since')}`)}
        ${row('Last seen', html`${answer.seen ? ctx.date(answer.seen) : 'undated'} ${behindView(subject, 'Last seen', newest)}`)}
        ${row('Company', entry.company)} ${row('Links may lead to', entry.hosts.join(', '))}
      </dl>
      ${signedView(subject)}
    </section>
    ${openSummary(subject)}`;
}
