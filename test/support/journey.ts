import type { Device, Id, PartialDate, Region } from '../../src/catalogue/types.ts';
import { flowFor } from '../../src/flow/flow.ts';
import type { FlowEvent, FlowStep, FormStep, GoStep } from '../../src/flow/steps.ts';
import { answer, walk, type Log, type Walk } from '../../src/flow/walk.ts';
import { entryOf } from './catalogue.ts';

/** A reader, and what they do. */
export interface Journey {
  service: Id;
  country: Region;
  /** The account situation they choose where it is asked. */
  account?: Id;
  /** The device they choose where it is asked. */
  device?: Device;
  /** What the embed answers for them. */
  given?: { device: Device };
  /** Left out: nothing is old. */
  day?: PartialDate;
  /** In this order, at all screens but questions; the last again and again, until it leads nowhere. */
  does: readonly [FlowEvent['type'], ...FlowEvent['type'][]];
}

/**
 * The screens they meet, in this order; what the embed answers is not shown.
 *
 * @throws when what they choose, or do before the last thing, leads nowhere
 */
export function journeyOf({ service, country, day, given, does, ...chosen }: Journey): FlowStep[] {
  const flow = flowFor(entryOf(service), country, day);
  const after = (log: Log): Walk => walk(flow, log, given);
  const deeds = [...does];
  let log: Log = [];
  for (let here = after(log); ;) {
    const { step, trail } = here;
    const choice = step.kind === 'question' ? chosen[step.asks] : undefined;
    const event = choice === undefined ? (deeds[0] ?? '') : `choose.${choice}`;
    const last = choice === undefined && deeds.length === 1;
    log = answer(log, here, event);
    here = after(log);
    if (here.trail.length === trail.length) {
      if (last) return [...trail.filter((t) => !t.given).map((t) => t.step), step];
      throw new Error(`"${event}" leads nowhere from "${met(step)}"`);
    }
    if (choice === undefined && !last) deeds.shift();
  }
}

/**
 * A screen in a few words, by its facts: what it is, on which way, where it leads. `+`: belongs to the way taken. `-`: a
 * device without a path.
 */
export function met(step: FlowStep): string {
  switch (step.kind) {
    case 'question':
      return withChoices(`question ${step.asks}`, step);
    case 'answer':
      return withChoices(`answer ${step.answer.verdict}`, step);
    case 'form':
      return withAsides(`form ${step.way}`, [step.device, countOf(step.moves), rightIn(step)]);
    case 'other-device':
      return withChoices(`other-device ${step.way} ${step.missing}`, step);
    case 'outcome':
      return withChoices(`outcome ${step.way} ${step.result}`, step);
    case 'report':
      return withChoices(`report ${step.way}`, step);
    default:
      return metOn(step);
  }
}

function metOn(step: GoStep): string {
  const { kind, way, rung, link, mail, lines, moves, device, stale } = step;
  const to = link?.url ?? mail?.to ?? lines?.file;
  return withAsides([`${kind} ${way}/${rung}`, ...(to === undefined ? [] : [to])].join(' '), [
    device,
    mail?.text,
    moves && countOf(moves),
    rightIn(step),
    stale && 'stale',
  ]);
}

const countOf = ({ length }: readonly unknown[]): string =>
  `${length} ${length === 1 ? 'move' : 'moves'}`;

/** The right that the letter of a screen names. */
function rightIn(step: GoStep | FormStep): string | undefined {
  const texts = step.moves?.flatMap((m) => (m.do === 'paste' ? m.text : [])) ?? [];
  const mail = 'mail' in step ? step.mail?.text : undefined;
  return [...texts, mail].includes('objection-letter') ? step.right : undefined;
}

const withAsides = (text: string, asides: readonly (string | undefined)[]): string => {
  const said = asides.filter((a) => a !== undefined);
  return said.length > 0 ? `${text} (${said.join(', ')})` : text;
};

type Choosing = Extract<FlowStep, { choices: unknown }>;

const withChoices = (text: string, { choices }: Choosing): string =>
  choices.length > 0
    ? `${text}: ${choices.map(({ id, then, missing }) => `${then ? '+' : missing ? '-' : ''}${id}`).join(' ')}`
    : text;
