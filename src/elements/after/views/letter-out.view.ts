/** A letter, and the ways to hand it over. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { eml } from '../../../letters/hand-over/eml.ts';
import type { Message } from '../../../letters/hand-over/message.ts';
import { mailto, webmail, type Webmail } from '../../../letters/hand-over/mail-links.ts';
import type { Letter } from '../../../letters/types.ts';
import { copyButton } from '../../views/copy.view.ts';
import { letterView } from '../../views/letter.view.ts';
import { save } from '../save.ts';
import type { AfterContext } from './after.view.ts';

const SITES: readonly (readonly [Webmail, string])[] = [
  ['gmail', 'Gmail'],
  ['outlook-live', 'Outlook'],
  ['yahoo', 'Yahoo'],
];

/** What stands above a letter: of a few lines shown, it would fill all. */
const HEAD: readonly string[] = ['date-channel', 'addressee', 'authority'];

const bodyOf = ({ parts }: Letter): string =>
  parts
    .filter(({ elements }) => !elements.some((e) => HEAD.includes(e)))
    .map(({ text }) => text)
    .join('\n');

/** The letter folded to the first lines under its head. */
export const letterFold = (ctx: AfterContext, letter: Letter): TemplateResult =>
  html`<div lang=${letter.language}>${letterView(ctx, letter.text, nothing, bodyOf(letter))}</div>`;

/** The same in the reader's language. */
export const besideView = (ctx: AfterContext, beside: Letter): TemplateResult =>
  html`<p class="aside">${ctx.say('case.letter.beside')}</p>
    <p class="copy-text" lang=${beside.language}>${beside.text}</p>`;

/** How far a letter was looked at. */
export const reviewView = (ctx: AfterContext, { reviewed }: Letter): unknown =>
  reviewed ? nothing : html`<p class="aside">${ctx.say('case.letter.not-reviewed')}</p>`;

const messageOf = ({ subject, text }: Letter, to: string): Message => ({ to, subject, text });

/** The other mail programs, a file, each part to copy. */
export function mailsView(ctx: AfterContext, letter: Letter, to: string): TemplateResult {
  const message = messageOf(letter, to);
  return html`<p class="aside">${ctx.say('case.letter.other')}</p>
    <p class="links">
      ${SITES.map(
        ([site, name]) =>
          html`<a href=${webmail(site, message).url} target="_blank" rel="noopener noreferrer"
            >${name} <span class="aside">(${ctx.say('new-tab')})</span></a
          >`,
      )}
    </p>
    <div class="on">
      <button
        type="button"
        class="quiet"
        @click=${() => save('letter.eml', 'message/rfc822', eml(message))}
      >
        ${ctx.say('case.letter.file')}
      </button>
      ${copyButton(ctx, to, 'case.letter.copy.to')}
      ${copyButton(ctx, message.subject, 'case.letter.copy.subject')}
    </div>`;
}

/** The button that writes the mail; what does not fit into its address is copied first. */
export function mailOut(ctx: AfterContext, letter: Letter, to: string): TemplateResult {
  const { url, leftOut } = mailto(messageOf(letter, to));
  return html`<p class="act">
      <a class="primary" part="primary" href=${url}
        >${ctx.say('go.mail.open')} <span class="where"><bdi>${to}</bdi></span></a
      >
    </p>
    ${leftOut.length > 0 ? html`<p class="aside">${ctx.say('case.letter.long')}</p>` : nothing}`;
}

/** A letter on paper: where it goes. */
export const postOut = (ctx: AfterContext, address: string): TemplateResult =>
  html`<p class="act">
      <button type="button" class="primary" part="primary" @click=${() => print()}>
        ${ctx.say('done.print')} <span class="where">${ctx.say('case.channel.post')}</span>
      </button>
    </p>
    <p class="aside">${address.replaceAll('\n', ', ')}</p>`;
