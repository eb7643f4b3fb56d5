/** Which sentences the first screens are known by; `wording.ts` has those of all. */
import type { WordKey, SayingKey } from '../i18n/words.ts';
import type { Rated } from '../catalogue/entry.ts';
import { isStale, type FactKind } from '../catalogue/freshness.ts';
import type { Id, PartialDate } from '../catalogue/types.ts';
import type { FlowStep, GoStep, QuestionStep, AnswerStep } from './steps.ts';

/** A sentence of the dictionary with what fills its slots, or a text that is said as it is. */
export type Said =
  { key: WordKey | SayingKey; values?: Readonly<Record<string, string>> } | { text: string };

/** The names that headings mention. */
export interface Names {
  service: string;
  /** The company behind the service, as it is spoken of. */
  company: string;
  /** The country, in the reader's language. */
  region: string;
}

const numbered = (key: string, again?: boolean): WordKey =>
  (again ? `${key}.again` : key) as WordKey;

/** No sentence says "Meta AI’s AI setting". */
const saysAi = (service: string): boolean => /\b(AI|KI|IA)\b/.test(service);

/** The heading of a link. */
export function linkHeading(
  { link, helps, again, title }: GoStep,
  { company, service }: Names,
): Said {
  if (helps && !again) return { text: title };
  const to = link?.to ?? 'page';
  if (to === 'setting')
    return {
      key: again ? 'go.setting.again' : saysAi(service) ? 'go.setting.own' : 'go.setting',
      values: { service },
    };
  const owner = link?.owner ?? company;
  const isFor = to === 'form' && !again && owner !== service;
  return {
    key: isFor ? 'go.form.for' : numbered(`go.${to}`, again),
    values: { company: owner, service },
  };
}

/** The heading of a question. */
export const questionHeading = ({ asks, again }: QuestionStep, { service }: Names): Said => ({
  key: numbered(`ask.${asks}`, again),
  values: { service },
});

/** The heading of what exists where the reader lives. */
export const answerHeading = ({ answer }: AnswerStep, { region }: Names): Said => ({
  key: `answer.${answer.verdict}` as WordKey,
  values: { region },
});

/** The words on the button that leads on from a link. */
export function nextOfLink({ link, completes }: GoStep): WordKey {
  const isForm = link?.to === 'form';
  if (!completes) return isForm ? 'next.open' : 'next.there';
  return isForm ? 'next.sent' : 'next.done';
}

/** The words on the way round a link that does not lead there. */
export const stuckOfLink = ({ link }: GoStep): WordKey =>
  link?.to === 'form' ? 'stuck.no-form' : 'stuck';

/** What the reader chose. */
export function chosenOf(step: FlowStep, id: Id): Said {
  const title = 'choices' in step ? step.choices.find((c) => c.id === id)?.title : undefined;
  if (title !== undefined) return { text: title };
  return { key: `${step.kind === 'question' ? step.asks : 'device'}.${id}` as SayingKey };
}

/** Who says so, when that was seen, and whether readers are told that it is old. */
export interface Sourced {
  key: WordKey;
  by: string;
  unnamed?: true;
  seen: PartialDate | null;
  isOld: boolean;
}

/** The one line of sources that a screen has; nothing where nobody is named. Every edition says a fact's age by it. */
export function sourceOf(
  rated: Partial<Rated>,
  kind: FactKind,
  today: string,
): Sourced | undefined {
  const { confidence, by, unnamed, seen = null, bySeen = seen } = rated;
  if (confidence === undefined || by === undefined) return undefined;
  const isOld = bySeen !== null && isStale(kind, seen, today);
  return { key: `source.${confidence}`, by, ...(unnamed && { unnamed }), seen: bySeen, isOld };
}
