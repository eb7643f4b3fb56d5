/** One service, in a box of its own, and the way on. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isSettled } from '../outcomes.ts';
import { nextOf } from '../state.ts';
import type { ListContext } from '../view.ts';

/** The screen. */
export function workView(ctx: ListContext): TemplateResult {
  const { current = '', done } = ctx;
  const next = nextOf(ctx);
  const isDone = isSettled(done[current]);
  const onward = (): void =>
    ctx.send(next === undefined ? { type: 'summary' } : { type: 'work', service: next });
  const mine = (): void => ctx.send({ type: 'outcome', service: current, outcome: 'self' });
  return html`${ctx.nested}
    <div class="onward">
      ${
        next === undefined && !isDone
          ? nothing
          : html`<button
              type="button"
              class=${isDone ? 'primary' : 'secondary'}
              part=${isDone ? 'primary' : 'secondary'}
              @click=${onward}
            >
              ${next === undefined ? ctx.say('checklist.summary') : ctx.say('checklist.next', { service: ctx.nameOf(next) })}
            </button>`
      }
      <div class="on">
        ${
          isDone
            ? nothing
            : html`<button type="button" class="quiet" @click=${mine}>
                ${ctx.say('checklist.mine')}
              </button>`
        }
        <button type="button" class="quiet" part="list" @click=${() => ctx.send({ type: 'list' })}>
          ${ctx.say('checklist.back')}
        </button>
      </div>
    </div>`;
}
