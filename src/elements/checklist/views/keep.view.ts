import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ListContext } from '../view.ts';

/** Whether this browser keeps the list: only once the reader says so, and until they say otherwise. */
export function keepView(ctx: ListContext): TemplateResult {
  const { isKept, result } = ctx;
  return html`<div class="keep">
    <p>${ctx.say(isKept ? 'checklist.kept.here' : 'checklist.keep.text')}</p>
    <button
      type="button"
      class="secondary"
      part="secondary"
      @click=${() => ctx.send({ type: isKept ? 'forget' : 'keep' })}
    >
      ${ctx.say(isKept ? 'checklist.forget' : 'checklist.keep')}
    </button>
    <p class="aside" role="status">${result ? ctx.say(`checklist.kept.${result}`) : nothing}</p>
  </div>`;
}
