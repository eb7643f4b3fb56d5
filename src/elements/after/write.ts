/** A letter to the company. A chunk of its own. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isLink } from '../../catalogue/safe-link.ts';
import { namedIn, REGIMES, wantsOf, type LawHere } from '../../letters/regimes.ts';
import {
  GROUNDS,
  OWN_WORDS_MOST,
  type Letter,
  type LetterSet,
  type NoLetter,
  type Purpose,
} from '../../letters/types.ts';
import type { RecipientsRow } from '../../letters/recipient.ts';
import { withEvent, type Channel, type FollowUpRecord } from '../../followup/record.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { AfterPart, Parts } from '../context.ts';
import { copyButton } from '../views/copy.view.ts';
import { lawOf } from './law-of.ts';
import { groundsOf, inputOf } from './letter-input.ts';
import { setsFor, type Sets } from './letter-set.ts';
import type { About } from './load-view.ts';
import { toldOn } from './told-on.ts';
import type { AfterContext } from './views/after.view.ts';
import { areaView, countView, fieldView, selectView } from './views/field.view.ts';
import { partView } from './views/part.view.ts';
import { takeOn } from './views/kept-result.view.ts';
import { sinceView } from './views/since.view.ts';
import {
  editView,
  inHand,
  languageView,
  letterFold,
  mailOut,
  mailsView,
  postOut,
  representativeView,
  reviewView,
} from './views/letter-out.view.ts';

const WRITERS = ['self', 'locked-out', 'no-account', 'parent', 'page-owner', 'heir'] as const;
const EXTRA: Readonly<Record<string, string>> = { parent: 'child', 'page-owner': 'page' };

/** What a letter of a name in the address is for, under the reader's law. */
const purposeOf = (letter: string, law: LawHere): Purpose => {
  const known: Readonly<Record<string, Purpose>> = {
    reminder: 'reminder',
    identity: 'identity-reply',
    refusal: 'refusal-reply',
  };
  return known[letter] ?? (law.status === 'letters' ? 'objection' : 'opt-out-request');
};

interface Letters extends Sets {
  readonly law: LawHere;
  readonly purpose: Purpose;
  readonly to: RecipientsRow;
  /** The authorities of the reader's country were examined. */
  readonly hasAuthority: boolean;
  readonly says: Readonly<Record<string, string>>;
}

/** Parts of a country with a law of their own. */
const partsOf = (region: string): string[] =>
  Object.values(REGIMES)
    .flatMap(({ regions }) => regions)
    .filter((place) => place.startsWith(`${region}-`));

/** What the reader is told of their law, where there is no letter under it. */
function lawView(ctx: AfterContext, { law, says }: Letters): unknown {
  if (law.status === 'letters') return nothing;
  if (law.status === 'not-yet' && law.from <= ctx.today) return sinceView(ctx, law);
  const said = says[law.status] ?? '';
  return html`<p>${'from' in law ? said.replace('{from}', ctx.date(law.from)) : said}</p>`;
}

/** Characters of a postal address. */
const ADDRESS_MOST = 300;

const fieldsView = (ctx: AfterContext, { to }: Letters): TemplateResult => {
  const as = ctx.draft['as'] ?? 'self';
  const extra = EXTRA[as];
  return html`<p class="aside">${ctx.say('case.fields.text')}</p>
    ${selectView(
      'as',
      ctx.say('case.as'),
      WRITERS.map((id) => [id, ctx.say(`case.as.${id}`)] as const),
      as,
      (id) => ctx.send({ type: 'draft', draft: { as: id } }),
    )}
    ${fieldView(ctx, 'name', 'name')} ${as === 'no-account' ? nothing : fieldView(ctx, 'account')}
    ${fieldView(ctx, 'mail', 'email')} ${extra ? fieldView(ctx, extra) : nothing}
    ${!to.mail && to.post ? areaView(ctx, 'readerAddress', ADDRESS_MOST, 'street-address') : nothing}`;
};

