import { html, nothing, type TemplateResult } from 'lit';
import { answerFact, sourceLine } from '../../../src/elements/views/fact.view.ts';
import { prose } from '../../../src/elements/views/prose.view.ts';
import { evidenceView } from './evidence.view.ts';
import { factsStyles } from './facts.styles.ts';
import { placeName, placesName, placesTitle } from './places.ts';
import type { PlanSection } from '../../../src/flow/plan.ts';
import { sourcesView } from './sources.view.ts';
import { stepFacts } from './step.view.ts';
import type { Subject } from './subject.ts';
import { VERDICTS, serviceName } from './titles.ts';

const answerView = (subject: Subject): TemplateResult => {
  const { answer, ctx, entry, country, countries } = subject;
  return html`<dl class="facts">
      <dt>Holds for</dt>
      <dd>
        ${placesName(answer.regions)}
        ${
          countries.length > 1
            ? html`<span class="aside">
                (${countries.length} country codes, territories included; drawn here for
                ${placeName(country)})</span
              >`
            : nothing
        }
      </dd>
      <dt>Answer</dt>
      <dd>${VERDICTS[answer.verdict]}</dd>
      <dt>Company</dt>
      <dd>${entry.company}</dd>
      <dt>Links may lead to</dt>
      <dd>${entry.hosts.join(', ')}</dd>
    </dl>
    <div lang=${ctx.language}>
      ${answerFact(ctx, answer)} ${entry.note ? html`<p>${prose(entry.note)}</p>` : nothing}
    </div>
    ${evidenceView(subject, [`answer.${answer.id}`])}`;
};

const lateView = ({ ctx, answer }: Subject): unknown =>
  answer.late
    ? html`<h3>${ctx.say('late')}</h3>
        <p lang=${ctx.language}>${prose(answer.late.note)}</p>
        ${sourceLine(ctx, answer.late)}`
    : nothing;

const adviceView = (subject: Subject): unknown => {
  const { entry, ctx } = subject;
  const advised = entry.accounts.filter((o) => o.advice);
  return advised.length > 0
    ? html`<h3>Advice by account</h3>
        ${advised.map(
          (o) =>
            html`<h4 lang=${ctx.language}>
                ${prose(ctx.plain(`account.${o.id}` as Parameters<typeof ctx.plain>[0]))}
              </h4>
              ${o.regions ? html`<p class="aside">Only in ${placesName(o.regions)}.</p>` : nothing}
              <p lang=${ctx.language}>${prose(o.advice?.note ?? '')}</p>
              ${sourceLine(ctx, o.advice ?? {})} ${evidenceView(subject, [`account.${o.id}`])}`,
        )}`
    : nothing;
};

const titleOf = (subject: Subject, { role, way }: PlanSection): unknown => {
  if (way === undefined) return 'How it starts';
  const title = prose(subject.entry.ways[way]?.title ?? '');
  return role === 'main' ? html`The way: ${title}` : html`What also helps: ${title}`;
};

const sectionView = (subject: Subject, section: PlanSection): TemplateResult =>
  html`<h3>${titleOf(subject, section)}</h3>
    <ol class="steps">
      ${section.steps.map((s) => stepFacts(subject, s))}
    </ol>`;

/** All that is known about one service for the people of some regions, for somebody who checks it. */
export const flowMap = (subject: Subject): TemplateResult =>
  html`<style>
      ${factsStyles}
    </style>
    <main class="flow-map" lang="en">
      <h1>${serviceName(subject.service)}</h1>
      <h2>${placesTitle(subject.answer.regions)}</h2>
      ${answerView(subject)} ${lateView(subject)} ${adviceView(subject)}
      <h2>Screen by screen</h2>
      ${subject.plan.map((s) => sectionView(subject, s))}
      <h2>All sources of this service</h2>
      ${sourcesView(subject)}
    </main>`;
