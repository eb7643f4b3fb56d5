import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeMail } from '../../catalogue/safe-link.ts';
import type { GoStep } from '../../flow/steps.ts';
import type { Context } from '../context.ts';
import { copyView } from './copy.view.ts';
import { movesView, slotsOf } from './moves.view.ts';

type Mail = NonNullable<GoStep['mail']>;

/** `undefined` where the address is not one the entry may write to. */
const mailtoLink = (ctx: Context, { to, subject }: Mail, text: string): string | undefined =>
  to === undefined || safeMail(to, ctx.entry?.hosts ?? [])
    ? `mailto:${to ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
    : undefined;

const mailView = (ctx: Context, mail: Mail, text: string): TemplateResult => html`
  <dl class="mail">
    ${
      mail.to
        ? html`<dt>${ctx.say('go.mail.to')}</dt>
            <dd translate="no">${mail.to}</dd>`
        : nothing
    }
    <dt>${ctx.say('go.mail.subject')}</dt>
    <dd translate="no">${mail.subject}</dd>
    <dt>${ctx.say('go.mail.text')}</dt>
    <dd>${copyView(ctx, text)}</dd>
  </dl>
  <p>${ctx.say('go.mail.names')}</p>
  <ul>
    ${mail.names.map((n) => html`<li>${ctx.say(`fill.${n}`)}</li>`)}
  </ul>
  ${mailButton(ctx, mailtoLink(ctx, mail, text))}
`;

const mailButton = (ctx: Context, href?: string): unknown =>
  href
    ? html`<a class="primary" part="primary" href=${href}>${ctx.say('go.mail.open')}</a>`
    : nothing;

/** What a rung shows besides a link: a path, a mail, lines for a file. */
export const moreView = (ctx: Context, step: GoStep): TemplateResult => html`
  ${
    step.mail
      ? mailView(ctx, step.mail, ctx.plain(`text.${step.mail.text}`, slotsOf(ctx, step.right)))
      : nothing
  }
  ${step.lines ? copyView(ctx, step.lines.lines.join('\n')) : nothing}
  ${
    step.link && step.moves && !step.completes
      ? html`<h3 class="sub" aria-level=${ctx.headingLevel + 1}>${ctx.say('go.path.also')}</h3>`
      : nothing
  }
  ${step.moves ? movesView(ctx, step.moves, step, true) : nothing}
`;