const groundsView = (ctx: AfterContext, { set, beside }: Letters): TemplateResult => {
  const { grounds } = beside ?? set;
  return html`<div role="group" aria-labelledby="grounds">
      <p id="grounds" class="aside">${ctx.say('case.reasons')}</p>
      ${GROUNDS.map((id) => {
        const key = `ground.${id}`;
        return html`<label class="tick-line"
          ><input
            type="checkbox"
            name="ground"
            .checked=${ctx.draft[key] === 'on'}
            @change=${(e: Event) =>
              ctx.send({
                type: 'draft',
                draft: { [key]: (e.target as HTMLInputElement).checked ? 'on' : '' },
              })}
          />
          ${grounds[id].choose ?? grounds[id].says}</label
        >`;
      })}
    </div>
    ${areaView(ctx, 'ownWords', OWN_WORDS_MOST)}`;
};

/** All that a reader may fill in, behind one fold. */
function inputsFold(
  ctx: AfterContext,
  letters: Letters,
  asksReasons: boolean,
  letter?: Letter,
): TemplateResult {
  const count = groundsOf(ctx).length + (ctx.draft['ownWords'] ? 1 : 0);
  const summary = !asksReasons
    ? ctx.say('case.fields')
    : count > 0
      ? ctx.say('case.grounds.some', { count: String(count) })
      : ctx.say('case.grounds');
  return html`<details>
    <summary>${summary}</summary>
    ${fieldsView(ctx, letters)} ${asksReasons ? groundsView(ctx, letters) : nothing}
    ${letter ? editView(ctx, letter) : nothing}
  </details>`;
}

/** How much of a form's room is taken, where it is known how much there is. */
const limitView = (ctx: AfterContext, { length, fits }: Letter, limit?: number | null): unknown =>
  limit
    ? html`<p class="aside">${countView(ctx, length, limit)}</p>
        <p role="status">${fits ? nothing : ctx.say('case.letter.too-long')}</p>`
    : nothing;

/** Where it goes: by mail where an address is known, else by post; neither is said so. */
const outView = (ctx: AfterContext, { to }: Letters, letter: Letter): unknown => {
  if (to.mail) return mailOut(ctx, letter, to.mail);
  if (to.post)
    return postOut(ctx, to.controller ? `${to.controller}\n${to.post}` : to.post, letter);
  return html`<p class="act">${copyButton(ctx, letter.text, 'case.letter.copy', 'primary')}</p>
    ${to.form || to.representative ? nothing : html`<p>${ctx.say('case.letter.nowhere')}</p>`}`;
};

/** The company's own page for such requests, and the authority: no letter is all that is left. */
const doorsView = (ctx: AfterContext, { to, hasAuthority }: Letters, letter?: Letter): unknown =>
  isLink(to.form) || hasAuthority
    ? html`<div class="on">
        ${
          // What to do on the company's page: elsewhere it is the first thing to do.
          letter && isLink(to.form) && (to.mail ?? to.post)
            ? copyButton(ctx, letter.text, 'case.letter.copy')
            : nothing
        }
        ${
          isLink(to.form)
            ? html`<a class="quiet" href=${to.form} target="_blank" rel="noopener noreferrer"
                >${ctx.say('case.letter.form', { company: ctx.entry?.company ?? '' })}
                <span class="aside">(${ctx.say('new-tab')})</span></a
              >`
            : nothing
        }
        ${
          hasAuthority
            ? html`<button
                type="button"
                class="quiet"
                @click=${() => ctx.send({ type: 'edit', question: 'case.authority' })}
              >
                ${ctx.say('case.authority')}
              </button>`
            : nothing
        }
      </div>`
    : nothing;

/** Other mail programs: behind one fold. */
const moreFold = (ctx: AfterContext, { to }: Letters, letter: Letter): unknown =>
  to.mail
    ? html`<details>
        <summary>${ctx.say('case.letter.more')}</summary>
        ${mailsView(ctx, letter, to.mail)}
      </details>`
    : nothing;

