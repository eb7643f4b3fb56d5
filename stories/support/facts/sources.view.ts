import { html, nothing, type TemplateResult } from 'lit';
import type { Id, Source } from '../../../src/catalogue/types.ts';
import { flagsView } from './fact-rows.view.ts';
import type { KnownFact } from './known-facts.ts';
import { addressView } from './links.view.ts';
import { screensView } from './open.view.ts';
import { usersOfSources, type ScreensBy } from './screen-facts.ts';
import type { Subject } from './subject.ts';

const METHODS: Readonly<Record<Source['method'], string>> = {
  read: 'We read it.',
  clicked: 'Somebody did it in an account.',
};

const idOf = ({ place }: KnownFact): Id => place.slice('/sources/'.length);

/** Where a source is used: screens by number; else what stands behind all of them. */
const usedView = (subject: Subject, screens: readonly number[] = []): unknown =>
  screens.length > 0
    ? html`used by ${screensView(subject, screens)}`
    : html`used by <a href="#background" target="_self">the background</a>`;

const sourceRow = (
  subject: Subject,
  fact: KnownFact,
  users: ScreensBy,
): TemplateResult | typeof nothing => {
  const id = idOf(fact);
  const s = subject.service.sources[id];
  const { ctx } = subject;
  if (!s) return nothing;
  return html`<tr id="source-${id}" tabindex="-1">
    <th scope="row">${id} ${flagsView(fact)}</th>
    <td>
      ${s.url ? addressView(s.url, s.title) : s.title}<br /><span class="aside">${s.where}</span>
    </td>
    <td>
      ${s.by} <span class="aside">(${ctx.say(`kind.${s.kind}`)})</span><br />
      ${s.seen ? ctx.date(s.seen) : ctx.say('why.undated')}. ${METHODS[s.method]}
    </td>
    <td>${usedView(subject, users.get(id))}</td>
  </tr>`;
};

/** The sources that this answer's facts name. */
export const sourcesOf = ({ facts }: Subject): KnownFact[] =>
  [...facts.values()].filter(({ place }) => place.startsWith('/sources/'));

/** Those sources, what was done with each, and the screens that use it. */
export const sourcesView = (subject: Subject): TemplateResult => {
  const users = usersOfSources(subject);
  return html`<table class="facts-table sources">
    <caption>
      Sources, and the screens that use them
    </caption>
    <thead>
      <tr>
        ${['Id', 'What and where', 'Publisher, date, how we know', 'Used by'].map((h) => html`<th scope="col">${h}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${sourcesOf(subject).map((fact) => sourceRow(subject, fact, users))}
    </tbody>
  </table>`;
};
