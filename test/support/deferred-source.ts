import { words } from 'virtual:words';
import type { Entry } from '../../src/catalogue/entry.ts';
import { entriesOf, evidenceOf, indexOf } from '../../src/catalogue/resolve.ts';
import { saidIn } from '../../src/catalogue/say-notes.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import { asRead, delivered } from '../../src/editions/delivered.ts';
import { letterValues } from '../../src/editions/letter-files.ts';
import { letterSets, readLetters } from '../../src/letters/read.ts';
import { afterValues } from '../../src/editions/after-files.ts';
import type { AfterData, Source } from '../../src/elements/source.ts';
import { splitWords } from '../../src/i18n/parts.ts';
import { regionNames, type RegionNames } from '../../src/i18n/regions.ts';
import { services } from './catalogue.ts';

/** Makes each thing once, so that the same thing is the same object. */
function once<A extends string[], T>(make: (...args: A) => T): (...args: A) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = args.join(' ');
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}

function found<T>(what: T | undefined, name: string): T {
  if (what === undefined) throw new Error(`there is no "${name}"`);
  return what;
}

const serviceBy = (id: string) =>
  found(
    services.find((s) => s.id === id),
    id,
  );

/** By any name, as readers get it. */
const entriesIn = once((language: string) => {
  const known = new Map<Entry, Entry>();
  const read = (entry: Entry): Entry => {
    const found = known.get(entry) ?? asRead(entry, given.evidence(entry.id, language), language);
    known.set(entry, found);
    return found;
  };
  return new Map(
    services.flatMap((service) =>
      entriesOf(service, language).map(([name, entry]) => [name, read(entry)] as const),
    ),
  );
});
const wordsIn = once((language: string) => splitWords(found(words[language], language)));
/** `de.after`, `de.checklist`. */
const wordsOf = (name: string) => {
  const [language = '', part] = name.split('.');
  return wordsIn(language)[part as 'after' | 'checklist'];
};
const namesIn = once((language: string, initial: string): RegionNames => {
  const all = Object.entries(regionNames(language));
  return Object.fromEntries(all.filter(([code]) => code.startsWith(initial)));
});

const cuts = new WeakMap<Entry, ReturnType<typeof delivered>>();

/** Another name of a service leads to the same object. */
function cutOf(service: string, language: string): ReturnType<typeof delivered> {
  const entry = given.whole(service, language);
  const known = cuts.get(entry) ?? delivered(entry, given.evidence(entry.id, language), language);
  cuts.set(entry, known);
  return known;
}

const letters = readLetters();
const files = new Map([
  ...afterValues(saidIn(readFolders()), Object.keys(words)),
  ...letterValues(letterSets(letters), letters.says, services),
]);

/** What the source gives for each call: as it is delivered, in parts. */
export const given = {
  /** An entry before it is cut, by any name of its service. */
  whole: (service: string, language: string): Entry =>
    found(entriesIn(language).get(service), service),
  words: (language: string) => wordsIn(language).first,
  laterWords: (language: string) => wordsIn(language).rest,
  moreWords: (language: string) => wordsIn(language).more,
  entry: (service: string, language: string) => cutOf(service, language).first,
  later: (service: string, language: string) => cutOf(service, language).later,
  behind: (service: string, language: string) => cutOf(service, language).behind,
  index: once((language: string) => indexOf(services, language)),
  regions: (language: string, initial = '') => namesIn(language, initial),
  evidence: once((service: string, language: string) => evidenceOf(serviceBy(service), [language])),
  after: <K extends keyof AfterData>(kind: K, name: string): AfterData[K] =>
    found(
      kind === 'words' ? wordsOf(name) : files.get(`${kind}/${name}`),
      `${kind} ${name}`,
    ) as AfterData[K],
};

interface Held {
  readonly name: string;
  release(): void;
  fail(cause: Error): void;
}

export interface DeferredSource extends Source {
  /** Every call so far, in order: `entry instagram de`. */
  readonly asked: readonly string[];
  /** The calls that wait, the oldest first. */
  readonly held: readonly string[];
  /** What was asked for while it was held, or after it was given. */
  readonly twice: readonly string[];
  /** Answers calls whose names start so; all that are held when left out. What does not exist rejects. */
  release(start?: string): void;
  /** Rejects calls whose names start so; all that are held when left out. */
  fail(start?: string): void;
}

/** The real catalogue in English and German. Every call is held until it is released or failed, in any order. */
export function deferredSource(): DeferredSource {
  const asked: string[] = [];
  const twice: string[] = [];
  const spent = new Set<string>();
  let held: readonly Held[] = [];

  const hold = <T>(name: string, make: () => T): Promise<T> => {
    if (spent.has(name)) twice.push(name);
    asked.push(name);
    spent.add(name);
    return new Promise<T>((resolve, reject) => {
      const fail = (cause: Error): void => {
        spent.delete(name);
        reject(cause);
      };
      const release = (): void => {
        try {
          resolve(make());
        } catch (cause) {
          fail(cause as Error);
        }
      };
      held = [...held, { name, release, fail }];
    });
  };
  const take = (start: string): readonly Held[] => {
    const taken = held.filter(({ name }) => name.startsWith(start));
    if (start && taken.length === 0)
      throw new Error(`"${start}" is not held, only ${held.map((h) => h.name).join(', ')}`);
    held = held.filter((h) => !taken.includes(h));
    return taken;
  };

  return {
    asked,
    twice,
    get held() {
      return held.map(({ name }) => name);
    },
    release: (start = '') => take(start).forEach((h) => h.release()),
    fail: (start = '') => take(start).forEach((h) => h.fail(new Error(`no ${h.name}`))),
    spoken: /^(de|en)(?![^-])|$/,
    words: (l) => hold(`words ${l}`, () => given.words(l)),
    laterWords: (l) => hold(`later-words ${l}`, () => given.laterWords(l)),
    moreWords: (l) => hold(`more-words ${l}`, () => given.moreWords(l)),
    entry: (s, l) => hold(`entry ${s} ${l}`, () => given.entry(s, l)),
    later: (s, l) => hold(`later ${s} ${l}`, () => given.later(s, l)),
    behind: (s, l) => hold(`behind ${s} ${l}`, () => given.behind(s, l)),
    index: (l) => hold(`index ${l}`, () => given.index(l)),
    regions: (l, initial) =>
      hold(`regions ${l}${initial === undefined ? '' : ` ${initial}`}`, () =>
        given.regions(l, initial),
      ),
    evidence: (s, l) => hold(`evidence ${s} ${l}`, () => given.evidence(s, l)),
    after: (kind, name) => hold(`after ${kind} ${name}`, () => given.after(kind, name)),
  };
}
