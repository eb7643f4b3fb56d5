/** From folders as written to entries as delivered. Pure; for the build and the tests. */
import { lastSeen, supported, weakest } from './confidence.ts';
import { minutesOf } from './effort.ts';
import type { Entry, Evidence, IndexRow, Rated, Shown } from './entry.ts';
import { regionsOf, type Regions } from './reach.ts';
import type { Folders, ServiceFolder } from './read.ts';
import type {
  About,
  Answer,
  Confidence,
  Former,
  Label,
  Language,
  Link,
  NotesFile,
  Rung,
  ServiceFile,
  Region,
  Source,
  VocabularyFile,
  Way,
} from './types.ts';
import { STAND_INS, standIn, type Place } from './untranslated.ts';
import { sayingsOf, sharedNotes, travels } from './vocabulary.ts';
import { byWeight, isForeign, isUnnamed, UNNAMED } from './weight.ts';

/** A service with everything it shares filled in, still by reference. The dataset's record. */
export interface ResolvedService extends Omit<
  ServiceFile,
  'ways' | 'answers' | 'about' | '$schema'
> {
  company: string;
  about?: About;
  ways: Record<string, Way>;
  answers: Answer[];
  labels: Record<string, Label>;
  /** By language: the sayings of the vocabulary that it uses. */
  says: Record<string, VocabularyFile>;
  /** By language. */
  notes: Record<string, NotesFile>;
  sources: Record<string, Source>;
}

/** Every string found under one of some keys, at any depth. */
export function mentioned(
  value: unknown,
  keys: readonly string[],
  found = new Set<string>(),
): Set<string> {
  if (Array.isArray(value)) for (const v of value) mentioned(v, keys, found);
  else if (typeof value === 'object' && value !== null)
    for (const [k, v] of Object.entries(value)) {
      if (keys.includes(k)) for (const s of [v].flat()) if (typeof s === 'string') found.add(s);
      mentioned(v, keys, found);
    }
  return found;
}

/** What is there under some ids: each from the first that has it. */
function pick<T>(
  ids: Iterable<string>,
  ...from: (Readonly<Record<string, T>> | undefined)[]
): Record<string, T> {
  const there = from.filter((one) => one !== undefined);
  const found: Record<string, T> = {};
  for (const id of [...ids].sort()) {
    const first = there.find((one) => one[id] !== undefined);
    if (first) found[id] = first[id] as T;
  }
  return found;
}

export const LABEL_KEYS: readonly string[] = ['label', 'or', 'of'];
export const NOTE_KEYS: readonly string[] = ['note', 'reason', 'title', 'means', 'about'];

/** By language: notes that any service may name. */
type SharedNotes = Readonly<Record<string, NotesFile>>;

/** Fills in what a service takes from its controller, and keeps only what it uses. */
function resolveService(folder: ServiceFolder, all: Folders, anyone: SharedNotes): ResolvedService {
  const { service } = folder;
  const { law, vocabulary } = all;
  const shared = service.controller ? all.controllers[service.controller] : undefined;
  const languages = Object.keys(vocabulary);
  const sayings = sayingsOf(service);
  for (const kind of UNNAMED) sayings.add(`by.${kind}`);
  for (const key of Object.keys(vocabulary['en'] ?? {})) if (STAND_INS.test(key)) sayings.add(key);
  const labels = pick(
    mentioned([service.ways, service.about], LABEL_KEYS),
    folder.labels,
    shared?.labels,
  );
  const links: Record<string, Link> = pick(
    mentioned(service.ways, ['link']),
    service.links,
    shared?.controller.links,
  );
  const noteIds = [...mentioned([service, labels], NOTE_KEYS).add('name')].sort();
  const { $schema: _, about, ...rest } = service;
  const recipients = service.recipients ?? shared?.controller.recipients;
  return {
    ...rest,
    ...(recipients && { recipients }),
    ...(about && { about: about as About }),
    company: service.company ?? shared?.controller.name ?? service.name,
    links,
    ways: service.ways as ResolvedService['ways'],
    answers: service.answers as ResolvedService['answers'],
    labels,
    notes: Object.fromEntries(
      languages.map((l) => [
        l,
        pick(noteIds, folder.notes[l], shared?.notes[l], law.notes[l], anyone[l]),
      ]),
    ),
    says: Object.fromEntries(languages.map((l) => [l, pick(sayings, vocabulary[l])])),
    sources: pick(
      mentioned([service, links, labels, recipients], ['evidence']),
      folder.sources,
      shared?.sources,
      law.sources,
    ),
  };
}

function show(
  label: Label | undefined,
  language: string,
  { notes, note }: { notes: NotesFile; note: (id: string) => string },
  sources: Record<string, Source>,
): Shown {
  if (!label) return { says: '', control: 'row', means: true };
  const { control } = label;
  const is = notes[label.means ?? ''];
  const exact = label.in[language];
  const text = exact ?? label.in['en'];
  if (!text) return { says: note(label.means ?? ''), control, means: true };
  const seen = lastSeen(named(text.evidence, sources));
  return {
    says: [text, ...(text.disputed ?? [])].map(({ says }) => says).join(' / '),
    control,
    ...(!exact && { lang: 'en', ...(is && { is }) }),
    ...(seen !== null && { seen }),
  };
}

