/** A newer copy of the catalogue on the newsroom's own host, checked before use. */
import { whole } from '../../catalogue/aside.ts';
import type { CopyFolder } from '../../catalogue/checked.ts';
import type { Entry, Evidence, IndexRow } from '../../catalogue/entry.ts';
import { isId, isName } from '../../catalogue/id.ts';
import { fill } from '../../i18n/words.ts';
import { rowOf } from '../row-of.ts';
import type { Source } from '../source.ts';
import { additionOf, takenFor, takenNames, type Taken } from './additions.ts';
import { copyAddress } from './copy-address.ts';
import { readCopy, Unreachable } from './copy-file.ts';
import { evidenceOfCopy } from './evidence-of-copy.ts';
import { marked } from './notes.ts';
import { refusal } from './refusal.ts';

/** What a page says of a copy. */
export interface Copy {
  /** Of its folder, as the page says it. */
  address: string;
  /** Hosts of services that the newsroom adds, separated by spaces; the wizard knows none of them. */
  hosts: string;
  /** `2026-11-24` */
  today: () => string;
  /** Told once why the copy is not used. */
  refused: (why: string) => void;
}

/** The wizard's own entry with everything that it leaves out of itself. */
async function wholeOf(builtIn: Source, entry: Entry, language: string): Promise<Entry> {
  const [later, behind] = await Promise.all([
    builtIn.later(entry.id, language),
    builtIn.behind(entry.id, language),
  ]);
  const { about } = behind;
  const full = whole({ ...entry, ...(about && { about }) }, { ...later.aside, ...behind.aside });
  return { ...full, says: { ...entry.says, ...later.says } };
}

/** More services than a newsroom adds; each name is held against all others. */
const MOST_ADDED = 50;

/**
 * Facts from a copy of `dist/catalogue`. What it lacks and what cannot be reached comes from the built-in source. Once
 * anything of it was refused, nothing of it is used any more: the reader always gets facts, the newsroom one message.
 */
