import { Feed, type Item } from 'feed';
import { changeId, uuidOf } from './change-id.ts';
import { detailsOf } from './change-markup.ts';
import { sentenceOf } from './change-words.ts';
import type { Change, Day } from './change.ts';
import { anchorOf } from './day-section.ts';
import { escaped, type Markup, markup } from './markup.ts';
import { addressOf } from './site.ts';
import { pathsOf, type Subject } from './subject.ts';
import { introOf, titleOf } from './titles.ts';

/** Which feed to write. */
export interface FeedRequest {
  subject: Subject;
  language: string;
  /** Where the folder of the feeds will lie, as `addressOf` takes it. */
  site?: string;
}

/** Who writes the feeds. */
export const AUTHOR = 'Opt-out Wizard';

/** A feed holds the newest days, whole ones, until there are so many changes. */
const ENOUGH = 200;

function newest(days: readonly Day[]): Day[] {
  let count = 0;
  return days.filter(({ changes }) => {
    const fits = count < ENOUGH;
    count += changes.length;
    return fits;
  });
}

const contentOf = (sentence: string, change: Change, language: string): Markup =>
  markup`<p>${sentence}</p>${detailsOf(change, language)}`;

/** The same change has one id in all feeds of a language. */
const idOf = (day: Day, change: Change, language: string): string =>
  `urn:uuid:${uuidOf(`${changeId(day.date, change)} ${language}`)}`;

function itemOf(day: Day, change: Change, { subject, language, site }: FeedRequest): Item {
  const { page } = pathsOf({ log: subject.log, about: change }, language);
  const title = sentenceOf(change, language);
  return {
    title,
    id: idOf(day, change, language),
    // The library's type wants a link; what it writes without one is allowed, or mended by `atomOf`.
    link: addressOf(`${page}#${anchorOf(day.date, change)}`, site) as string,
    date: new Date(day.at),
    content: contentOf(title, change, language).html,
  };
}

/**
 * The feed of a log, to be written in one format.
 *
 * @param titles how the format writes titles: Atom's are HTML here, JSON Feed's are plain text
 */
export function feedOf(request: FeedRequest, titles: 'html' | 'plain'): Feed {
  const { subject, language, site } = request;
  const { page, atom, json } = pathsOf(subject, language);
  const { days } = subject.log;
  const feed = new Feed({
    id: `urn:uuid:${uuidOf(`feed ${subject.about?.service ?? ''} ${language}`)}`,
    title: titleOf(subject, language),
    description: introOf(subject, language),
    updated: days[0] ? new Date(days[0].at) : new Date(),
    author: { name: AUTHOR },
    generator: 'opt-out-wizard',
    link: addressOf(page, site),
    feedLinks: { atom: addressOf(atom, site), json: addressOf(json, site) },
  });
  for (const day of newest(days))
    for (const change of day.changes) {
      const item = itemOf(day, change, request);
      feed.addItem(titles === 'html' ? { ...item, title: escaped(item.title) } : item);
    }
  return feed;
}
