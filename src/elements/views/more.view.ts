import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LinkAddress } from '../../catalogue/checked.ts';
import { safeMail } from '../../catalogue/safe-link.ts';
import { factKindOf } from '../../flow/fact-kind.ts';
import type { GoStep } from '../../flow/steps.ts';
import type { Context } from '../context.ts';
import { copyView, startOf } from './text.view.ts';
import { letterView } from './letter.view.ts';
import { letterOf, type Letter } from './letter-of.ts';
import { pathView } from './moves.view.ts';

/** Letters of a mail's beginning where something has to be known first. */
const BRIEF = 70;

/** `undefined` where the address is not one the entry may write to. */
const mailtoLink = (ctx: Context, { to, subject, text }: Letter): LinkAddress | undefined =>
  to === undefined || safeMail(to, ctx.entry?.hosts ?? [])
    ? (`mailto:${to ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}` as LinkAddress)
    : undefined;

const mailView = (ctx: Context, letter: Letter, isBrief: boolean): TemplateResult => {
  const href = mailtoLink(ctx, letter);
  const { to, subject, isFixed, text, names } = letter;
  const head = html`<dl class="mail">
    ${
      to
        ? html`<dt>${ctx.say('go.mail.to')}</dt>
            <dd translate="no">${to}</dd>`
        : nothing
    }
    <dt>${ctx.say('go.mail.subject')}</dt>
    <dd lang=${isFixed ? 'en' : ctx.language} translate=${isFixed ? 'no' : nothing}>${subject}</dd>
  </dl>`;
  return html`${letterView(ctx, text, head, isBrief ? startOf(text, BRIEF) : text)}
  ${names ? html`<p class="aside">${ctx.say('go.mail.names')} ${names}</p>` : nothing}
  ${
    href
      ? html`<p class="act">
          <a class="primary" part="primary" href=${href}
            >${ctx.say('go.mail.open')}
            ${to ? html`<span class="where"><bdi>${to}</bdi></span>` : nothing}</a
          >
        </p>`
      : nothing
  }`;
};

const movesOf = (ctx: Context, step: GoStep): unknown => {
  const { moves, link } = step;
  if (!moves) return nothing;
  // Where the line of sources is the answer's, it says nothing of the path.
  const unsaid = step.answer && { rated: {} };
  const path = pathView(ctx, moves, { ...step, ...unsaid, dated: factKindOf(step) });
  return link
    ? html`<details>
        <summary>${ctx.say('go.path.also')}</summary>
        ${path}
      </details>`
    : path;
};

/** What a rung shows besides a link: a path, a mail, lines for a file. */
export const moreView = (ctx: Context, step: GoStep): TemplateResult => {
  const letter = letterOf(ctx, step);
  return html`
    ${letter ? mailView(ctx, letter, step.first === true) : nothing}
    ${step.lines ? copyView(ctx, step.lines.lines.join('\n'), 'lines') : nothing}
    ${movesOf(ctx, step)}
  `;
};
