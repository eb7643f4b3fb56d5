import { html, nothing, type TemplateResult } from 'lit';
import { LABEL_KEYS, mentioned } from '../../../src/catalogue/resolve.ts';
import type { Id, Label } from '../../../src/catalogue/types.ts';
import type { PlanStep } from '../../../src/flow/plan.ts';
import { refsView } from './sources.view.ts';
import type { Subject } from './subject.ts';

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** The moves of a screen as the folder writes them, where labels still have their names. */
function writtenMoves({ service }: Subject, { step, devices }: PlanStep): unknown {
  if (!('way' in step)) return [];
  const way = service.ways[step.way];
  if (step.kind === 'form') return way?.there?.moves;
  if (!('rung' in step)) return [];
  const rung = [...(way?.ladder ?? []), ...(way?.otherwise ?? [])].find((r) => r.id === step.rung);
  const path = rung?.paths?.find((p) => devices.some((d) => p.on.includes(d)));
  return path?.moves ?? rung?.moves;
}

const wordings = ({ in: all }: Label): TemplateResult[] =>
  Object.entries(all).map(
    ([tag, { says, evidence }]) =>
      html`<tr>
        <td>${languages.of(tag)}</td>
        <td lang=${tag}>${says}</td>
        <td>${refsView(evidence)}</td>
      </tr>`,
  );

const labelRows = ({ service, ctx }: Subject, id: Id): TemplateResult => {
  const label = service.labels[id];
  const means = service.notes[ctx.language]?.[label?.means ?? ''];
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="3">
        ${id} <span class="aside">(${label?.control})</span>
        ${means ? html`<br />No English wording is known. We describe it: ${means}` : nothing}
      </th>
    </tr>
    ${label ? wordings(label) : nothing}
  </tbody>`;
};

/** Every known wording of a screen's labels, with the sources that print it. */
export const labelsView = (subject: Subject, planned: PlanStep): unknown => {
  const ids = [...mentioned(writtenMoves(subject, planned), LABEL_KEYS)];
  return ids.length > 0
    ? html`<details>
        <summary>Labels in every known language (${ids.length})</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Language</th>
              <th scope="col">Wording</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          ${ids.map((id) => labelRows(subject, id))}
        </table>
      </details>`
    : nothing;
};
