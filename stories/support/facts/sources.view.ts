import { html, type TemplateResult } from 'lit';
import type { Id, Source } from '../../../src/catalogue/types.ts';
import type { Subject } from './subject.ts';

/** Links to sources in the list at the foot of the page. */
export const refsView = (ids: readonly Id[]): TemplateResult[] =>
  ids.map((id) => html`<a class="ref" href="#source-${id}" target="_self">${id}</a> `);

const METHODS: Readonly<Record<Source['method'], string>> = {
  read: 'We read it.',
  clicked: 'Somebody did it in an account.',
};

const sourceRow = ({ ctx }: Subject, [id, s]: [Id, Source]): TemplateResult =>
  html`<tr id="source-${id}" tabindex="-1">
    <th scope="row">${id}</th>
    <td>
      ${
        s.url
          ? html`<a href=${s.url} target="_blank" rel="noopener noreferrer">${s.title}</a>`
          : s.title
      }<br /><span class="aside">${s.where}</span>
    </td>
    <td>${s.by} <span class="aside">(${ctx.say(`kind.${s.kind}`)})</span></td>
    <td>${s.seen ? ctx.date(s.seen) : ctx.say('why.undated')}</td>
    <td>${METHODS[s.method]}</td>
  </tr>`;

/** Every source of the service, with what was done with it. */
export const sourcesView = (subject: Subject): TemplateResult =>
  html`<div class="wide" tabindex="0" role="region" aria-label="All sources">
    <table>
      <thead>
        <tr>
          <th scope="col">Id</th>
          <th scope="col">What and where</th>
          <th scope="col">Publisher</th>
          <th scope="col">Date</th>
          <th scope="col">How we know</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(subject.service.sources).map((s) => sourceRow(subject, s))}
      </tbody>
    </table>
  </div>`;
