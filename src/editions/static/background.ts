import type { Evidence } from '../../catalogue/entry.ts';
import { lastSeen } from '../../catalogue/confidence.ts';
import type { LinkAddress } from '../../catalogue/checked.ts';
import { remembered } from '../../catalogue/remembered.ts';
import { isLink } from '../../catalogue/safe-link.ts';
import type { Source } from '../../catalogue/types.ts';
import { aboutFor, noticedToday, type AboutHere } from '../../flow/about.ts';
import type { FlowStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import { markup, type Markup } from '../changes/markup.ts';
import { heading, list, paragraph } from './blocks.ts';
import { openOf } from './rated.ts';
import { prose, type Speaker } from './speaker.ts';

const notesOf = (speaker: Speaker, key: WordKey, all: readonly { note: string }[]): Markup =>
  all.length > 0
    ? markup`${heading(speaker, 2, speaker.say(key))}${list(all.map(({ note }) => prose(note)))}`
    : markup``;

function eventsOf(speaker: Speaker, { events }: AboutHere): Markup {
  const { say, date } = speaker;
  return events.length > 0
    ? markup`${heading(speaker, 2, say('about.events'))}${list(
        events.map(({ on, note }) => markup`${date(on)}: ${prose(note)}`),
      )}`
    : markup``;
}

/** The company’s own notice: its words, and what it leads to today. */
function noticesOf(speaker: Speaker, { notices, gone }: AboutHere): Markup {
  const { say, date, language, entry } = speaker;
  if (notices.length === 0) return markup``;
  const quoted = notices.map(({ title, from, words = {} }) => {
    const lang = language in words ? language : (Object.keys(words)[0] ?? language);
    const said = words[lang]?.says;
    const quote = said && markup`: <q lang="${lang}" translate="no">${said}</q>`;
    return markup`${prose(title)} (${date(from)})${quote || undefined}`;
  });
  const { all, own } = noticedToday(notices);
  return markup`${heading(speaker, 2, say('notice.heading', { company: entry.company }))}${list([
    ...quoted,
    ...all.map(prose),
    ...gone.map((g) => markup`${prose(g.title)}: ${prose(g.now.note)}`),
  ])}${own.map(
    ({ title, notes }) =>
      markup`${paragraph(markup`<b>${prose(title)}</b>`)}${list(notes.map(prose))}`,
  )}`;
}

/** What is used and what is not, why there is a way here or none, what happened, when somebody last looked. */
export function aboutOf(speaker: Speaker): Markup {
  const { entry, region, say, date } = speaker;
  if (!entry.about) return markup``;
  const here = aboutFor(entry.about, region);
  return markup`${heading(speaker, 1, say('about'))}${notesOf(speaker, 'about.used', here.used)}${notesOf(
    speaker,
    'about.not-used',
    here.notUsed,
  )}${openOf(speaker, { disputes: here.disputes })}${notesOf(speaker, 'about.why', here.why)}${notesOf(
    speaker,
    'answer.gaps',
    here.gaps,
  )}${eventsOf(speaker, here)}${noticesOf(speaker, here)}${paragraph(say('about.looked', { date: date(here.lookedAt) }))}`;
}

/** Its publisher is part of the name, and not said twice. */
const nameOf = ({ title, by }: Source): string =>
  title.toLowerCase().includes(by.toLowerCase()) ? title : `${title}, ${by}`;

/** An address as a link’s; one source stands on many pages. */
const linkTo = remembered((url): LinkAddress | false => isLink(url) && url);

function sourceOf({ say, date }: Speaker, source: Source): Markup {
  const name = nameOf(source);
  const url = linkTo(source.url ?? '');
  const shown = url
    ? markup`<a href="${url}" rel="noreferrer" lang="en">${name}</a>`
    : markup`<span lang="en">${name}</span>`;
  return markup`${shown} (${say(`kind.${source.kind}`)}, ${source.seen ? date(source.seen) : say('why.undated')})`;
}

/** Facts behind the page: of its screens, of the accounts, of what is told about the service. */
function sourcesOf({ entry, language }: Speaker, steps: readonly FlowStep[], evidence: Evidence) {
  const about = Object.keys(evidence.facts).filter(
    (key) => entry.about && key.startsWith('about.'),
  );
  const accounts = entry.accounts.map(({ id }) => `account.${id}`);
  const keys = [...steps.flatMap(({ facts }) => facts), ...accounts, ...about];
  const ids = keys.flatMap((k) => evidence.facts[k] ?? evidence.facts[`${k}.${language}`] ?? []);
  return [...new Set(ids)].map((id) => evidence.sources[id]).filter((s) => s !== undefined);
}

/** Where all of it is from, each with its date. */
export function sourcesSection(
  speaker: Speaker,
  steps: readonly FlowStep[],
  evidence: Evidence,
): Markup {
  const sources = sourcesOf(speaker, steps, evidence);
  const newest = lastSeen(sources);
  const clicked = sources.some(({ method }) => method === 'clicked');
  return markup`${heading(speaker, 1, speaker.say('sources'))}${paragraph(
    clicked ? undefined : speaker.say('why.read'),
    newest === null ? undefined : speaker.own('newest', { date: speaker.date(newest) }),
  )}${list(sources.map((s) => sourceOf(speaker, s)))}`;
}
