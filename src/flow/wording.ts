/** Which sentences a screen is known by: the same for readers, for maps and for Storybook. */
import type { WordKey } from '../i18n/words.ts';
import type { EntryMove } from '../catalogue/entry.ts';
import { chosenBy } from './events.ts';
import {
  answerHeading,
  chosenOf,
  linkHeading,
  nextOfLink,
  questionHeading,
  stuckOfLink,
  type Names,
  type Said,
} from './first-wording.ts';
import type { FlowStep, GoStep, StepKind, StepOf } from './steps.ts';

export { sourceOf } from './first-wording.ts';
export type { Names, Said } from './first-wording.ts';

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
  question: questionHeading,
  answer: answerHeading,
  'open-link': (step, names) => (step.link ? linkHeading(step, names) : pathHeading(step, names)),
  'menu-path': pathHeading,
  'send-mail': mailHeading,
  'place-lines': ({ lines, again }) => ({
    key: again ? 'go.lines.again' : 'go.lines',
    values: { file: lines?.file ?? '' },
  }),
  form: formHeading,
  'other-device': ({ missing, device }) => ({
    key: missing === 'not-found' ? 'other-device.not-found' : `other-device.${missing}.${device}`,
  }),
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
  if (step.mail) return 'next.sent';
  return step.completes && step.link?.to !== 'form' ? doneWith(step.moves ?? []) : nextOfLink(step);
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
      return stuckOfLink(step);
    case 'menu-path':
      return step.moves?.[1] ? 'stuck.rows' : 'stuck';
    default:
      return 'stuck';
  }
}

/** What the reader presses: the words of an edge. */
export function pressedFor(step: FlowStep, event: string): Said {
  const id = chosenBy(event);
  if (id === undefined) return { key: event === 'next' ? nextOf(step) : stuckOf(step) };
  return chosenOf(step, id);
}

/** The heading of a screen before anybody was there: a result that is not there yet is not claimed. */
export const aheadHeadingOf = (step: FlowStep, names: Names): Said =>
  step.kind === 'outcome' ? { key: 'after' } : headingOf(step, names);
