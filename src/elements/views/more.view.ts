import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeMail } from '../../catalogue/safe-link.ts';
import type { GoStep } from '../../flow/steps.ts';
import type { Context } from '../context.ts';
import { copyView } from './text.view.ts';
import { letterView } from './letter.view.ts';
import { pathView, slotsOf } from './moves.view.ts';

type Mail = NonNullable<GoStep['mail']>;

/** `undefined` where the address is not one the entry may write to. */
const mailtoLink = (ctx: Context, { to, subject }: Mail, text: string): string | undefined =>
  to === undefined || safeMail(to, ctx.entry?.hosts ?? [])
    ? `mailto:${to ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
    : undefined;

const mailView = (ctx: Context, mail: Mail, text: string): TemplateResult => {
  const href = mailtoLink(ctx, mail, text);
  const names = mail.names.map((n) => ctx.plain(`fill.${n}`)).join(' · ');
  const head = html`<dl class="mail">
    ${
      mail.to
        ? html`<dt>${ctx.say('go.mail.to')}</dt>
            <dd translate="no">${mail.to}</dd>`
        : nothing
    }
    <dt>${ctx.say('go.mail.subject')}</dt>
    <dd lang="en" translate="no">${mail.subject}</dd>
  </dl>`;
  return html`${letterView(ctx, text, head)}
  ${names ? html`<p class="aside">${ctx.say('go.mail.names')} ${names}</p>` : nothing}
  ${
    href
      ? html`<p class="act">
          <a class="primary" part="primary" href=${href}
            >${ctx.say('go.mail.open')}
            ${mail.to ? html`<span class="where"><bdi>${mail.to}</bdi></span>` : nothing}</a
          >
        </p>`
      : nothing
  }`;
};

const movesOf = (ctx: Context, step: GoStep): unknown => {
  const { moves, link } = step;
  if (!moves) return nothing;
  const path = pathView(ctx, moves, step);
  return link
    ? html`<details>
        <summary>${ctx.say('go.path.also')}</summary>
        ${path}
      </details>`
    : path;
};

/** What a rung shows besides a link: a path, a mail, lines for a file. */
export const moreView = (ctx: Context, step: GoStep): TemplateResult => html`
  ${
    step.mail
      ? mailView(ctx, step.mail, ctx.plain(`text.${step.mail.text}`, slotsOf(ctx, step.right)))
      : nothing
  }
  ${step.lines ? copyView(ctx, step.lines.lines.join('\n'), 'lines') : nothing}
  ${movesOf(ctx, step)}
`;
