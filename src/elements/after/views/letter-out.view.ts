/** A letter, and the ways to hand it over. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { eml } from '../../../letters/hand-over/eml.ts';
import type { Message } from '../../../letters/hand-over/message.ts';
import { mailto, webmail, type Webmail } from '../../../letters/hand-over/mail-links.ts';
import { isLink } from '../../../catalogue/safe-link.ts';
import type { RecipientsRow } from '../../../letters/recipient.ts';
import type { Letter } from '../../../letters/types.ts';
import { copyButton } from '../../views/copy.view.ts';
import { letterView } from '../../views/letter.view.ts';
import type { Sets } from '../letter-set.ts';
import { printLetter } from '../print-letter.ts';
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

/** Under what the reader's own version of a letter is held: in memory, for as long as the page is open. */
const ownKey = ({ wanted, after }: AfterContext, { language }: Letter): string =>
  `text ${wanted.editing ?? ''} ${after.record.subdivision ?? ''} ${language}`;

/** Before the reader's own text, which may be empty. */
const OWN = '=';

/**
 * The letter as the reader left it.
 *
 * @param limit the most characters the form takes
 */
export function inHand(ctx: AfterContext, letter: Letter, limit?: number | null): Letter {
  const own = ctx.draft[ownKey(ctx, letter)];
  if (!own) return letter;
  const text = own.slice(OWN.length);
  return { ...letter, text, length: text.length, fits: text.length <= (limit ?? Infinity) };
}

const isOwn = (ctx: AfterContext, letter: Letter): boolean =>
  Boolean(ctx.draft[ownKey(ctx, letter)]);

/** Holds the reader's own text, or none; the focus goes on to what takes the place of the button. */
const hold = (ctx: AfterContext, letter: Letter, text: string, next: string) => (e: Event) => {
  const root = (e.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  ctx.send({ type: 'draft', draft: { [ownKey(ctx, letter)]: text } });
  const to = root.querySelector<HTMLElement>(next);
  // A letter is read from its beginning.
  if (to instanceof HTMLTextAreaElement) to.setSelectionRange(0, 0);
  to?.focus();
};

/** The button that makes a letter the reader's own, or takes ours again. */
export const editView = (ctx: AfterContext, letter: Letter): TemplateResult =>
  isOwn(ctx, letter)
    ? html`<button type="button" class="quiet edit" @click=${hold(ctx, letter, '', '.edit')}>
        ${ctx.say('case.letter.ours')}
      </button>`
    : html`<button
        type="button"
        class="quiet edit"
        @click=${hold(ctx, letter, OWN + letter.text, '#letter')}
      >
        ${ctx.say('case.letter.edit')}
      </button>`;

/** A letter to write in; on paper it is whole. */
const ownView = (ctx: AfterContext, letter: Letter): TemplateResult =>
  html`<label for="letter">${ctx.say('case.letter.own')}</label>
    <textarea
      id="letter"
      lang=${letter.language}
      dir="auto"
      rows="12"
      .value=${letter.text}
      @input=${(e: Event) =>
        ctx.send({
          type: 'draft',
          draft: { [ownKey(ctx, letter)]: OWN + (e.target as HTMLTextAreaElement).value },
        })}
    ></textarea>
    <p class="printed copy-text" lang=${letter.language} dir="auto">${letter.text}</p>`;

/** The letter folded to the first lines under its head; or, once it is the reader's own, to write in. */
export const letterFold = (ctx: AfterContext, letter: Letter): TemplateResult =>
  isOwn(ctx, letter)
    ? ownView(ctx, letter)
    : html`<div lang=${letter.language} dir="auto">
        ${letterView(ctx, letter.text, nothing, bodyOf(letter))}
      </div>`;

const textOf = ({ language, text }: Letter): TemplateResult =>
  html`<p class="copy-text" lang=${language} dir="auto">${text}</p>`;

/** The same letter in the reader's language. */
export const besideView = (ctx: AfterContext, beside: Letter): TemplateResult =>
  html`<p class="aside">${ctx.say('case.letter.beside')}</p>
    ${textOf(beside)}`;

/**
 * Why a letter is in its language, and the same in the reader’s: beside the letter, where it is wondered at.
 *
 * @param untranslated what is said where we have none that the recipient takes
 */
export const languageView = (
  ctx: AfterContext,
  { language }: Letter,
  { missing }: Pick<Sets, 'missing'>,
  untranslated: unknown,
  beside?: Letter,
): unknown => {
  const isReaders = ctx.language.startsWith(language);
  const why = missing.length > 0 ? untranslated : !isReaders && ctx.say('case.letter.language');
  return [
    why ? html`<p class="aside">${why}</p>` : nothing,
    beside
      ? html`<details>
          <summary>${ctx.say('case.letter.beside')}</summary>
          ${textOf(beside)}
        </details>`
      : nothing,
  ];
};

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

/** Whom the company has named in the reader's country to take letters as well. */
export function representativeView(
  ctx: AfterContext,
  { representative }: Omit<RecipientsRow, 'regions'>,
): unknown {
  if (!representative) return nothing;
  const { name, mail, post, form } = representative;
  const lines = [name, ...(post?.split('\n') ?? []), mail].filter((line) => line !== undefined);
  return html`<p class="aside">
    ${ctx.say('case.letter.representative', { company: ctx.entry?.company ?? '' })}
    <bdi>${lines.join(', ')}</bdi>
    ${
      isLink(form)
        ? html`<a href=${form} target="_blank" rel="noopener noreferrer"
            ><bdi>${new URL(form).host}</bdi> <span class="aside">(${ctx.say('new-tab')})</span></a
          >`
        : nothing
    }
  </p>`;
}

/** A letter on paper: where it goes. */
export const postOut = (
  ctx: AfterContext,
  address: string,
  letter: Letter | undefined,
): TemplateResult =>
  html`<p class="act">
      <button
        type="button"
        class="primary"
        part="primary"
        @click=${() => (letter ? printLetter(ctx, letter) : print())}
      >
        ${ctx.say('done.print')} <span class="where">${ctx.say('case.channel.post')}</span>
      </button>
    </p>
    <p class="aside">${address.replaceAll('\n', ', ')}</p>`;
