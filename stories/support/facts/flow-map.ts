import { html, nothing, type TemplateResult } from 'lit';
import { openForPrint } from './open-for-print.ts';
import { prose } from '../../../src/elements/views/prose.view.ts';
import type { DrawnSection } from '../../../src/flow/drawn.ts';
import { ref } from 'lit/directives/ref.js';
import { factsView } from './fact-rows.view.ts';
import { factsStyles } from './facts.styles.ts';
import { filtersView } from './filters.view.ts';
import { openTarget } from './open-target.ts';
import './machine-picture.ts';
import { sourcesOf, sourcesView } from './sources.view.ts';
import { stepFacts } from './step.view.ts';
import { backgroundFacts, screensOfFacts, type ScreensBy } from './screen-facts.ts';
import type { Subject } from './subject.ts';
import { summaryView } from './summary.view.ts';

const titleOf = (subject: Subject, { role, way }: DrawnSection): unknown => {
  if (way === undefined) return 'How it starts';
  const title = prose(subject.entry.ways[way]?.title ?? '');
  return role === 'main' ? html`The way: ${title}` : html`What also helps: ${title}`;
};

const sectionView = (subject: Subject, section: DrawnSection, screens: ScreensBy): TemplateResult =>
  html`<h3>${titleOf(subject, section)}</h3>
    <ol class="steps">
      ${section.steps.map((s) => stepFacts(subject, s, screens))}
    </ol>`;

/** Shrinks the picture to the page's width, and back. */
function fit({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const fits = button.ariaPressed !== 'true';
  button.ariaPressed = String(fits);
  button.closest('main')?.querySelector('.picture')?.classList.toggle('fit', fits);
}

const pictureView = ({ service, country, ctx, today }: Subject): TemplateResult =>
  html`<h2>The machine</h2>
    <p class="aside">
      A box is a screen, an arrow an answer, dashed where it is “I don’t see this”. As of
      ${ctx.date(today)}. Each box leads to its screen. It scrolls both ways.
      <button type="button" aria-pressed="false" @click=${fit}>Fit it to the page</button>
    </p>
    <div class="picture" tabindex="0" role="region" aria-label="The machine as a picture">
      <machine-picture
        .drawn=${{ service, country, language: ctx.language, today }}
      ></machine-picture>
    </div>`;

const foldView = (id: string, title: string, inside: unknown): TemplateResult =>
  html`<details id=${id}>
    <summary><h2>${title}</h2></summary>
    ${inside}
  </details>`;

/** Links open folds, paper opens all. A link is pressed with a click, also by keys. */
function prepared(page?: Element): void {
  if (!(page instanceof HTMLElement)) return;
  openForPrint(page);
  page.addEventListener('click', openTarget);
}

/** All that is known about one service for the people of a country, for somebody who checks it. */
export function flowMap(subject: Subject): TemplateResult {
  const background = backgroundFacts(subject);
  const screens = screensOfFacts(subject);
  return html`<style>
      ${factsStyles}
    </style>
    <main class="flow-map" lang="en" ${ref(prepared)}>
      ${summaryView(subject)} ${pictureView(subject)}
      <h2>Screen by screen</h2>
      <p class="on-paper">A fact that stands on several screens is printed at the first.</p>
      ${filtersView(subject)} ${subject.plan.map((s) => sectionView(subject, s, screens))}
      ${
        background.length > 0
          ? foldView(
              'background',
              `What stands behind it (${background.length})`,
              factsView(subject, 'what stands behind it', background),
            )
          : nothing
      }
      ${foldView('sources', `Sources of this page (${sourcesOf(subject).length})`, sourcesView(subject))}
    </main>`;
}
