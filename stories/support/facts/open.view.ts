import { html, nothing, type TemplateResult } from 'lit';
import type { EntryDispute, EntrySaying } from '../../../src/catalogue/entry.ts';
import { disputesView } from '../../../src/elements/views/sources.view.ts';
import { prose } from '../../../src/elements/views/prose.view.ts';
import type { DrawnStep } from '../../../src/flow/drawn.ts';
import type { Subject } from './subject.ts';

interface Open {
  disputes: readonly EntryDispute[];
  gaps: readonly EntrySaying[];
}

/** On what a screen says that sources disagree, and what could not be established: its own, and its answer's. */
export function openOn(step: DrawnStep): Open {
  const parts: Partial<Open>[] = [
    step.answer ?? {},
    'limits' in step || 'rung' in step ? step : {},
  ];
  return {
    disputes: parts.flatMap(({ disputes = [] }) => disputes),
    gaps: parts.flatMap(({ gaps = [] }) => gaps),
  };
}

/** The same of a screen, as readers see it. */
export function openView({ ctx }: Subject, step: DrawnStep): unknown {
  const { disputes, gaps } = openOn(step);
  return disputes.length + gaps.length > 0
    ? html`<div class="open" lang=${ctx.language}>
        ${disputesView(ctx, disputes)}
        ${
          gaps.length > 0
            ? html`<p>${ctx.say('answer.gaps')}</p>
                <ul>
                  ${gaps.map((g) => html`<li>${prose(g.note)}</li>`)}
                </ul>`
            : nothing
        }
      </div>`
    : nothing;
}

/** Something open, with the numbers of the screens that say so. */
interface Found<T> {
  is: T;
  on: number[];
}

function gathered<T>(
  subject: Subject,
  of: (open: Open) => readonly T[],
  key: (t: T) => string,
): Found<T>[] {
  const found = new Map<string, Found<T>>();
  for (const { step, number } of subject.steps.values())
    for (const is of of(openOn(step))) {
      const known = found.get(key(is)) ?? { is, on: [] };
      known.on.push(number);
      found.set(key(is), known);
    }
  return [...found.values()];
}

/** Links to screens by their numbers. */
export const screensView = (subject: Subject, numbers: readonly number[]): TemplateResult[] => {
  const anchors = new Map([...subject.steps.values()].map((s) => [s.number, s.anchor]));
  return [...new Set(numbers)].map(
    (n, i) =>
      html`${i > 0 ? ' ' : ''}<a href="#${anchors.get(n)}" target="_self" aria-label="Screen ${n}"
          >${n}</a
        >`,
  );
};

/** All that is open on an answer's screens: questions with their readings, then gaps. */
export function openSummary(subject: Subject): unknown {
  const { ctx } = subject;
  const disputes = gathered(
    subject,
    (o) => o.disputes,
    (d) => [d.about, ...d.readings.map((r) => r.note)].join('\n'),
  );
  const gaps = gathered(
    subject,
    (o) => o.gaps,
    (g) => g.note,
  );
  const on = (numbers: number[]): TemplateResult =>
    html`<span class="aside">(screen ${screensView(subject, numbers)})</span>`;
  return html`<div class="open-all">
    <section>
      <h2>Disputed: ${disputes.length || 'nothing'}</h2>
      ${disputes.map(
        ({ is, on: numbers }) =>
          html`<details lang=${ctx.language}>
            <summary>${prose(is.about)}</summary>
            <ul>
              ${is.readings.map((r) => html`<li>${prose(r.note)}</li>`)}
            </ul>
            <p lang="en">${on(numbers)}</p>
          </details>`,
      )}
    </section>
    <section>
      <h2>Not established: ${gaps.length || 'nothing'}</h2>
      <ul>
        ${gaps.map(
          ({ is, on: numbers }) =>
            html`<li><span lang=${ctx.language}>${prose(is.note)}</span> ${on(numbers)}</li>`,
        )}
      </ul>
    </section>
  </div>`;
}