const named = (ids: readonly string[], sources: Record<string, Source>): Source[] =>
  ids.map((id) => sources[id]).filter((s) => s !== undefined);

/** Who said it, without those through whom we know. */
const firstHand = (by: string): string => by.replace(/,? via .*$/, '');

/** Whom readers are told of: a publisher by name, or for what it is; and when it was seen, where that is not the newest. */
const credit = (
  { by, kind, seen }: Source,
  newest: Source['seen'],
  says: VocabularyFile,
): Pick<Rated, 'by' | 'unnamed' | 'bySeen'> => ({
  ...(isUnnamed(kind) ? { by: says[`by.${kind}`] ?? by, unnamed: true } : { by: firstHand(by) }),
  ...(seen !== newest && { bySeen: seen }),
});

/** Whose notes a reader meets before opening anything. */
const LEADING: readonly string[] = [
  'ladder',
  'otherwise',
  'there',
  'accounts',
  'instead',
  'advice',
];

/** What entries leave out because notes say it. */
export const DATA_ONLY: readonly string[] = ['compares', 'holds', 'law'];

/** Puts labels and notes of one language in their places and rates every fact. */
export function localize(service: ResolvedService, language: string): Entry {
  const notes = service.notes[language] ?? {};
  const { sources } = service;
  const name = notes['name'] ?? service.name;
  const slots: Record<string, string> = { service: name, company: service.company };
  const says = service.says[language] ?? {};
  const note = (id: string, place: Place = 'folded'): string =>
    (notes[id] ?? standIn(place, service.notes['en']?.[id] ?? '', says)).replace(
      /\{(service|company)\}/g,
      (_, slot: string) => slots[slot] ?? '',
    );
  const visit = (value: unknown, from: readonly Region[] = [], at = ''): unknown => {
    if (Array.isArray(value)) return value.map((v) => visit(v, from, at));
    if (typeof value !== 'object' || value === null) return value;
    const { regions = from, result } = value as { regions?: Region[]; result?: Way['result'] };
    const placeOf = (key: string): Place => {
      if (key === 'title' && result) return { title: result };
      return key === 'reason' || LEADING.includes(at) ? 'leads' : 'folded';
    };
    const out: Record<string, unknown> = {};
    for (const [key, v] of Object.entries(value)) {
      if (key === 'confidence' || DATA_ONLY.includes(key)) continue;
      if (key === 'evidence') Object.assign(out, rate(v as string[], value, regions));
      else if (typeof v === 'string' && LABEL_KEYS.includes(key))
        out[key] = show(service.labels[v], language, { notes, note }, sources);
      else if (typeof v === 'string' && NOTE_KEYS.includes(key)) out[key] = note(v, placeOf(key));
      else out[key] = visit(v, regions, key);
    }
    return out;
  };
  const rate = (
    ids: string[],
    fact: { confidence?: Confidence },
    regions: readonly Region[],
  ): Rated => {
    const found = named(ids, sources);
    const seen = lastSeen(found);
    const [best] = byWeight(found, regions);
    const near = found.filter((s) => !isForeign(s, regions));
    const most = supported(best && near.includes(best) ? near : found);
    return {
      confidence: weakest([most, fact.confidence ?? most]),
      seen,
      ...(best && !('says' in fact || 'note' in fact) && credit(best, seen, says)),
    };
  };
  const { id, company, hosts, accounts, answers, helps, about } = service;
  const noticed = new Set(about?.notices?.flatMap((n) => n.regions));
  const { ways, links } = regionsOf(service);
  const inRegions = (facts: object, regions: Regions): object =>
    Object.fromEntries(Object.entries(facts).map(([key, v]) => [key, visit(v, regions.get(key))]));
  const entry = {
    ...(visit({
      id,
      name,
      company,
      hosts,
      accounts,
      answers: answers.map((a) => ({
        ...a,
        ...(a.regions.every((region) => noticed.has(region)) && { notice: true }),
      })),
      helps,
      ...(service.note && { note: service.note }),
      ...(about && { about }),
    }) as Omit<Entry, 'says' | 'links' | 'ways'>),
    links: inRegions(service.links, links) as Entry['links'],
    ways: inRegions(service.ways, ways) as Entry['ways'],
    says: Object.fromEntries(Object.entries(says).filter(([key]) => travels(key))),
  };
  for (const id of new Set(answers.map((a) => a.way))) {
    const way = entry.ways[id ?? ''];
    if (way) way.minutes = minutesOf(way);
  }
  return entry;
}

/** The sources of the labels a rung shows in one language; English where the language has none. */
function labelEvidence(service: ResolvedService, rung: Rung, language: string): Set<string> {
  const labels = pick(mentioned(rung, LABEL_KEYS), service.labels);
  return mentioned(
    Object.values(labels).map((l) => l.in[language] ?? l.in['en']),
    ['evidence'],
  );
}

