import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EntryAbout } from '../../catalogue/entry.ts';
import { aboutFor, noticedToday, type AboutHere, type NoticedToday } from '../../flow/about.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';
import { sub } from './helps.view.ts';
import { prose } from './prose.view.ts';
import { disputesView } from './sources.view.ts';

const listView = (notes: readonly string[]): TemplateResult =>
  html`<ul>
    ${notes.map((note) => html`<li>${prose(note)}</li>`)}
  </ul>`;

const notes = (ctx: Context, key: WordKey, all: readonly { note: string }[]): unknown =>
  all.length > 0 ? html`${sub(ctx, key)} ${listView(all.map(({ note }) => note))}` : nothing;

const eventsView = (ctx: Context, { events, lookedAt }: AboutHere): unknown =>
  events.length > 0
    ? html`${sub(ctx, 'about.events')}
        <dl class="events">
          ${events.map(
            ({ on, note }) =>
              html`<dt>${ctx.date(on)}</dt>
                <dd>${prose(note)}</dd>`,
          )}
        </dl>
        <p class="aside">${ctx.say('about.looked', { date: ctx.date(lookedAt) })}</p>`
    : nothing;

/** What is used and what is not, why there is a way here or none, what happened. */
export function aboutView(ctx: Context, about: EntryAbout): TemplateResult {
  const here = aboutFor(about, ctx.region ?? '');
  return html`${notes(ctx, 'about.used', here.used)} ${notes(ctx, 'about.not-used', here.notUsed)}
  ${disputesView(ctx, here.disputes)} ${notes(ctx, 'about.why', here.why)}
  ${notes(ctx, 'answer.gaps', here.gaps)} ${eventsView(ctx, here)}`;
}

type Notice = AboutHere['notices'][number];

/** The words of a notice in the reader's language, else in any that is known. */
const quoteView = (
  ctx: Context,
  { title, from, words = {}, leads = {} }: Notice,
): TemplateResult => {
  const lang = ctx.language in words ? ctx.language : Object.keys(words)[0];
  const led = leads[lang ?? ctx.language];
  return html`<li>
    ${prose(title)}
    (${ctx.date(from)})${
      lang
        ? html`: <q lang=${lang} translate="no">${words[lang]?.says}</q>${
              led ? html`, <q lang=${lang} translate="no">${led.says}</q>` : nothing
            }`
        : nothing
    }
  </li>`;
};

/** What is true of one of several notices, under its name. */
const ownView = (
  ctx: Context,
  { title, notes: own }: NoticedToday['own'][number],
): TemplateResult =>
  html`<h3 class="sub" aria-level=${Math.min(6, ctx.headingLevel + 1)}>${prose(title)}</h3>
    ${listView(own)}`;

/** What the company sent: what it leads to today, that a lost one costs nothing, where old guides' paths went. */
export function noticeParts(ctx: Context, about: EntryAbout): [says: unknown, folds: unknown] {
  const { notices, gone } = aboutFor(about, ctx.region ?? '');
  const { all, own } = noticedToday(notices);
  const says = [listView(all), own.map((of) => ownView(ctx, of))];
  const folds = html`<details>
      <summary>${ctx.say('notice.words')}</summary>
      <ul>
        ${notices.map((n) => quoteView(ctx, n))}
      </ul>
    </details>
    ${
      gone.length > 0
        ? html`<details>
            <summary>${ctx.say('notice.gone')}</summary>
            <ul>
              ${gone.map((g) => html`<li>${prose(g.title)}: ${prose(g.now.note)}</li>`)}
            </ul>
          </details>`
        : nothing
    }`;
  return [says, folds];
}

/** The same with the way on: back to the screen it was asked on. */
export function noticeView(ctx: Context, about: EntryAbout): TemplateResult {
  const [says, folds] = noticeParts(ctx, about);
  return html`${says}
    <p class="act">
      <button
        type="button"
        class="primary"
        part="primary"
        @click=${() => ctx.send({ type: 'back' })}
      >
        ${ctx.say('continue')}
      </button>
    </p>
    ${folds}`;
}
