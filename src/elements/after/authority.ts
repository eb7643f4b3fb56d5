/** Where to complain, what that authority wants, and a draft. A chunk of its own. */
import { languageOn } from '../../i18n/negotiate.ts';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { others } from '../../authorities/others.ts';
import { pick, type Answer } from '../../authorities/pick.ts';
import type { AuthoritiesFile, Authority, Said, Place } from '../../catalogue/authority.ts';
import type { Words } from '../../i18n/words.ts';
import { withEvent } from '../../followup/record.ts';
import type { LawHere } from '../../letters/regimes.ts';
import type { RecipientsRow } from '../../letters/recipient.ts';
import type { Letter, LetterSet } from '../../letters/types.ts';
import type { AfterPart, Parts } from '../context.ts';
import { isSent } from './is-sent.ts';
import { lawOf } from './law-of.ts';
import { inputOf } from './letter-input.ts';
import { setsFor, type Sets } from './letter-set.ts';
import type { About } from './load-view.ts';
import { timelineIn } from './timeline.ts';
import { toldOn } from './told-on.ts';
import type { AfterContext } from './views/after.view.ts';
import {
  bodiesOf,
  byMail,
  demandsView,
  filedView,
  inReaders,
  othersView,
  wayView,
} from './views/door.view.ts';
import { areaView, fieldView } from './views/field.view.ts';
import { takeOn } from './views/kept-result.view.ts';
import {
  besideView,
  editView,
  inHand,
  languageView,
  letterFold,
  mailsView,
  representativeView,
  reviewView,
} from './views/letter-out.view.ts';
import { partView } from './views/part.view.ts';
import { sinceView } from './views/since.view.ts';

interface Door {
  readonly law: LawHere;
  readonly answer: Answer;
  /** The parts of the country with an authority of their own. */
  readonly parts: readonly Place[];
  /** Those that are competent beside the reader's own, or for bodies that are no company. */
  readonly others: readonly Authority[];
  /** What others have filed there. */
  readonly filed: readonly Said[];
  readonly sets?: Sets;
  /** What happened, in the languages of the letters we have words in. */
  readonly words: Readonly<Record<string, Partial<Words>>>;
  readonly to: Omit<RecipientsRow, 'regions'>;
}

/** Characters of a postal address. */
const ADDRESS_MOST = 300;

/** Where the name of a body is not known yet: a line to fill in by hand, as in the letters themselves. */
const BLANK = '________';

/** A draft tells what the company did: while it still has time, there is nothing to tell. */
const isReady = ({ after: { now } }: AfterContext): boolean =>
  now.state === 'complained' || now.letters.includes('complaint');

const complained = (ctx: AfterContext): void =>
  takeOn(ctx, withEvent(ctx.after.record, { type: 'complained', on: toldOn(ctx) }));

/** The complaint in one language. Of a body that is no company nothing is known but what the reader types. */
function draftIn(
  ctx: AfterContext,
  { to, words, sets }: Door,
  authority: Authority,
  set: LetterSet,
): Letter | undefined {
  const { record } = ctx.after;
  const { language } = set;
  const body = authority.role === 'special' && (ctx.draft['body'] ?? BLANK);
  const { deadline, ...input } = inputOf(ctx, body ? {} : to, {
    purpose: 'complaint',
    channel: record.channel,
    authority: authority.name,
    timeline: timelineIn(record, language, words[language], body || (ctx.entry?.company ?? '')),
    ...(body && { controller: body }),
    ...(authority.post && { authorityAddress: authority.post.address }),
  });
  // The day was reckoned with the holidays of the place where the company acts.
  const made = sets?.compose(set, { ...input, ...(deadline && !body && { deadline }) });
  return made?.kind === 'letter' ? inHand(ctx, made) : undefined;
}

/** What stands in the place of a draft: nothing where we have no letters under that law anyway. */
const noDraftView = (ctx: AfterContext, { sets }: Door): unknown =>
  sets && !isReady(ctx) ? html`<p>${ctx.say('case.authority.draft.later')}</p>` : nothing;

/** Back to the reader's own authority, which is there for companies. */
const ownView = (ctx: AfterContext): TemplateResult =>
  html`<button
    type="button"
    class="quiet"
    @click=${() => ctx.send({ type: 'edit', question: 'case.authority' })}
  >
    ${ctx.say('case.authority.company', { company: ctx.entry?.company ?? '' })}
  </button>`;

const draftView = (ctx: AfterContext, draft: Letter, sets: Pick<Sets, 'missing'>): TemplateResult =>
  html`<p>${ctx.say('case.authority.draft')}</p>
    ${letterFold(ctx, draft)} ${languageView(ctx, draft, sets, ctx.say('case.letter.missing'))}
    ${reviewView(ctx, draft)}`;

/** What the draft has blanks for. */
const fieldsView = (ctx: AfterContext, isSpecial: boolean): TemplateResult =>
  html`<details>
    <summary>${ctx.say('case.fields')}</summary>
    ${isSpecial ? fieldView(ctx, 'body') : nothing} ${fieldView(ctx, 'name', 'name')}
    ${fieldView(ctx, 'account')} ${areaView(ctx, 'readerAddress', ADDRESS_MOST, 'street-address')}
    ${fieldView(ctx, 'reference')}
  </details>`;

