import { words } from 'virtual:words';
import { entry, evidence, services, type Entry, type Evidence } from '../../../src/catalogue.ts';
import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Id, Region } from '../../../src/catalogue/types.ts';
import { answerIdFor, countriesOf } from '../../../src/desk/countries-of.ts';
import { behind } from '../../../src/elements/behind.ts';
import { contextOf } from '../../../src/elements/context-of.ts';
import type { Context } from '../../../src/elements/context.ts';
import { later } from '../../../src/elements/later.ts';
import type { Page, Screen } from '../../../src/elements/screen.ts';
import { datePatterns } from '../../../src/i18n/date-patterns.ts';
import { regionNames } from '../../../src/i18n/regions.ts';
import { logsTo } from '../logs-to.ts';
import { memorySource } from '../memory-source.ts';
import { knownFacts, type KnownFact } from './known-facts.ts';
import { drawnSubject, type DrawnScreen, type DrawnSection } from '../../../src/flow/drawn.ts';
import type { Log } from '../../../src/flow/walk.ts';

/** What a page of facts is about, with the words readers see. */
export interface Subject {
  service: ResolvedService;
  entry: Entry;
  answer: Entry['answers'][number];
  /** The country whose flow is drawn. */
  country: Region;
  /** Whether it was asked for; else it stands for all countries of the answer. */
  isAsked: boolean;
  /** How old facts are is worked out from it: `2026-11-24`. */
  today: string;
  /** All countries the answer holds for. */
  countries: readonly Region[];
  plan: DrawnSection[];
  steps: ReadonlyMap<string, DrawnScreen>;
  /** The shortest log that leads to each state. */
  logs: ReadonlyMap<string, Log>;
  /** The facts that its screens rest on, by place. */
  facts: ReadonlyMap<string, KnownFact>;
  evidence: Evidence;
  ctx: Context;
}

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new RangeError(`The catalogue has no ${what}.`);
  return value;
};

function contextFor(entryHere: Entry, region: Region, language: string, today: string): Context {
  const nothing = (): void => undefined;
  const page: Page = {
    services: [entryHere.id],
    region,
    given: {},
    tag: language,
    source: memorySource,
    today: () => today,
  };
  const screen: Screen = {
    page,
    wanted: { log: [] },
    today,
    language,
    words: {
      ...found(words[language], `words in "${language}"`),
      dates: datePatterns(language),
    },
    regions: regionNames(language),
    entry: entryHere,
    region,
    views: later,
    behind,
  };
  return contextOf(screen, {
    draft: {},
    headingLevel: 3,
    send: nothing,
    copy: (text) => void navigator.clipboard?.writeText(text),
  });
}

/** What a page is asked to show. */
export interface Asked {
  service: Id;
  answer: Id;
  /** The country it is drawn for; the first for which the answer holds, where it does not hold there. */
  country?: Region | undefined;
  /** BCP 47; pseudo-locales get English. */
  language: string;
  today: string;
}

/** Everything a page about one answer of one service shows. */
export function factsSubject({
  service: id,
  answer,
  country: wanted,
  language: tag,
  today,
}: Asked): Subject {
  const language = words[tag] ? tag : 'en';
  const service = found(
    services.find((s) => s.id === id),
    `service "${id}"`,
  );
  const countries = countriesOf(service, answer);
  const isHere = wanted !== undefined && answerIdFor(service, wanted) === answer;
  const country = isHere ? wanted : found(countries[0], `country for "${answer}"`);
  const drawn = drawnSubject(entry(id, language), country, today);
  return {
    service,
    entry: drawn.entry,
    answer: drawn.answer,
    country,
    isAsked: isHere,
    countries,
    today,
    plan: drawn.plan,
    steps: new Map(drawn.plan.flatMap((s) => s.steps.map((p) => [p.anchor, p] as const))),
    logs: logsTo(drawn.flow),
    facts: knownFacts(service, answer, today),
    evidence: evidence(id),
    ctx: contextFor(drawn.entry, country, language, today),
  };
}
