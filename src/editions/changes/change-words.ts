/** A change in sentences. The log itself holds no prose. */
import { isDeepStrictEqual } from 'node:util';
import { fill } from '../../i18n/words.ts';
import type { Change, Value } from './change.ts';
import { languageInWords } from './names-in-words.ts';
import { regionsInWords } from './regions-in-words.ts';
import { type Text, valueInWords } from './value-in-words.ts';
import { type ChangeWords, wordsIn } from './words.ts';

/** One line below the sentence: `Before: …`. */
export interface Row {
  term: string;
  texts: Text[];
}

const filled = (sentence: string, slots: Record<string, string>): string =>
  fill(sentence, slots).join('');

function whatOf({ kind, place, parts }: Change, words: ChangeWords): string {
  const isLink = kind.startsWith('link-');
  const key = parts ? `${kind}.many` : isLink ? `${kind}.${place ?? 'page'}` : kind;
  return filled(words[key as keyof ChangeWords], { count: String(parts?.length ?? 1) });
}

/** What a service is called in a language. */
export const nameIn = ({ name, service }: Pick<Change, 'name' | 'service'>, language: string) =>
  name[language] ?? name['en'] ?? service;

/** Whom a change concerns, as a list; `undefined` where it is everybody. */
export const whomOf = ({ regions }: Change, language: string): string | undefined =>
  regions && regionsInWords(regions, language);

/** A change as one sentence: `Instagram, EU: the direct link to the form changed.` Plain text. */
export function sentenceOf(change: Change, language: string): string {
  const words = wordsIn(language);
  const slots = { service: nameIn(change, language), what: whatOf(change, words) };
  const regions = whomOf(change, language);
  return regions ? filled(words.where, { ...slots, regions }) : filled(words.everywhere, slots);
}

const without = (values: readonly Value[], others: readonly Value[]): Value[] =>
  values.filter((v) => !others.some((other) => isDeepStrictEqual(v, other)));

/** Kinds whose sentence says it all: their values are the name in it, or ids of a ladder. */
const TOLD: readonly Change['kind'][] = ['service-added', 'service-removed', 'order-changed'];

/** The values with their terms. What both days share is left out, or is all there is to name. */
function valuesOf({ before, after, kind }: Change): [keyof ChangeWords, Value[]][] {
  if (TOLD.includes(kind)) return [];
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length + come.length === 0) return [['row.about', after]];
  const replaced = before.length > 0 && gone.length === before.length && come.length > 0;
  return replaced && come.length === after.length
    ? [
        ['row.before', gone],
        ['row.now', come],
      ]
    : [
        ['row.gone', gone],
        ['row.new', come],
      ];
}

/** What stands below the sentence: the way it is about, what the fact said, and what it says. */
export function rowsOf(change: Change, language: string): Row[] {
  const words = wordsIn(language);
  const { way, language: app } = change;
  const row = (term: keyof ChangeWords, texts: Text[]): Row[] =>
    texts.length > 0 ? [{ term: words[term], texts }] : [];
  const say = (value: Value) => valueInWords(value, change, language);
  return [
    ...row('row.way', way ? [say(way)] : []),
    ...row('row.language', app ? [{ text: languageInWords(app, language) }] : []),
    ...valuesOf(change).flatMap(([term, values]) => row(term, values.map(say))),
  ];
}