function foundView(
  ctx: AfterContext,
  door: Door,
  authority: Authority,
  notes: unknown,
): TemplateResult {
  const { sets } = door;
  const isSpecial = authority.role === 'special';
  const drafts = sets && isReady(ctx) ? sets : undefined;
  const draft = drafts && draftIn(ctx, door, authority, drafts.set);
  const beside = drafts?.beside && draftIn(ctx, door, authority, drafts.beside);
  return html`<p>
      <b lang=${authority.languages[0] ?? 'en'}>${authority.name}</b>${
        authority.free ? html`. ${ctx.say('case.authority.free')}` : nothing
      }
    </p>
    ${isSpecial ? html`<p>${ctx.say('case.authority.for', { bodies: bodiesOf(ctx, authority) })}</p>` : nothing}
    ${wayView(ctx, authority, draft)} ${sinceView(ctx, door.law)}
    ${draft && drafts ? draftView(ctx, draft, drafts) : noDraftView(ctx, door)}
    ${isSpecial && !sets ? html`<p>${ctx.say('case.authority.own-law', { law: authority.law })}</p>` : nothing}
    ${draft ? fieldsView(ctx, isSpecial) : nothing}
    <details>
      <summary>${ctx.say('case.authority.wants')}</summary>
      ${demandsView(ctx, authority)} ${notes}
      ${isSpecial ? nothing : representativeView(ctx, door.to)}
      ${draft && byMail(authority) ? mailsView(ctx, draft, byMail(authority)) : nothing}
      ${beside ? besideView(ctx, beside) : nothing}
      ${isSpecial ? nothing : filedView(ctx, door.filed)} ${othersView(ctx, door.others)}
    </details>
    ${
      isSent(ctx)
        ? html`<p class="act">
            <button
              type="button"
              class="secondary"
              part="secondary"
              @click=${() => complained(ctx)}
            >
              ${ctx.say('case.event.complained')}
            </button>
          </p>`
        : nothing
    }
    <div class="on">
      ${draft ? editView(ctx, draft) : nothing} ${isSpecial ? ownView(ctx) : nothing}
    </div>`;
}

const notesView = (ctx: AfterContext, notes: readonly Said[]): unknown =>
  notes.map((note) => html`<p class="aside">${inReaders(ctx, note)}</p>`);

/** One part of the country was examined, and there are others: who lives there is told so. */
const isElsewhere = ({ parts }: Door): boolean => new Set(parts).size === 1;

const bodyOf = (ctx: AfterContext, door: Door): unknown => {
  const { answer } = door;
  if (answer.status === 'not-examined')
    return html`<p>${ctx.say('case.authority.not-examined')}</p>`;
  const notes = notesView(ctx, answer.notes);
  if (answer.status === 'found') return foundView(ctx, door, answer.authority, notes);
  return html`${isElsewhere(door) ? html`<p>${ctx.say('case.authority.not-examined')}</p>` : nothing}
  ${notes} ${othersView(ctx, door.others)}`;
};

/** The authority that was asked for by name; else the reader's own. */
function answerIn(file: AuthoritiesFile, subdivision: Place | undefined, named?: string): Answer {
  const own = pick(file, { subdivision });
  const other = others(file, subdivision).find(({ id }) => id === named);
  if (!other) return own;
  return {
    status: 'found',
    authority: other,
    also: [],
    parts: [],
    aboutExamined: true,
    notes: [],
  };
}

/** Whether complaints there go by the law that our letters name: churches have laws of their own. */
const isUnderLaw = ({ authorities }: AuthoritiesFile, { law }: Authority): boolean =>
  authorities.some((authority) => authority.role !== 'special' && authority.law === law);

/**
 * The screen, once the authority's record and its draft are there.
 *
 * @param named the id of another authority than the reader's own
 */
export async function authorityView(
  { source, record, here, today }: About,
  named?: string,
): Promise<AfterPart['view']> {
  const { region, subdivision, service } = record;
  const [examined, rows] = await Promise.all([
    source.after('lists', 'authorities'),
    source.after('letters/to', here.entry.id),
  ]);
  const file = examined.includes(region)
    ? await source.after('authorities', `${region.toLowerCase()}.${here.language}`)
    : undefined;
  const answer: Answer = file ? answerIn(file, subdivision, named) : { status: 'not-examined' };
  const law = lawOf(record, 'complaint', today);
  const sets =
    file &&
    answer.status === 'found' &&
    law.status === 'letters' &&
    isUnderLaw(file, answer.authority)
      ? await setsFor(source, law.regime, answer.authority.languages, here.language)
      : undefined;
  const spoken = [sets?.set.language, sets?.beside?.language].filter(
    (tag) => tag !== undefined && languageOn(tag, source.spoken) === tag,
  ) as string[];
  const words = await Promise.all(spoken.map((tag) => source.after('words', `${tag}.after`)));
  const all = file?.authorities ?? [];
  const door: Door = {
    answer,
    law,
    words: Object.fromEntries(spoken.map((tag, i) => [tag, words[i] ?? {}])),
    parts: (named === undefined ? all : [])
      .filter(({ place, role }) => place !== region && role === 'supervisory')
      .map(({ place }) => place),
    others: file ? others(file, subdivision).filter(({ id }) => id !== named) : [],
    filed: (file?.filed ?? []).filter((f) => f.services.includes(service)).map(({ says }) => says),
    to: rows.find(({ regions }) => regions.includes(region)) ?? {},
    ...(sets && { sets }),
  };
  return (ctx): Parts => ({
    heading: ctx.say('case.authority'),
    body: html`${partView(ctx, door.parts, isElsewhere(door) ? 'case.part.other' : 'case.part.choose')}
    ${bodyOf(ctx, door)}`,
  });
}
