/** What to do where a step of the way is not there for a reader: which one, or what works instead. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { GoStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context, Parts } from '../context.ts';
import { copyView } from './text.view.ts';
import { letterOf } from './letter-of.ts';
import { fieldsView, rowsView } from './moves.view.ts';
import { quietButton } from './quiet-button.view.ts';

/** A part of the letter under its name. */
const part = (ctx: Context, name: WordKey, text: TemplateResult): TemplateResult =>
  html`<p class="aside name">${ctx.say(name)}</p>
    ${text}`;

/** It was done from elsewhere; or it cannot be done there either. */
const onView = (ctx: Context, done: WordKey): TemplateResult =>
  html`<p class="act">
      <button
        type="button"
        class="primary"
        part="primary"
        @click=${() => ctx.send({ type: 'answer', event: 'next' })}
      >
        ${ctx.say(done)}
      </button>
    </p>
    <div class="on">
      ${quietButton(ctx, 'stuck', ctx.say('elsewhere.end'), { type: 'answer', event: 'stuck' })}
    </div>`;

/** The letter in parts, to be written from another place. */
function mailParts(ctx: Context, step: GoStep): Parts | undefined {
  const letter = letterOf(ctx, step);
  if (!letter) return undefined;
  const { to, subject, text, names } = letter;
  const body = html`<p>${ctx.say('elsewhere.mail.text')}</p>
    ${to === undefined ? nothing : part(ctx, 'go.mail.to', copyView(ctx, to))}
    ${part(ctx, 'go.mail.subject', copyView(ctx, subject))}
    ${part(ctx, 'go.mail.text', copyView(ctx, text))}
    ${names ? html`<p class="aside">${ctx.say('go.mail.names')} ${names}</p>` : nothing}
    ${onView(ctx, 'next.sent')}`;
  return { heading: ctx.say('elsewhere.mail'), body };
}

/** The lines, for whoever can change the file. */
function linesParts(ctx: Context, { lines }: GoStep): Parts | undefined {
  if (!lines) return undefined;
  const body = html`<p>${ctx.say('elsewhere.lines.text', { file: lines.file })}</p>
    ${copyView(ctx, lines.lines.join('\n'), 'lines')} ${onView(ctx, 'next.done')}`;
  return { heading: ctx.say('elsewhere.lines'), body };
}

/** What a reader does who does not see what the screen says, or cannot do it. */
export function stuckParts(ctx: Context): Parts | undefined {
  const step = ctx.walk?.step;
  const isForm = step?.kind === 'form';
  if (!isForm && !(step && 'rung' in step)) return undefined;
  const whole = isForm ? undefined : (mailParts(ctx, step) ?? linesParts(ctx, step));
  const body = isForm ? fieldsView(ctx, step) : rowsView(ctx, step);
  return whole ?? { heading: ctx.say('stuck.which'), body };
}
