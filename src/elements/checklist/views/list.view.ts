/** The list: each service with what exists, how long it takes, and what became of it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isSettled } from '../outcomes.ts';
import { nextOf } from '../state.ts';
import { didOf, saidOf, type ListContext } from '../view.ts';
import { keepView } from './keep.view.ts';

/** What is said of a service: its facts, that they are on their way, or that they did not come. */
function factsView(ctx: ListContext, service: string): unknown {
  const said = saidOf(ctx, service);
  if (said)
    return html`<span aria-hidden="true" class="sign">${said.sign}</span>
      ${said.words}${said.minutes ? html`, ${said.minutes}` : nothing}`;
  if (ctx.entries[service] === undefined) return ctx.say('loading');
  return html`${ctx.say('failed')}
    <button type="button" class="quiet" @click=${() => ctx.send({ type: 'retry', service })}>
      ${ctx.say('retry')}<span class="unseen">: ${ctx.nameOf(service)}</span>
    </button>`;
}

function rowView(ctx: ListContext, service: string): TemplateResult {
  const done = ctx.done[service];
  const isDone = isSettled(done);
  return html`<li class="row" part="move">
    <div>
      <b>${ctx.nameOf(service)}</b>
      <span class="aside">${factsView(ctx, service)}</span>
      <span class="state"
        >${done ? html`<span aria-hidden="true">${isDone ? '✓' : '!'}</span> ${didOf(ctx, done)}, ${ctx.date(done.on)}` : ctx.say('checklist.todo')}</span
      >
    </div>
    <button
      type="button"
      class="choice"
      part="choice"
      @click=${() => ctx.send({ type: 'work', service })}
    >
      ${ctx.say(done ? 'checklist.again' : 'checklist.start')}<span class="unseen"
        >: ${ctx.nameOf(service)}</span
      >
    </button>
  </li>`;
}

/** The screen. */
export function listView(ctx: ListContext): TemplateResult {
  const next = nextOf({ list: ctx.list, done: ctx.done });
  const settled = ctx.list.filter((id) => isSettled(ctx.done[id]));
  const press = (): void =>
    ctx.send(next === undefined ? { type: 'summary' } : { type: 'work', service: next });
  return html`<p>
      ${
        next === undefined
          ? ctx.say('checklist.through')
          : ctx.say('checklist.count', {
              done: String(settled.length),
              all: String(ctx.list.length),
            })
      }
    </p>
    <p class="act">
      <button type="button" class="primary" part="primary" @click=${press}>
        ${next === undefined ? ctx.say('checklist.summary') : ctx.say('checklist.next', { service: ctx.nameOf(next) })}
      </button>
    </p>
    <ol class="rows" role="list">
      ${ctx.list.map((service) => rowView(ctx, service))}
    </ol>
    ${
      settled.length > 0 && next !== undefined
        ? html`<button type="button" class="quiet" @click=${() => ctx.send({ type: 'summary' })}>
            ${ctx.say('checklist.summary')}
          </button>`
        : nothing
    }
    ${keepView(ctx)}`;
}
