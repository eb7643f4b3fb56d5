import { words } from 'virtual:words';
import { entry, evidence, services, type Entry, type Evidence } from '../../../src/catalogue.ts';
import { WORLD } from '../../../src/catalogue/regions.ts';
import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Id, Region } from '../../../src/catalogue/types.ts';
import { behind } from '../../../src/elements/behind.ts';
import { contextOf } from '../../../src/elements/context-of.ts';
import type { Context } from '../../../src/elements/context.ts';
import { later } from '../../../src/elements/later.ts';
import type { Page, Screen } from '../../../src/elements/screen.ts';
import { answerFor, compile } from '../../../src/flow/compile.ts';
import { datePatterns } from '../../../src/i18n/date-patterns.ts';
import { regionNames } from '../../../src/i18n/regions.ts';
import { memorySource } from '../memory-source.ts';
import { planOf, type PlanSection, type PlanStep } from '../../../src/flow/plan.ts';

/** What a page of facts is about, with the words readers see. */
export interface Subject {
  service: ResolvedService;
  entry: Entry;
  answer: Entry['answers'][number];
  /** The country whose flow is drawn. */
  country: Region;
  /** All countries the answer holds for. */
  countries: readonly Region[];
  plan: PlanSection[];
  steps: ReadonlyMap<string, PlanStep>;
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
    today,
  };
  const screen: Screen = {
    page,
    wanted: { log: [] },
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

/** Everything a page about one answer of one service shows. Pseudo-locales get English. */
export function subjectOf(
  serviceId: Id,
  answerId: Id,
  tag: string,
  today = new Date().toISOString().slice(0, 10),
): Subject {
  const language = words[tag] ? tag : 'en';
  const service = found(
    services.find((s) => s.id === serviceId),
    `service "${serviceId}"`,
  );
  const here = entry(serviceId, language);
  const countries = WORLD.filter((c) => answerFor(here, c).id === answerId);
  const country = found(countries[0], `country for "${answerId}"`);
  const plan = planOf(compile(here, country, today));
  return {
    service,
    entry: here,
    answer: answerFor(here, country),
    country,
    countries,
    plan,
    steps: new Map(plan.flatMap((s) => s.steps.map((p) => [p.anchor, p] as const))),
    evidence: evidence(serviceId),
    ctx: contextFor(here, country, language, today),
  };
}
