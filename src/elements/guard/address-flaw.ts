import type { Entry, EntryRung } from '../../catalogue/entry.ts';
import { isPage } from '../../catalogue/page.ts';
import { safeLink, safeMail } from '../../catalogue/safe-link.ts';

/** Where an entry may lead readers, and what it may tell them to write. */
export interface Bounds {
  hosts: readonly string[];
  /** Whole addresses with `*`, see `isPage`; where left out, any page on the hosts. */
  pages?: readonly string[];
  /** Who may get mail; where left out, any address at the hosts. */
  recipients?: ReadonlySet<string>;
  /** What readers may be told to write, word for word; see `writtenIn`. */
  written: ReadonlySet<string>;
}

/** A name or a password in an address, which make a page look like another. */
const WITH_ACCOUNT = /\/\/[^/]*@/;

const rungsOf = ({ ways }: Entry): EntryRung[] =>
  Object.values(ways).flatMap((w) => [...w.ladder, ...(w.otherwise ?? [])]);

function* written(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const { file, lines = [], do: does, text, subject } = value as Record<string, string & string[]>;
  if (file !== undefined) yield* [file, ...lines];
  if (subject !== undefined) yield subject;
  if (does === 'type') yield text ?? '';
  for (const inner of Object.values(value)) yield* written(inner);
}

/** What an entry makes readers put into files, fields or the subject of a mail, word for word. */
export const writtenIn = (entry: Entry): Set<string> => new Set(written(entry.ways));

/** Whom an entry makes readers write to. */
export const recipientsIn = (entry: Entry): Set<string> =>
  new Set(rungsOf(entry).flatMap(({ mail }) => mail?.to ?? []));

/** Where an entry would lead readers astray. */
export function addressFlaw(entry: Entry, bounds: Bounds): string | undefined {
  const { hosts, pages, recipients } = bounds;
  const stranger = entry.hosts.find((h) => !hosts.includes(h));
  if (stranger !== undefined)
    return `names the host "${stranger}", which this wizard does not know`;
  for (const { url } of Object.values(entry.links))
    if (WITH_ACCOUNT.test(url) || !safeLink(url, entry.hosts) || (pages && !isPage(url, pages)))
      return `links to ${url}`;
  const missing = rungsOf(entry).find(({ link }) => link !== undefined && !(link in entry.links));
  if (missing) return `lacks the link "${missing.link}"`;
  const safe = (to: string) => safeMail(to, hosts) !== undefined && (recipients?.has(to) ?? true);
  const to = rungsOf(entry).find(({ mail }) => mail?.to !== undefined && !safe(mail.to))?.mail?.to;
  if (to !== undefined) return `writes to ${to}`;
  const line = [...writtenIn(entry)].find((text) => !bounds.written.has(text));
  return line === undefined ? undefined : `makes readers write ${JSON.stringify(line)}`;
}
