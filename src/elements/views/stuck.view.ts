/** What to do where a step of the way is not there for a reader: which one, or what works instead. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EntryMove } from '../../catalogue/entry.ts';
import type { FormStep, GoStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context, Parts } from '../context.ts';
import { copyView } from './text.view.ts';
import { letterOf } from './letter-of.ts';
import { sentence } from './moves.view.ts';
import { choicesView, type Option } from './question.view.ts';
import { quietButton } from './quiet-button.view.ts';
import { spotsOf } from './spots.ts';

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

/** What of a move is asked for: a text is not read out again. */
const asked = (ctx: Context, move: EntryMove): unknown =>
  move.do === 'paste' ? ctx.say('move.paste.field') : sentence(ctx, move);

/** The places of a form, by the numbers they have there; else the rows of a path, and what the link opens. */
function missable(ctx: Context, step: GoStep | FormStep): Option[] {
  if (step.kind === 'form')
    return spotsOf(step.moves).map(({ move }, i) => ({
      id: `${i + 1}`,
      label: html`${i + 1}. ${asked(ctx, move)}`,
    }));
  const rows = (step.moves ?? []).map((move, i) => ({ id: `${i + 1}`, label: asked(ctx, move) }));
  return step.link ? [{ id: '', label: ctx.say('stuck.page') }, ...rows] : rows;
}

/** Which of several things is not there; what the link opens is no row. */
const whichParts = (ctx: Context, step: GoStep | FormStep): Parts => ({
  heading: ctx.say('stuck.which'),
  body: choicesView(ctx, missable(ctx, step), (row) =>
    ctx.send({ type: 'answer', event: 'stuck', ...(row && { row: Number(row) }) }),
  ),
});

/** What a reader does who does not see what the screen says, or cannot do it. */
export function stuckParts(ctx: Context): Parts | undefined {
  const step = ctx.walk?.step;
  if (step?.kind === 'form') return whichParts(ctx, step);
  if (!step || !('rung' in step)) return undefined;
  return mailParts(ctx, step) ?? linesParts(ctx, step) ?? whichParts(ctx, step);
}
