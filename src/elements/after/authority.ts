/** Where to complain, what that authority wants, and a draft. A chunk of its own. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { takesEmail } from '../../authorities/email.ts';
import { pick, type Answer } from '../../authorities/pick.ts';
import type { Authority, ComplaintAbout, InBoth } from '../../catalogue/authority.ts';
import { isLink } from '../../catalogue/safe-link.ts';
import type { LetterSet } from '../../letters/types.ts';
import { withEvent } from '../../followup/record.ts';
import { compose } from '../../letters/compose.ts';
import { lawFor } from '../../letters/regimes.ts';
import type { RecipientsRow } from '../../letters/recipient.ts';
import type { WordKey, Words } from '../../i18n/words.ts';
import type { AfterPart, Parts } from '../context.ts';
import { inputOf } from './letter-input.ts';
import { setsFor, type Sets } from './letter-set.ts';
import type { About } from './load-view.ts';
import { timelineIn } from './timeline.ts';
import type { AfterContext } from './views/after.view.ts';
import { areaView, fieldView, selectView } from './views/field.view.ts';
import { takeOn } from './views/kept-result.view.ts';
import {
  besideView,
  letterFold,
  mailOut,
  mailsView,
  postOut,
  reviewView,
} from './views/letter-out.view.ts';

type SpecialBody = Exclude<ComplaintAbout, 'company'>;

interface Door {
  readonly answer: Answer;
  /** The authorities of the parts of the country, to choose from. */
  readonly parts: readonly Authority[];
  /** Those for bodies that are no company. */
  readonly special: readonly Authority[];
  /** What others have filed there. */
  readonly filed: readonly InBoth[];
  readonly sets?: Sets;
  /** What happened, in the languages of the letters we have words in. */
  readonly words: Readonly<Record<string, Partial<Words>>>;
  readonly to: Omit<RecipientsRow, 'regions'>;
}

/** Characters of a postal address. */
const ADDRESS_MOST = 300;

const inReaders = (ctx: AfterContext, both: InBoth): string =>
  ctx.language.startsWith('de') ? both.de : both.en;

const partView = (ctx: AfterContext, { parts }: Door): unknown => {
  if (parts.length === 0) return nothing;
  const { record } = ctx.after;
  return selectView(
    'part',
    ctx.say('case.part'),
    [
      ['', ctx.say('case.part.choose')],
      ...parts.map(({ place }) => [place, ctx.say(`case.part.${place}` as WordKey)] as const),
    ],
    record.subdivision ?? '',
    (subdivision) =>
      ctx.send({
        type: 'record',
        record: { ...record, ...(subdivision && { subdivision }) },
        editing: 'case.authority',
      }),
  );
};

/** Its address, where a mail makes a valid complaint and no form is there. */
const byMail = (authority: Authority): string =>
  (authority.complaint.length === 0 && takesEmail(authority) && authority.email?.address) || '';

/** The best way that authority takes: its form, a mail, a letter. */
function wayView(
  ctx: AfterContext,
  authority: Authority,
  draft: ReturnType<typeof compose> | undefined,
): unknown {
  const [page] = authority.complaint;
  const letter = draft?.kind === 'letter' ? draft : undefined;
  if (page && isLink(page.url))
    return html`<p class="act">
      <a class="primary" part="primary" href=${page.url} target="_blank" rel="noopener noreferrer"
        >${ctx.say('open.form')}
        <span class="where"><bdi>${new URL(page.url).host}</bdi>, ${ctx.say('new-tab')}</span></a
      >
    </p>`;
  const mail = byMail(authority);
  if (letter && mail) return mailOut(ctx, letter, mail);
  if (authority.post) return postOut(ctx, `${authority.name}\n${authority.post.address}`);
  return isLink(authority.website)
    ? html`<p>
        <a href=${authority.website} target="_blank" rel="noopener noreferrer"
          >${authority.website} <span class="aside">(${ctx.say('new-tab')})</span></a
        >
      </p>`
    : html`<p>${ctx.say('case.authority.nowhere')}</p>`;
}

const demandsView = (ctx: AfterContext, authority: Authority): TemplateResult =>
  html`<ul>
      ${authority.demands.map((demand) => html`<li>${ctx.say(`case.demand.${demand}` as WordKey)}</li>`)}
      ${authority.signature && !authority.demands.includes('signature') ? html`<li>${ctx.say('case.demand.signature')}</li>` : nothing}
      ${takesEmail(authority) === false ? html`<li>${ctx.say('case.authority.no-email')}</li>` : nothing}
      ${(authority.notes ?? []).map((note) => html`<li>${inReaders(ctx, note)}</li>`)}
    </ul>
    ${authority.post ? html`<p>${authority.name}<br />${authority.post.address}</p>` : nothing}`;

/** What others have filed: a reader's own complaint still counts. */
const filedView = (ctx: AfterContext, { filed }: Door): unknown =>
  filed.length > 0
    ? html`<p class="aside">${ctx.say('case.authority.filed')}</p>
        <ul>
          ${filed.map((says) => html`<li>${inReaders(ctx, says)}</li>`)}
        </ul>`
    : nothing;

