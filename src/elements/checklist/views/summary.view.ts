/** What was done, as a table to print. */
import { html, type TemplateResult } from 'lit/html.js';
import { didOf, type ListContext } from '../view.ts';
import { keepView } from './keep.view.ts';

const rowView = (ctx: ListContext, service: string): TemplateResult => {
  const done = ctx.done[service];
  return html`<tr>
    <th scope="row">${ctx.nameOf(service)}</th>
    <td>${done ? didOf(ctx, done) : ctx.say('checklist.todo')}</td>
    <td>${done ? ctx.date(done.on) : ''}</td>
  </tr>`;
};

/** The screen. */
export const summaryView = (ctx: ListContext): TemplateResult =>
  html`<p>
      ${ctx.say('checklist.summary.text', { region: ctx.regionName, date: ctx.date(ctx.page.today()) })}
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">${ctx.say('checklist.service')}</th>
          <th scope="col">${ctx.say('checklist.what')}</th>
          <th scope="col">${ctx.say('checklist.when')}</th>
        </tr>
      </thead>
      <tbody>
        ${ctx.list.map((service) => rowView(ctx, service))}
      </tbody>
    </table>
    <p class="act">
      <button type="button" class="primary" part="primary" @click=${() => print()}>
        ${ctx.say('checklist.print')}
      </button>
    </p>
    <button type="button" class="quiet" part="list" @click=${() => ctx.send({ type: 'list' })}>
      ${ctx.say('checklist.back')}
    </button>
    ${keepView(ctx)}`;
