import { html, nothing, type TemplateResult } from 'lit';
import type { GoStep } from '../../flow/steps.ts';
import type { Context } from '../context.ts';
import { copyView } from './copy.view.ts';
import { movesView } from './moves.view.ts';

type Mail = NonNullable<GoStep['mail']>;

const mailtoLink = (ctx: Context, { to = '', subject, text }: Mail): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(ctx.plain(`text.${text}`))}`;

const mailView = (ctx: Context, mail: Mail): TemplateResult => html`
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
    <dd>${copyView(ctx, ctx.plain(`text.${mail.text}`))}</dd>
  </dl>
  <p>${ctx.say('go.mail.names')} ${mail.names.map((n) => html`${ctx.say(`fill.${n}`)}. `)}</p>
  <a class="primary" part="primary" href=${mailtoLink(ctx, mail)}>${ctx.say('go.mail.open')}</a>
`;

/** What a rung shows besides a link: a path, a mail, lines for a file. */
export const moreView = (ctx: Context, step: GoStep): TemplateResult => html`
  ${step.mail ? mailView(ctx, step.mail) : nothing}
  ${step.lines ? copyView(ctx, step.lines.lines.join('\n')) : nothing}
  ${
    step.link && step.moves && !step.completes
      ? html`<h3 class="sub" aria-level=${ctx.headingLevel + 1}>${ctx.say('go.path.also')}</h3>`
      : nothing
  }
  ${
    step.moves
      ? movesView(ctx, step.moves, { stuck: true, ...(step.device && { device: step.device }) })
      : nothing
  }
`;
