/** Parts of the authority's screen: the way in, what it asks for, who else there is. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { takesEmail } from '../../../authorities/email.ts';
import type { Authority, ComplaintAbout, Said } from '../../../catalogue/authority.ts';
import { isLink } from '../../../catalogue/safe-link.ts';
import type { WordKey } from '../../../i18n/words.ts';
import type { Letter } from '../../../letters/types.ts';
import type { AfterContext } from './after.view.ts';
import { mailOut, postOut } from './letter-out.view.ts';

type SpecialBody = Exclude<ComplaintAbout, 'company'>;

/** A sentence of the facts, in the reader's language; English, marked, where it has none. */
export const inReaders = (ctx: AfterContext, said: Said): unknown =>
  said[ctx.language] ?? html`<span lang="en">${said['en']}</span>`;

/** Its address, where a mail makes a valid complaint and no form is there. */
export const byMail = (authority: Authority): string =>
  (authority.complaint.length === 0 && takesEmail(authority) && authority.email?.address) || '';

/** The best way that authority takes: its form, a mail, a letter. */
export function wayView(
  ctx: AfterContext,
  authority: Authority,
  letter: Letter | undefined,
): unknown {
  const [page] = authority.complaint;
  if (page && isLink(page.url))
    return html`<p class="act">
      <a class="primary" part="primary" href=${page.url} target="_blank" rel="noopener noreferrer"
        >${ctx.say('open.form')}
        <span class="where"><bdi>${new URL(page.url).host}</bdi>, ${ctx.say('new-tab')}</span></a
      >
    </p>`;
  const mail = byMail(authority);
  if (letter && mail) return mailOut(ctx, letter, mail);
  if (authority.post) return postOut(ctx, `${authority.name}\n${authority.post.address}`, letter);
  return isLink(authority.website)
    ? html`<p>
        <a href=${authority.website} target="_blank" rel="noopener noreferrer"
          >${authority.website} <span class="aside">(${ctx.say('new-tab')})</span></a
        >
      </p>`
    : html`<p>${ctx.say('case.authority.nowhere')}</p>`;
}

/** What a complaint there must have in it. */
export function demandsView(ctx: AfterContext, authority: Authority): TemplateResult {
  const { demands, signature, notes = [], post, name } = authority;
  const all = [
    ...demands.map((demand) => ctx.say(`case.demand.${demand}` as WordKey)),
    ...(signature && !demands.includes('signature') ? [ctx.say('case.demand.signature')] : []),
    ...(takesEmail(authority) === false ? [ctx.say('case.authority.no-email')] : []),
    ...notes.map((note) => inReaders(ctx, note)),
  ];
  return html`${
    all.length > 0
      ? html`<ul>
          ${all.map((one) => html`<li>${one}</li>`)}
        </ul>`
      : nothing
  }
  ${post ? html`<p>${name}<br />${post.address}</p>` : nothing}`;
}

/** What others have filed: a reader's own complaint still counts. */
export const filedView = (ctx: AfterContext, filed: readonly Said[]): unknown =>
  filed.length > 0
    ? html`<p class="aside">${ctx.say('case.authority.filed')}</p>
        <ul>
          ${filed.map((says) => html`<li>${inReaders(ctx, says)}</li>`)}
        </ul>`
    : nothing;

/** The bodies that an authority is there for, as a list in words. */
export const bodiesOf = (ctx: AfterContext, { about = [] }: Authority): string =>
  about.map((whom) => ctx.plain(`case.about.${whom as SpecialBody}`)).join(', ');

const otherButton = (ctx: AfterContext, { id }: Authority, words: unknown): TemplateResult =>
  html`<button
    type="button"
    class="quiet"
    @click=${() => ctx.send({ type: 'edit', question: `case.special.${id}` })}
  >
    ${words}
  </button>`;

/** Who else is competent; each has a screen of its own. */
export function othersView(ctx: AfterContext, others: readonly Authority[]): unknown {
  const special = others.filter(({ role }) => role === 'special');
  const beside = others.filter(({ role }) => role !== 'special');
  const list = (all: readonly Authority[], words: (other: Authority) => unknown): unknown =>
    html`<ul class="doors" role="list">
      ${all.map((other) => html`<li>${otherButton(ctx, other, words(other))}</li>`)}
    </ul>`;
  return html`${
    beside.length > 0
      ? html`<p class="aside">${ctx.say('case.authority.also')}</p>
          ${list(beside, (a) => html`<span lang=${a.languages[0] ?? 'en'}>${a.name}</span>`)}`
      : nothing
  }
  ${
    special.length > 0
      ? html`<p class="aside">${ctx.say('case.authority.special')}</p>
          ${list(special, (a) => bodiesOf(ctx, a))}`
      : nothing
  }`;
}
