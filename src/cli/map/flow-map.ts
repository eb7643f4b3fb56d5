import type { Entry, EntryAnswer } from '../../catalogue/entry.ts';
import { WORLD } from '../../catalogue/regions.ts';
import { localize, type ResolvedService } from '../../catalogue/resolve.ts';
import type { Region } from '../../catalogue/types.ts';
import { answerFor } from '../../flow/compile.ts';
import { drawnSubject, type DrawnScreen, type DrawnSection } from '../../flow/drawn.ts';
import { plainEntry } from './plain-entry.ts';
import { type Sentences, voiceOf, type Voice } from './voice.ts';

/** One flow, ready to be told. */
export interface FlowMap {
  /** Name of its file, without an ending. */
  name: string;
  answer: EntryAnswer;
  plan: DrawnSection[];
  voice: Voice;
}

/** What is asked for. */
export interface Wish {
  /** Only this country; else one for each answer. */
  region?: Region;
  language: string;
  today: string;
}

/** All screens in the order of their numbers. */
export const screensOf = ({ plan }: FlowMap): DrawnScreen[] => plan.flatMap(({ steps }) => steps);

/** One country for each answer: the first for which it holds. */
const countriesOf = (entry: Entry): Region[] =>
  entry.answers.flatMap(({ id }) => WORLD.find((c) => answerFor(entry, c).id === id) ?? []);

function mapOf(entry: Entry, country: Region, words: Sentences, wish: Wish): FlowMap {
  const { answer, plan } = drawnSubject(entry, country, wish.today);
  return {
    name: `${entry.id}-${wish.region ?? answer.id}`,
    answer,
    plan,
    voice: voiceOf(entry, words, { ...wish, region: country }),
  };
}

/**
 * The maps of one service.
 *
 * @param words the wizard's own words in the language
 */
export function mapsOf(service: ResolvedService, words: Sentences, wish: Wish): FlowMap[] {
  const entry = plainEntry(localize(service, wish.language));
  const countries = wish.region ? [wish.region] : countriesOf(entry);
  return countries.map((country) => mapOf(entry, country, words, wish));
}