export function remoteSource(copy: Copy, builtIn: Source): Source {
  const { today, refused } = copy;
  const added = copy.hosts
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  let base: CopyFolder;
  try {
    base = copyAddress(copy.address);
  } catch (cause) {
    refused((cause as Error).message);
    return builtIn;
  }
  /** Services whose facts on the screen are the copy's; only their evidence is taken from it too. */
  const accepted = new Set<string>();
  let isTrusted = true;
  let isTold = false;

  const instead = (cause: unknown): void => {
    const lacks = cause instanceof Unreachable;
    isTrusted &&= lacks;
    if (!isTold) refused(`the catalogue at ${base} is not used: ${(cause as Error).message}`);
    isTold = true;
  };

  /** The wizard's own entry; `undefined` where it has no such service, which only its own list can say. */
  async function own(service: string, language: string): Promise<Entry | undefined> {
    try {
      return await builtIn.entry(service, language);
    } catch (cause) {
      if (rowOf(await builtIn.index(language), service)) throw cause;
      return undefined;
    }
  }

  const takenIn = async (language: string): Promise<Taken> =>
    takenNames(await builtIn.index(language), await builtIn.after('guard/companies', 'all'));

  /** Words that the wizard has not, and a name that would pass for another's. */
  async function missaid(
    { id, name, company, says }: Entry,
    known: Entry | undefined,
    language: string,
  ): Promise<string | undefined> {
    const own = await builtIn.after('guard/says', language);
    const lacking = Object.keys(says).find((key) => own[key] === undefined);
    if (lacking !== undefined) return `uses words that this wizard has not, "${lacking}"`;
    if (known) return undefined;
    const taken = await takenIn(language);
    if (!additionOf({ id, name, group: '-' }, { taken, hosts: added }))
      return `adds a service that could be taken for another, "${name}"`;
    return (
      takenFor(company, taken) && `adds a company that could be taken for another, "${company}"`
    );
  }

  /** An entry in the wizard's own words, in which notes say whose they are. */
  async function ownWords(
    entry: Entry,
    {
      known,
      first,
      language,
    }: { known?: Entry | undefined; first?: Entry | undefined; language: string },
  ): Promise<Entry> {
    const says = await builtIn.after('guard/says', language);
    const { host } = new URL(base);
    return {
      ...marked(entry, known, (text) => fill(says['noted'] ?? '', { host, text }).join('')),
      says: Object.fromEntries(Object.keys(entry.says).map((key) => [key, says[key] ?? ''])),
      ...(first?.formerly && { formerly: first.formerly }),
    };
  }

  async function checked(service: string, language: string): Promise<Entry> {
    const first = await own(service, language);
    // A copy knows ids and former ids, not every name that people use.
    const id = first?.formerly?.id ?? first?.id ?? service;
    if (!isId(id) || !isName(language))
      throw new RangeError(`"${id}.${language}" is no service in a language`);
    if (!first && added.length === 0)
      throw new Error(`adds a service, "${id}", and the page names no hosts for it`);
    const known = first && (await wholeOf(builtIn, first, language));
    const pages = known ? await builtIn.after('guard/pages', known.id) : [];
    const url = `${base}entries/${id}.${language}.json` as const;
    const is = await readCopy(url, today());
    const why =
      (await refusal(is, { id: known?.id ?? id, known, pages, added, today: today() })) ??
      (await missaid(is as Entry, known, language));
    if (why !== undefined) throw new Error(`${url} ${why}`);
    return ownWords(is as Entry, { known, first, language });
  }

  const seen = new Map<string, Promise<Entry>>();
  const once = (service: string, language: string): Promise<Entry> => {
    const key = `${service} ${language}`;
    const found = seen.get(key) ?? checked(service, language);
    seen.set(key, found);
    found.catch(() => seen.delete(key));
    return found;
  };

  async function entry(service: string, language: string): Promise<Entry> {
    try {
      const found = isTrusted ? await once(service, language) : undefined;
      // Another file may have been refused meanwhile.
      if (found && isTrusted) {
        accepted.add(found.id);
        return found;
      }
    } catch (cause) {
      instead(cause);
    }
    const found = await builtIn.entry(service, language);
    accepted.delete(found.id);
    return found;
  }

  const isCopys = (service: string): boolean => isTrusted && accepted.has(service);

  async function index(language: string): Promise<readonly IndexRow[]> {
    const rows = await builtIn.index(language);
    if (!isTrusted || added.length === 0 || !isName(language)) return rows;
    try {
      const is = await readCopy(`${base}index.${language}.json`, today());
      if (!Array.isArray(is) || is.length > 1000) throw new Error('has not the published shape');
      const ids = new Set<unknown>(rows.map(({ id }) => id));
      const others = (is as (Partial<IndexRow> | null)[]).filter((row) => !ids.has(row?.id));
      if (others.length > MOST_ADDED) throw new Error(`adds more than ${MOST_ADDED} services`);
      const rules = { taken: await takenIn(language), hosts: added };
      const additions = others.flatMap((row) => additionOf(row, rules) ?? []);
      return isTrusted ? [...rows, ...additions] : rows;
    } catch (cause) {
      instead(cause);
      return rows;
    }
  }

  async function evidence(service: string, language: string): Promise<Evidence> {
    const known = builtIn.evidence(service, language);
    if (!isCopys(service) || !isId(service)) return known;
    const none: Evidence = { facts: {}, sources: {} };
    try {
      const is = await readCopy(`${base}evidence/${service}.json`, today());
      const found = evidenceOfCopy(is, await known.catch(() => none), today());
      return isTrusted ? found : known;
    } catch (cause) {
      instead(cause);
      return known;
    }
  }

  return {
    ...builtIn,
    entry,
    index,
    evidence,
    // A copy's entry is whole.
    later: async (service, language) => (isCopys(service) ? {} : builtIn.later(service, language)),
    behind: async (service, language) =>
      isCopys(service) ? {} : builtIn.behind(service, language),
  };
}