/** Notes that lead a screen, by the fact they belong to; where a language lacks one, it is told in English. */
function leadingNotes({ answers, ways }: ResolvedService): [fact: string, ids: string[]][] {
  return [
    ...answers.map(({ id, reason }): [string, string[]] => [`answer.${id}`, [reason]]),
    ...Object.entries(ways).flatMap(([id, { ladder, otherwise = [] }]) =>
      [...ladder, ...otherwise].map((rung): [string, string[]] => [
        `rung.${id}.${rung.id}`,
        [...mentioned(rung, ['note'])],
      ]),
    ),
  ];
}

/** What stands in English behind the fold, by language and fact. */
function englishFor(service: ResolvedService, languages: readonly Language[]): Evidence['english'] {
  const english = service.notes['en'] ?? {};
  const named = (text = ''): string =>
    text.replaceAll('{service}', service.name).replaceAll('{company}', service.company);
  const lacking = languages.flatMap((language) => {
    const facts = leadingNotes(service).flatMap(([fact, ids]) => {
      const texts = ids
        .filter((id) => !service.notes[language]?.[id])
        .map((id) => named(english[id]));
      return texts.length > 0 ? [[fact, texts] as const] : [];
    });
    return facts.length > 0 ? [[language, Object.fromEntries(facts)] as const] : [];
  });
  return lacking.length > 0 ? Object.fromEntries(lacking) : undefined;
}

/** The sources behind each fact of a service, best first; those of labels in some languages, or in all. */
export function evidenceOf(
  service: ResolvedService,
  languages: readonly Language[] = Object.keys(service.notes),
): Evidence {
  const { sources } = service;
  const english = englishFor(service, languages);
  const facts: Record<string, string[]> = {};
  const put = (key: string, ids: Iterable<string>) => {
    const found = new Map(
      [...ids].flatMap((id) => (sources[id] ? [[sources[id], id] as const] : [])),
    );
    facts[key] = byWeight([...found.keys()]).map((source) => found.get(source) ?? '');
  };
  const from = (...values: unknown[]) => mentioned(values, ['evidence']);
  for (const answer of service.answers) put(`answer.${answer.id}`, from(answer));
  for (const option of service.accounts)
    if (option.advice ?? option.instead) put(`account.${option.id}`, from(option));
  for (const [part, facts] of Object.entries(service.about ?? {}))
    if (part !== 'lookedAt') put(`about.${part}`, from(facts));
  for (const former of service.formerly ?? []) put(`formerly.${former.id}`, from(former));
  for (const [id, { ladder, otherwise = [], ...way }] of Object.entries(service.ways)) {
    put(`way.${id}`, from(way));
    for (const rung of [...ladder, ...otherwise]) {
      const own = from(rung, rung.link ? service.links[rung.link] : {});
      for (const language of languages)
        put(`rung.${id}.${rung.id}.${language}`, [
          ...own,
          ...labelEvidence(service, rung, language),
        ]);
    }
  }
  return {
    facts,
    // Not those of labels in languages that the wizard does not speak: nobody could ask for them.
    sources: pick(new Set(Object.values(facts).flat()), sources),
    ...(english && { english }),
  };
}

/** Every service, in the order of the folders. */
export function resolveAll(folders: Folders): ResolvedService[] {
  const anyone = Object.fromEntries(
    Object.entries(folders.vocabulary).map(([l, vocabulary]) => [l, sharedNotes(vocabulary)]),
  );
  return folders.services.map((s) => resolveService(s, folders, anyone));
}

/** The list from which a reader picks, in one language. */
export const indexOf = (services: readonly ResolvedService[], language: string): IndexRow[] =>
  services.map((s) => ({
    id: s.id,
    name: s.notes[language]?.['name'] ?? s.name,
    group: s.says[language]?.[`group.${s.group}`] ?? s.group,
    ...(s.formerly && {
      formerly: s.formerly.map((f) => f.id),
      was: s.formerly.map((f) => f.name),
    }),
    ...(s.aliases && { aliases: s.aliases }),
    ...(!s.name.includes(s.company) && { company: s.company }),
  }));

/**
 * What an embed with a former id gets: the successor's entry, which says what it was called and why that changed.
 *
 * @param former one of the service's `formerly`
 */
export function localizeFormer(service: ResolvedService, former: Former, language: string): Entry {
  const reason = service.notes[language]?.[former.reason] ?? '';
  return { ...localize(service, language), formerly: { id: former.id, name: former.name, reason } };
}

/** Every id an embed may use for a service: its own, those it had, and other names. */
export const idsOf = ({
  id,
  formerly = [],
  aliases = [],
}: Pick<ServiceFile, 'id' | 'formerly' | 'aliases'>): string[] => [
  id,
  ...formerly.map((former) => former.id),
  ...aliases,
];

/** What an embed gets by each of those ids, in one language. */
export function entriesOf(service: ResolvedService, language: string): [string, Entry][] {
  const { id, formerly = [], aliases = [] } = service;
  const entry = localize(service, language);
  return [
    ...[id, ...aliases].map((name): [string, Entry] => [name, entry]),
    ...formerly.map((f): [string, Entry] => [f.id, localizeFormer(service, f, language)]),
  ];
}