const linkTo = (ctx: AfterContext, url: string | null | undefined, text: unknown): unknown =>
  isLink(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
        >${text} <span class="aside">(${ctx.say('new-tab')})</span></a
      >`
    : text;

/** Bodies that are no company, and who looks after them. */
const specialView = (ctx: AfterContext, { special }: Door): unknown =>
  special.length > 0
    ? html`<p class="aside">${ctx.say('case.authority.special')}</p>
        <ul>
          ${special.map(
            ({ about = [], name, website, complaint, languages }) =>
              html`<li>
                ${about.map((whom, i) => [i > 0 ? ', ' : '', ctx.say(`case.about.${whom as SpecialBody}`)])}:
                <span lang=${languages[0] ?? 'en'}
                  >${linkTo(ctx, complaint[0]?.url ?? website, name)}</span
                >
              </li>`,
          )}
        </ul>`
    : nothing;

/** A draft tells what the company did: while it still has time, there is nothing to tell. */
const isReady = ({ after: { now } }: AfterContext): boolean =>
  now.state === 'complained' || now.letters.includes('complaint');

const complained = (ctx: AfterContext): void =>
  takeOn(ctx, withEvent(ctx.after.record, { type: 'complained', on: ctx.today }));

/** The complaint in one language. */
function draftIn(
  ctx: AfterContext,
  { to, words }: Door,
  authority: Authority,
  set: LetterSet,
): ReturnType<typeof compose> {
  const { record } = ctx.after;
  const { language } = set;
  const input = inputOf(ctx, to, {
    purpose: 'complaint',
    channel: record.channel,
    authority: authority.name,
    timeline: timelineIn(record, language, words[language], ctx.entry?.company ?? ''),
    ...(authority.post && { authorityAddress: authority.post.address }),
  });
  return compose(set, input);
}

function foundView(
  ctx: AfterContext,
  door: Door,
  authority: Authority,
  notes: unknown,
): TemplateResult {
  const { sets } = door;
  const ready = isReady(ctx);
  const draft = sets && ready ? draftIn(ctx, door, authority, sets.set) : undefined;
  const beside = sets?.beside && ready && draftIn(ctx, door, authority, sets.beside);
  return html`<p>
      <b lang=${authority.languages[0] ?? 'en'}>${authority.name}</b>${
        authority.free ? html`. ${ctx.say('case.authority.free')}` : nothing
      }
    </p>
    ${wayView(ctx, authority, draft)}
    ${
      draft?.kind === 'letter'
        ? html`<p>${ctx.say('case.authority.draft')}</p>
            ${letterFold(ctx, draft)} ${reviewView(ctx, draft)}`
        : sets && !ready
          ? html`<p>${ctx.say('case.authority.draft.later')}</p>`
          : nothing
    }
    ${
      sets && sets.missing.length > 0
        ? html`<p class="aside">${ctx.say('case.letter.missing')}</p>`
        : nothing
    }
    <details>
      <summary>${ctx.say('case.fields')}</summary>
      ${fieldView(ctx, 'name', 'name')} ${fieldView(ctx, 'account')}
      ${areaView(ctx, 'readerAddress', ADDRESS_MOST, 'street-address')}
      ${fieldView(ctx, 'reference')}
    </details>
    <details>
      <summary>${ctx.say('case.authority.wants')}</summary>
      ${demandsView(ctx, authority)} ${notes}
      ${draft?.kind === 'letter' && byMail(authority) ? mailsView(ctx, draft, byMail(authority)) : nothing}
      ${beside && beside.kind === 'letter' ? besideView(ctx, beside) : nothing}
      ${filedView(ctx, door)} ${specialView(ctx, door)}
    </details>
    <p class="act">
      <button type="button" class="secondary" part="secondary" @click=${() => complained(ctx)}>
        ${ctx.say('case.event.complained')}
      </button>
    </p>`;
}

const bodyOf = (ctx: AfterContext, door: Door): unknown => {
  const { answer } = door;
  if (answer.status === 'not-examined')
    return html`<p>${ctx.say('case.authority.not-examined')}</p>`;
  const notes = answer.notes.map((note) => html`<p class="aside">${inReaders(ctx, note)}</p>`);
  return answer.status === 'found' ? foundView(ctx, door, answer.authority, notes) : notes;
};

/** The screen, once the authority's record and its draft are there. */
export async function authorityView({
  source,
  record,
  here,
  today,
}: About): Promise<AfterPart['view']> {
  const { region, subdivision, service } = record;
  const [examined, rows] = await Promise.all([
    source.after('lists', 'authorities'),
    source.after('letters/to', here.entry.id),
  ]);
  const file = examined.includes(region)
    ? await source.after('authorities', region.toLowerCase())
    : undefined;
  const all = file?.authorities ?? [];
  const answer: Answer = file ? pick(file, { subdivision }) : { status: 'not-examined' };
  const law = lawFor(subdivision ?? region, today);
  const languages = answer.status === 'found' ? answer.authority.languages : [];
  const sets =
    answer.status === 'found' && law.status === 'letters'
      ? await setsFor(source, law.regime, languages, here.language)
      : undefined;
  const spoken = [sets?.set.language, sets?.beside?.language].filter(
    (tag) => tag !== undefined && source.languages.includes(tag),
  ) as string[];
  const words = await Promise.all(spoken.map((tag) => source.after('words', `${tag}.after`)));
  const door: Door = {
    answer,
    words: Object.fromEntries(spoken.map((tag, i) => [tag, words[i] ?? {}])),
    parts: all.filter(({ place, role }) => place !== region && role !== 'special'),
    special: all.filter(
      ({ place, role }) =>
        role === 'special' && (place === region || place === (subdivision ?? place)),
    ),
    filed: (file?.filed ?? []).filter((f) => f.services.includes(service)).map(({ says }) => says),
    to: rows.find(({ regions }) => regions.includes(region)) ?? {},
    ...(sets && { sets }),
  };
  return (ctx): Parts => ({
    heading: ctx.say('case.authority'),
    body: html`${partView(ctx, door)} ${bodyOf(ctx, door)}`,
  });
}
