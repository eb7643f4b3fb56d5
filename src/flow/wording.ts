/** Which sentences a screen is known by: the same for readers, for maps and for Storybook. */
import type { SayingKey, WordKey } from '../i18n/words.ts';
import { chosenBy } from './events.ts';
import type { FlowStep, GoStep, StepKind, StepOf } from './steps.ts';

/** A sentence of the dictionary with what fills its slots, or a text that is said as it is. */
export type Said =
  { key: WordKey | SayingKey; values?: Readonly<Record<string, string>> } | { text: string };

/** The names that headings mention. */
export interface Names {
  /** The company behind the service, as it is spoken of. */
  company: string;
  /** The country, in the reader's language. */
  region: string;
}

type Headings = { readonly [K in StepKind]: (step: StepOf<K>, names: Names) => Said };

/** Whether something is sent there, not only switched. */
const isSent = ({ moves }: StepOf<'form'>): boolean => moves.some((m) => m.do === 'fill');

const path = ({ title }: GoStep): Said =>
  title === undefined ? { key: 'go.path' } : { text: title };

const HEADINGS: Headings = {
  question: ({ asks }) => ({ key: `ask.${asks}` }),
  answer: ({ answer }, { region }) => ({
    key: `answer.${answer.verdict}` as WordKey,
    values: { region },
  }),
  'open-link': (step, { company }) =>
    step.link
      ? {
          key: `go.${step.link.to}${step.again ? '.again' : ''}` as WordKey,
          values: { company: step.link.owner ?? company },
        }
      : path(step),
  'menu-path': path,
  'send-mail': () => ({ key: 'go.mail' }),
  'place-lines': ({ lines }) => ({ key: 'go.lines', values: { file: lines?.file ?? '' } }),
  form: (step) => ({ key: isSent(step) ? 'form.heading' : 'form.switch' }),
  'other-device': ({ missing }) => ({ key: `other-device.${missing}` }),
  outcome: ({ result }) => ({ key: `done.${result}` }),
  report: () => ({ key: 'report' }),
};

/** Every kind of screen. */
export const KINDS = Object.keys(HEADINGS) as readonly StepKind[];

/** The heading of a screen. */
export const headingOf = <K extends StepKind>(step: StepOf<K>, names: Names): Said =>
  HEADINGS[step.kind as K](step, names);

/** The words on the button that leads on. */
export function nextOf(step: FlowStep): WordKey {
  if (step.kind === 'form') return isSent(step) ? 'next.sent' : 'next.done';
  if (!('completes' in step)) return 'continue';
  if (!step.completes) return step.link?.to === 'form' ? 'next.open' : 'next.there';
  return step.mail || step.link?.to === 'form' ? 'next.sent' : 'next.done';
}

/** What the reader presses: the words of an edge. */
export function pressedFor(step: FlowStep, event: string): Said {
  const id = chosenBy(event);
  if (id === undefined) return { key: event === 'next' ? nextOf(step) : 'stuck' };
  const title = 'choices' in step ? step.choices.find((c) => c.id === id)?.title : undefined;
  if (title !== undefined) return { text: title };
  return { key: `${step.kind === 'question' ? step.asks : 'device'}.${id}` as SayingKey };
}