/** The record of a first letter. */
function newRecord(
  { version, service, region, subdivision, way }: FollowUpRecord,
  { isRequest, ...sent }: Pick<FollowUpRecord, 'channel' | 'filed'> & { isRequest: boolean },
): FollowUpRecord {
  return {
    version,
    service,
    region,
    ...(subdivision !== undefined && { subdivision }),
    way,
    ...(isRequest && { isRequest: true }),
    ...sent,
    events: [],
  };
}

/** The best way that is known; by post where none is, as nobody knows then when it arrives. */
const channelOf = ({ mail, post, form }: RecipientsRow): Channel =>
  mail ? 'mail' : form && !post ? 'form' : 'post';

/** The reader says that it is sent: from then on the record knows. */
function sent(ctx: AfterContext, { purpose, to }: Letters): void {
  const { record } = ctx.after;
  const isFirst = purpose === 'objection' || purpose === 'opt-out-request';
  const channel = channelOf(to);
  const now = isFirst
    ? newRecord(record, { channel, filed: ctx.today, isRequest: purpose === 'opt-out-request' })
    : purpose === 'identity-reply'
      ? withEvent(record, { type: 'identity.answered', on: toldOn(ctx) })
      : withEvent(record, { type: 'reminded', on: toldOn(ctx) });
  takeOn(ctx, now);
}

const notesView = (letter: Letter, { says }: Letters): unknown =>
  letter.notes.map((note) => html`<p class="aside">${says[note] ?? ''}</p>`);

function letterBody(ctx: AfterContext, letters: Letters): unknown {
  const { compose, set, beside, to, purpose, law } = letters;
  const input = inputOf(ctx, to, {
    purpose,
    // Nobody knows where to: as for a mail.
    channel: to.mail || to.post || to.form ? channelOf(to) : 'mail',
    limit: to.mail || to.post ? null : (to.formLimit ?? null),
  });
  const inLanguageOf = (own: LetterSet): Letter | NoLetter =>
    compose(own, { ...input, ...namedIn(law, own.language) });
  const composed = inLanguageOf(set);
  const other = beside && inLanguageOf(beside);
  const isFirst = purpose === 'objection' || purpose === 'opt-out-request';
  if (composed.kind === 'no-letter')
    return html`${lawView(ctx, letters)}
      <p>${letters.says[composed.says] ?? ''}</p>
      ${inputsFold(ctx, letters, false)} ${doorsView(ctx, letters)}`;
  const made = inHand(ctx, composed, input.limit);
  return html`${inputsFold(ctx, letters, isFirst, made)} ${letterFold(ctx, made)}
    ${languageView(ctx, made, letters, letters.says['untranslated'], other?.kind === 'letter' ? other : undefined)}
    ${limitView(ctx, made, input.limit)} ${outView(ctx, letters, made)}
    <p class="act">
      <button type="button" class="secondary" part="secondary" @click=${() => sent(ctx, letters)}>
        ${ctx.say('next.sent')}
      </button>
    </p>
    ${representativeView(ctx, to)} ${doorsView(ctx, letters, made)} ${lawView(ctx, letters)}
    ${notesView(made, letters)} ${reviewView(ctx, made)} ${moreFold(ctx, letters, made)}`;
}

/** The screen, once its letters are there. */
export async function writeView(letter: string, about: About): Promise<AfterPart['view']> {
  const { source, record, here, today } = about;
  const law = lawOf(record, letter, today);
  const [sets, rows, says, examined] = await Promise.all([
    setsFor(source, law.regime, wantsOf(law.regime), here.language),
    source.after('letters/to', here.entry.id),
    source.after('letters/says', here.language),
    source.after('lists', 'authorities'),
  ]);
  const found = rows.find(({ regions }) => regions.includes(record.region));
  const letters: Letters = {
    ...sets,
    law,
    says,
    purpose: purposeOf(letter, law),
    to: found ?? { regions: [] },
    hasAuthority: examined.includes(record.region),
  };
  return (ctx): Parts => ({
    heading: ctx.say(`case.write.${letter}` as WordKey, { company: ctx.entry?.company ?? '' }),
    body: html`${partView(ctx, partsOf(record.region), 'case.part.other')}
    ${letterBody(ctx, letters)}`,
  });
}
