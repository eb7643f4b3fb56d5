/** Which sentences a screen is known by: the same for readers, for maps and for Storybook. */
import type { SayingKey, WordKey } from '../i18n/words.ts';
import type { EntryMove, Rated } from '../catalogue/entry.ts';
import type { PartialDate } from '../catalogue/types.ts';
import { chosenBy } from './events.ts';
import type { FlowStep, GoStep, StepKind, StepOf } from './steps.ts';

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

type Headings = { readonly [K in StepKind]: (step: StepOf<K>, names: Names) => Said };

/** Whether something is sent there, not only switched. */
const isSent = ({ moves }: StepOf<'form'>): boolean => moves.some((m) => isOneOf(SENDING, m.do));
const SENDING = ['fill', 'paste', 'submit'] as const;

const isOneOf = (all: readonly string[], one: string): boolean => all.includes(one);

/** The one position that all switches are put in, where there is one. */
function switchedTo(moves: readonly EntryMove[]): 'on' | 'off' | undefined {
  const to = new Set(moves.flatMap((m) => (m.do === 'switch' ? [m.to] : [])));
  const [only] = to;
  return to.size === 1 ? only : undefined;
}

const numbered = (key: string, again: boolean): WordKey =>
  (again ? `${key}.again` : key) as WordKey;

/** No sentence says "Meta AI’s AI setting". */
const saysAi = (service: string): boolean => /\b(AI|KI|IA)\b/.test(service);

function linkHeading({ link, helps, again, title }: GoStep, { company, service }: Names): Said {
  if (helps && !again) return { text: title };
  const to = link?.to ?? 'page';
  if (to === 'setting')
    return {
      key: numbered(saysAi(service) ? 'go.setting.own' : 'go.setting', again),
      values: { service },
    };
  const owner = link?.owner ?? company;
  const isFor = to === 'form' && !again && owner !== service;
  return {
    key: isFor ? 'go.form.for' : numbered(`go.${to}`, again),
    values: { company: owner, service },
  };
}

const pathHeading = ({ helps, again, title }: GoStep, { service }: Names): Said =>
  helps && !again ? { text: title } : { key: 'go.path', values: { service } };

const mailHeading = ({ mail, result, title }: GoStep, { company }: Names): Said =>
  mail?.to === undefined
    ? { text: title }
    : { key: result === 'filed' ? 'go.mail.objection' : 'go.mail.request', values: { company } };

function formHeading(step: StepOf<'form'>, { company }: Names): Said {
  if (isSent(step)) return { key: 'form.heading', values: { company } };
  const to = switchedTo(step.moves);
  return to ? { key: `form.switch.${to}` } : { text: step.title };
}

const HEADINGS: Headings = {
  question: ({ asks }, { service }) => ({ key: `ask.${asks}`, values: { service } }),
  answer: ({ answer }, { region }) => ({
    key: `answer.${answer.verdict}` as WordKey,
    values: { region },
  }),
  'open-link': (step, names) => (step.link ? linkHeading(step, names) : pathHeading(step, names)),
  'menu-path': pathHeading,
  'send-mail': mailHeading,
  'place-lines': ({ lines }) => ({ key: 'go.lines', values: { file: lines?.file ?? '' } }),
  form: formHeading,
  'other-device': ({ missing, device }) => ({ key: `other-device.${missing}.${device}` }),
  outcome: ({ result }, { company, service }) => ({
    key: `done.${result}`,
    values: { company, service },
  }),
  report: () => ({ key: 'report' }),
};

/** Every kind of screen. */
export const KINDS = Object.keys(HEADINGS) as readonly StepKind[];

/** The heading of a screen. */
export const headingOf = <K extends StepKind>(step: StepOf<K>, names: Names): Said =>
  HEADINGS[step.kind as K](step, names);

/** The words on the button that leads on. */
export function nextOf(step: FlowStep): WordKey {
  if (step.kind === 'form') return isSent(step) ? 'next.sent' : doneWith(step.moves);
  if (!('completes' in step)) return 'continue';
  if (!step.completes) return step.link?.to === 'form' ? 'next.open' : 'next.there';
  return step.mail || step.link?.to === 'form' ? 'next.sent' : doneWith(step.moves ?? []);
}

const doneWith = (moves: readonly EntryMove[]): WordKey => {
  const to = switchedTo(moves);
  return to ? `next.${to}` : 'next.done';
};

/** The words on the way round, where a screen does not show what it should. */
export function stuckOf(step: FlowStep): WordKey {
  switch (step.kind) {
    case 'send-mail':
      return 'stuck.mail';
    case 'place-lines':
      return 'stuck.lines';
    case 'form':
      return 'stuck.form';
    case 'other-device':
      return 'stuck.device';
    case 'open-link':
      return step.link?.to === 'form' ? 'stuck.no-form' : 'stuck';
    default:
      return 'stuck';
  }
}

/** Who says so, and when that was seen: the one line of sources a screen has. Nothing where nobody is named. */
export function sourceOf(
  rated: Partial<Rated>,
): { key: WordKey; by: string; seen: PartialDate | null } | undefined {
  const { confidence, by, seen = null, bySeen = seen } = rated;
  if (confidence === undefined || by === undefined) return undefined;
  return { key: `source.${confidence}`, by, seen: bySeen };
}

/** What the reader presses: the words of an edge. */
export function pressedFor(step: FlowStep, event: string): Said {
  const id = chosenBy(event);
  if (id === undefined) return { key: event === 'next' ? nextOf(step) : stuckOf(step) };
  const title = 'choices' in step ? step.choices.find((c) => c.id === id)?.title : undefined;
  if (title !== undefined) return { text: title };
  return { key: `${step.kind === 'question' ? step.asks : 'device'}.${id}` as SayingKey };
}
